import type { LoginStateStore, Store } from './ports.ts';
import { newPreLoginId, PRE_LOGIN_MS, readPreLogin, writePreLogin } from './pre-login.ts';
import type { Session } from './session.ts';
import { compactToken, readToken, timedToken } from './signed-tokens.ts';

/** Something a signed token can be bound to: a live session, or the state before a login. */
export type TokenSubject = { session: Session } | { preLoginId: string };

/** The one purpose for which the tokens of one API are good on the others: proof that a change is intended. */
export const CSRF_PURPOSE = 'csrf';

/** CSRF tokens and the state before a login: signed, and stored nowhere. */
export interface TokenService {
  /** Opens the state before a login. The value of its cookie is the state itself, signed and short-lived. */
  openPreLogin(): Promise<{ id: string; value: string }>;
  /**
   * `spent` when a login with it has succeeded; `renew` when more than half of its life is over; `undefined` for
   * malformed, forged and expired values alike.
   */
  readPreLogin(value: string): Promise<{ id: string; spent: boolean; renew: string | undefined } | undefined>;
  /**
   * A token bound to a subject and a purpose, `<32 hex digits><time in seconds, hex>`, as MediaWiki's clients know
   * them (without the trailing `+\`).
   */
  timedToken(subject: TokenSubject, purpose: string): Promise<string>;
  /** The same without a time, 22 characters of base64url, as Elvis's clients know it. */
  compactToken(subject: TokenSubject, purpose: string): Promise<string>;
  /** Reads either kind; `undefined` unless it was made for this subject and purpose. `generatedAt` is null for the compact kind. */
  readToken(
    subject: TokenSubject,
    purpose: string,
    token: string,
  ): Promise<{ generatedAt: Date | null } | undefined>;
}

export function createTokenService(store: LoginStateStore & Pick<Store, 'now'>): TokenService {
  const key = async () => (await store.signingKeys()).current;
  return {
    async openPreLogin() {
      const id = newPreLoginId();
      return { id, value: writePreLogin(await key(), id, await store.now()) };
    },
    async readPreLogin(value) {
      const now = await store.now();
      const read = readPreLogin(await key(), value, now);
      if (!read) return undefined;
      const isLate = read.expiresAt.getTime() - now.getTime() < PRE_LOGIN_MS / 2;
      const renew = isLate ? writePreLogin(await key(), read.id, now) : undefined;
      return { id: read.id, spent: await store.isSpent(read.id), renew };
    },
    timedToken: async (subject, purpose) =>
      timedToken(await key(), subjectName(subject), purpose, await store.now()),
    compactToken: async (subject, purpose) => compactToken(await key(), subjectName(subject), purpose),
    readToken: async (subject, purpose, token) =>
      readToken(await key(), subjectName(subject), purpose, token),
  };
}

function subjectName(subject: TokenSubject): string {
  return 'session' in subject ? `session:${subject.session.id}` : `pre-login:${subject.preLoginId}`;
}
