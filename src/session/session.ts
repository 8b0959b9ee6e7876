import type { Account } from './account.ts';

/**
 * What a login opened.
 * - `browser`: opened by a session token, perhaps with a remember token beside it.
 * - `api`: opened by an API token, sent as a bearer token or as Elvis's `authToken` cookie.
 * - `app`: opened with an app password (MediaWiki calls it a bot password).
 */
export type SessionKind = 'browser' | 'api' | 'app';

/** A live session. Holding one is proof that the store found it live. */
export interface Session {
  /** Public identifier, for `session list` and `session end --id`. Knowing it grants nothing. */
  id: string;
  kind: SessionKind;
  account: Account;
  createdAt: Date;
  /** Ends when it is not used until then. Prolonged by use. */
  idleExpiresAt: Date;
  /** Ends then in any case. */
  expiresAt: Date;
  /** A remember token was issued with it. */
  remembered: boolean;
  /** Grants of the app password; `null` for the account's full rights. */
  grants: readonly string[] | null;
  clientType: string | null;
  /** The address that logged in. */
  address: string;
  userAgent: string | null;
}

/**
 * One token by which a request says which session it belongs to.
 * - `session`: the token of a `browser` session; with `allowApi` an API token counts too
 *   (Elvis clients send either in the cookie `authToken`).
 * - `app`: the token of an `app` session.
 * - `api`: an API token; never anything else, so that a session cookie is no bearer token.
 * - `remember`: the long-lived token of a `browser` session, good for {@link SessionService.reopen} and for ending it.
 * - `rotating`: the same, good for one {@link SessionService.reopenOnce}, which issues the next one.
 * - `preLogin`: the state before a login. It opens nothing; a logout ends the login that is pending under it.
 */
export type RequestToken =
  | { kind: 'session'; token: string; allowApi?: boolean }
  | { kind: 'app'; token: string }
  | { kind: 'api'; token: string }
  | { kind: 'remember'; token: string }
  | { kind: 'rotating'; token: string }
  | { kind: 'preLogin'; token: string };

/** Tokens given once, at the login (or re-opening) that made them. Only their SHA-256 is kept. */
export interface IssuedTokens {
  /** Present for `browser` and `app` sessions. 32 random bytes, base64url. */
  session?: string;
  /** Present for a remembered `browser` session. */
  remember?: string;
  /** Present for `api` sessions. */
  api?: string;
}

/** Where a request came from. */
export interface Client {
  /** Which API it uses, for the log of events. */
  api?: string;
  /** The client's address, as `http/forwarded-headers` finds it. */
  address: string;
  userAgent: string | null;
  /** Elvis's `clientType`; other APIs name themselves (`mediawiki`, `page`). */
  clientType: string | null;
}
