import type { TokenSubject } from '../../../session/index.ts';

/**
 * Whether a session, or a state before one, has been given a login token: only then another token is `WrongToken`, else
 * the session it was made for is lost. The client does the same in both cases, get a new token, so this is kept in the
 * memory of the process and bounded.
 */
export interface IssuedLoginTokens {
  add(subject: TokenSubject): void;
  has(subject: TokenSubject): boolean;
}

const REMEMBERED = 10_000;

export function createIssuedLoginTokens(): IssuedLoginTokens {
  const subjects = new Set<string>();
  return {
    add(subject) {
      const name = nameOf(subject);
      subjects.delete(name);
      subjects.add(name);
      const [oldest] = subjects;
      if (subjects.size > REMEMBERED && oldest !== undefined) subjects.delete(oldest);
    },
    has: (subject) => subjects.has(nameOf(subject)),
  };
}

function nameOf(subject: TokenSubject): string {
  return 'session' in subject ? subject.session.id : subject.preLoginId;
}
