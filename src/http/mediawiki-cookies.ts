import { accountKey, type Session } from '../session/index.ts';
import { type Cookies, decodeCookieValue } from './cookie-reader.ts';

/** MediaWiki's cookies behind a prefix, as its login sets them. Each list holds duplicates in the order they came. */
export interface MediawikiCookies {
  sessions: readonly string[];
  appSessions: readonly string[];
  rememberTokens: readonly string[];
  userId: string | undefined;
  /** Decoded. */
  userName: string | undefined;
  /** Names of those that a logout clears. */
  sessionCookieNames: readonly string[];
}

/** The names of MediaWiki's cookies behind the configured prefix. */
export function mediawikiCookieNames(prefix: string) {
  return {
    session: `${prefix}_session`,
    appSession: `${prefix}_BPsession`,
    userId: `${prefix}UserID`,
    userName: `${prefix}UserName`,
    token: `${prefix}Token`,
  } as const;
}

export function mediawikiCookies(cookies: Cookies, prefix: string): MediawikiCookies {
  const { userName, ...cleared } = mediawikiCookieNames(prefix);
  const name = cookies.get(userName);
  return {
    sessions: cookies.all(cleared.session),
    appSessions: cookies.all(cleared.appSession),
    rememberTokens: cookies.all(cleared.token),
    userId: cookies.get(cleared.userId),
    userName: name === undefined ? undefined : decodeCookieValue(name),
    sessionCookieNames: Object.values(cleared).filter((known) => cookies.get(known) !== undefined),
  };
}

/**
 * MediaWiki takes a session cookie only together with the UserID it belongs to; a UserName may be missing, but one of
 * somebody else does not fit. Whether a remember token beside them fits is for the MediaWiki API to say, which issues it.
 */
export function matchesMediawikiCookies(session: Session, { userId, userName }: MediawikiCookies): boolean {
  const { id, key } = session.account;
  return userId === String(id) && (userName === undefined || accountKey(userName) === key);
}
