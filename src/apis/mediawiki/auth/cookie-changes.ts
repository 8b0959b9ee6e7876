import type { CookieWriter, mediawikiCookieNames, RequestTokens } from '../../../http/index.ts';
import type { IssuedTokens, Session } from '../../../session/index.ts';

export type CookieNames = ReturnType<typeof mediawikiCookieNames>;

export interface CookieLifetimes {
  /** Of the UserID and UserName cookies beside a session that ends with the browser. */
  lifetimeSeconds: number;
  /** Of all that a remembered login sets. */
  rememberSeconds: number;
}

/** Which of MediaWiki's cookies a response sets and clears: the policy behind the one cookie writer. */
export interface CookieChanges {
  /** An ordinary login: the session ends with the browser, a remembered one can be opened again. */
  loggedIn(session: Session, tokens: IssuedTokens): void;
  /** A login with a bot password has one cookie of its own. */
  botLoggedIn(tokens: IssuedTokens): void;
  /** The state before a login. A UserID or Token cookie beside it would belong to no session. */
  stateOpened(value: string): void;
  /** Those of the cookies that the request sent, whatever their value. */
  clear(names: readonly string[]): void;
  lines(): readonly string[];
}

export function createCookieChanges(
  names: CookieNames,
  tokens: Pick<RequestTokens, 'cookies'>,
  writer: CookieWriter,
  lifetimes: CookieLifetimes,
): CookieChanges {
  /** By name: of several changes to a cookie the last one is sent. */
  const changes = new Map<string, string>();
  const set = (name: string, value: string, maxAgeSeconds?: number) =>
    changes.set(name, writer.set(name, value, { maxAgeSeconds }));
  const clear = (cleared: readonly string[]) => {
    for (const name of cleared) if (tokens.cookies.sent(name)) changes.set(name, writer.clear(name));
  };
  return {
    loggedIn({ account }, { session, remember }) {
      if (session === undefined) return;
      const seconds = remember === undefined ? lifetimes.lifetimeSeconds : lifetimes.rememberSeconds;
      set(names.session, session);
      set(names.userId, String(account.id), seconds);
      set(names.userName, account.key, seconds);
      if (remember === undefined) clear([names.token]);
      else set(names.token, remember, seconds);
    },
    botLoggedIn({ session }) {
      if (session !== undefined) set(names.appSession, session);
    },
    stateOpened(value) {
      set(names.session, value);
      clear([names.userId, names.token]);
    },
    clear,
    lines: () => [...changes.values()],
  };
}
