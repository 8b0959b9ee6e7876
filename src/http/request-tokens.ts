import {
  hasPreLoginForm,
  type IssuedTokens,
  type RequestToken,
  type Session,
  type SessionService,
} from '../session/index.ts';
import { readBearer } from './bearer.ts';
import { type Cookies, readCookies } from './cookie-reader.ts';
import { type CookieWriter, hostCookieName } from './cookie-writer.ts';
import { type MediawikiCookies, matchesMediawikiCookies, mediawikiCookies } from './mediawiki-cookies.ts';
import type { RequestHead } from './request-head.ts';

/** Elvis's cookie, and the one our own pages use: its clients look for this name. */
export const AUTH_TOKEN = 'authToken';

/** The cookie of the state before a login by our own form; over https its name has the `__Host-` prefix. */
export const FORM_STATE = 'latchkey_login';

/**
 * The cookie of a browser that stays logged in. It holds a remember token that is good for one use, and only our own pages
 * look at it; over https its name has the `__Host-` prefix.
 */
export const REMEMBER = 'latchkey_remember';

/** Where in a request the token of its session was found. */
export type TokenSource = 'bearer' | 'authToken' | 'mediawikiApp' | 'mediawiki';

/** Every token that a request carries. */
export interface RequestTokens {
  /** '' for a bearer header without a token. */
  bearer: string | undefined;
  authTokens: readonly string[];
  mediawiki: MediawikiCookies;
  /** The states before a login by our own form. */
  formStates: readonly string[];
  /** What keeps a browser logged in. */
  rememberTokens: readonly string[];
  cookies: Cookies;
}

/** The session of a request, and where its token was found. */
export interface AuthContext {
  session: Session;
  source: TokenSource;
}

interface Candidate {
  source: TokenSource;
  token: RequestToken;
  /** What the session must be besides live. */
  matches?: (session: Session) => boolean;
}

export function readRequestTokens(
  request: Pick<RequestHead, 'headers'>,
  cookiePrefix: string,
): RequestTokens {
  const cookies = readCookies(request);
  return {
    bearer: readBearer(request),
    authTokens: cookies.all(AUTH_TOKEN),
    mediawiki: mediawikiCookies(cookies, cookiePrefix),
    formStates: namesOf(FORM_STATE).flatMap((name) => cookies.all(name)),
    rememberTokens: namesOf(REMEMBER).flatMap((name) => cookies.all(name)),
    cookies,
  };
}

/** In which order the tokens of one request are tried. */
const ORDER = [bearerToken, authTokenCookie, appCookie, sessionCookie] as const;

/**
 * Finds the session of a request to the Elvis API, `/session` and the pages; `undefined` for an anonymous one. The first
 * token of a live session decides. The MediaWiki API, which reads no bearer tokens and sets cookies while it
 * authenticates, has an order of its own. A bearer token of no live session is passed over, so that the rules of the
 * cookie beside it apply.
 * NOTE: MediaWiki's remember token is not tried: using it means setting cookies, which only its own API does.
 */
export async function authenticate(
  sessions: Pick<SessionService, 'check'>,
  tokens: RequestTokens,
): Promise<AuthContext | undefined> {
  for (const { source, token, matches } of ORDER.flatMap((candidates) => candidates(tokens))) {
    const session = await sessions.check(token);
    if (session !== undefined && (matches?.(session) ?? true)) return { session, source };
  }
  return undefined;
}

/** Everything a logout has to end: whatever could bring one of the request's sessions back, or finish half a login. */
export function tokensToEnd(tokens: RequestTokens): readonly RequestToken[] {
  const { bearer, authTokens, mediawiki, formStates, rememberTokens } = tokens;
  return [
    ...(bearer ? [{ kind: 'api', token: bearer } as const] : []),
    ...authTokens.map((token) => ({ kind: 'session', token, allowApi: true }) as const),
    ...mediawiki.sessions.map(mediawikiToken),
    ...mediawiki.appSessions.map((token) => ({ kind: 'app', token }) as const),
    ...mediawiki.rememberTokens.map((token) => ({ kind: 'remember', token }) as const),
    ...rememberTokens.map((token) => ({ kind: 'rotating', token }) as const),
    ...formStates.map((token) => ({ kind: 'preLogin', token }) as const),
  ];
}

/** The cookies of a session that the request sent, by name. MediaWiki's UserName outlives a logout. */
export function sessionCookieNames(tokens: RequestTokens): readonly string[] {
  const { authTokens, mediawiki } = tokens;
  const own = authTokens.length > 0 ? [AUTH_TOKEN] : [];
  return [...own, ...rememberCookieNames(tokens), ...mediawiki.sessionCookieNames];
}

/** Those that the request sent. */
export function rememberCookieNames({ cookies }: Pick<RequestTokens, 'cookies'>): readonly string[] {
  return namesOf(REMEMBER).filter((name) => cookies.get(name) !== undefined);
}

/** The sessions that a new `authToken` cookie replaces. API tokens go on: other programs may hold them too. */
export async function replacedSessions(
  sessions: Pick<SessionService, 'check'>,
  { authTokens }: RequestTokens,
): Promise<readonly Session[]> {
  const found = await Promise.all(authTokens.map((token) => sessions.check({ kind: 'session', token })));
  return found.filter((session) => session !== undefined);
}

/**
 * The lines that set the cookies of a session that our own pages have opened, or opened again: one that ends with the
 * browser, and for a browser that stays logged in the one with the token for the next time.
 */
export function setPageCookies(
  cookies: CookieWriter,
  tokens: IssuedTokens,
  remember: { name: string; maxAgeSeconds: number },
): readonly string[] {
  const session = setAuthTokenCookie(cookies, tokens);
  if (tokens.remember === undefined) return [session];
  return [session, cookies.set(remember.name, tokens.remember, remember)];
}

/** The line that sets the cookie of a new session. It ends with the browser. */
export function setAuthTokenCookie(cookies: CookieWriter, tokens: IssuedTokens): string {
  return cookies.set(AUTH_TOKEN, issuedToken(tokens, 'session'));
}

/** A token that a login of this kind always issues. */
export function issuedToken(tokens: IssuedTokens, kind: keyof IssuedTokens): string {
  const token = tokens[kind];
  if (token === undefined) throw new Error(`the login issued no ${kind} token`);
  return token;
}

function namesOf(name: string): readonly string[] {
  return [name, hostCookieName(name, { secure: true })];
}

/** MediaWiki keeps a session and the state before one in the same cookie. */
function mediawikiToken(token: string): RequestToken {
  return { kind: hasPreLoginForm(token) ? 'preLogin' : 'session', token };
}

function bearerToken({ bearer }: RequestTokens): readonly Candidate[] {
  return bearer ? [{ source: 'bearer', token: { kind: 'api', token: bearer } }] : [];
}

function authTokenCookie({ authTokens }: RequestTokens): readonly Candidate[] {
  return authTokens.map((token) => ({
    source: 'authToken',
    token: { kind: 'session', token, allowApi: true },
  }));
}

function appCookie({ mediawiki }: RequestTokens): readonly Candidate[] {
  return mediawiki.appSessions.map((token) => ({ source: 'mediawikiApp', token: { kind: 'app', token } }));
}

function sessionCookie({ mediawiki }: RequestTokens): readonly Candidate[] {
  return mediawiki.sessions.map((token) => ({
    source: 'mediawiki',
    token: { kind: 'session', token },
    matches: (session) => matchesMediawikiCookies(session, mediawiki),
  }));
}
