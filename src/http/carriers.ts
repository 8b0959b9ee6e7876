import type { Carrier, IssuedTokens, Session, SessionService } from '../session/index.ts';
import { readBearer } from './bearer.ts';
import { type Cookies, readCookies } from './cookie-reader.ts';
import type { CookieWriter } from './cookie-writer.ts';
import { fitsMediawikiCookies, type MediawikiCookies, mediawikiCookies } from './mediawiki-cookies.ts';
import type { RequestHead } from './request-head.ts';

/** Elvis's cookie, and the one our own pages use: its clients look for this name. */
export const AUTH_TOKEN = 'authToken';

/** How a request said which session it belongs to. */
export type Through = 'bearer' | 'authToken' | 'mediawikiApp' | 'mediawiki';

/** Every secret a request presents. */
export interface Presented {
  /** '' for a bearer header without a token. */
  bearer: string | undefined;
  authTokens: readonly string[];
  mediawiki: MediawikiCookies;
  cookies: Cookies;
}

/** A session the request belongs to, and the carrier that proved it. */
export interface Identity {
  session: Session;
  through: Through;
}

interface Candidate {
  through: Through;
  carrier: Carrier;
  /** What the session must be besides live. */
  fits?: (session: Session) => boolean;
}

export function readPresented(request: Pick<RequestHead, 'headers'>, cookiePrefix: string): Presented {
  const cookies = readCookies(request);
  return {
    bearer: readBearer(request),
    authTokens: cookies.all(AUTH_TOKEN),
    mediawiki: mediawikiCookies(cookies, cookiePrefix),
    cookies,
  };
}

/** In which order the carriers of one request are asked. */
const ORDER = [bearerToken, authTokenCookie, appCookie, sessionCookie] as const;

/**
 * Who a request is on Elvis's face, on `/session` and on the pages: the first carrier that resolves to a live session
 * decides. MediaWiki's face, which knows no bearer and issues cookies while it looks, has an order of its own. A bearer token that resolves to
 * nothing is passed over, so that the rules of the cookie beside it apply.
 * NOTE: MediaWiki's remember token is no candidate: taking it means issuing cookies, which only its own face does.
 */
export async function identify(
  sessions: Pick<SessionService, 'check'>,
  presented: Presented,
): Promise<Identity | undefined> {
  for (const { through, carrier, fits } of ORDER.flatMap((candidates) => candidates(presented))) {
    const session = await sessions.check(carrier);
    if (session !== undefined && (fits?.(session) ?? true)) return { session, through };
  }
  return undefined;
}

/** Everything a logout has to end: whatever could bring one of the request's sessions back. */
export function everyCarrier({ bearer, authTokens, mediawiki }: Presented): readonly Carrier[] {
  return [
    ...(bearer ? [{ kind: 'api', token: bearer } as const] : []),
    ...authTokens.map((token) => ({ kind: 'session', token, allowApi: true }) as const),
    ...mediawiki.sessions.map((token) => ({ kind: 'session', token }) as const),
    ...mediawiki.appSessions.map((token) => ({ kind: 'app', token }) as const),
    ...mediawiki.rememberTokens.map((token) => ({ kind: 'remember', token }) as const),
  ];
}

/** The cookies of a logged-in state that the request sent, by name. MediaWiki's UserName outlives a logout. */
export function sessionCookieNames({ authTokens, mediawiki }: Presented): readonly string[] {
  return [...(authTokens.length > 0 ? [AUTH_TOKEN] : []), ...mediawiki.sessionCookieNames];
}

/** The sessions that a new `authToken` cookie pushes out. API tokens go on: other programs may hold them too. */
export async function replacedSessions(
  sessions: Pick<SessionService, 'check'>,
  { authTokens }: Presented,
): Promise<readonly Session[]> {
  const found = await Promise.all(authTokens.map((token) => sessions.check({ kind: 'session', token })));
  return found.filter((session) => session !== undefined);
}

/** The line that hands a login's session to whoever logged in. It ends with the browser. */
export function grantAuthToken(cookies: CookieWriter, tokens: IssuedTokens): string {
  return cookies.set(AUTH_TOKEN, issuedToken(tokens, 'session'));
}

/** A token that a login of this kind always issues. */
export function issuedToken(tokens: IssuedTokens, kind: keyof IssuedTokens): string {
  const token = tokens[kind];
  if (token === undefined) throw new Error(`the login issued no ${kind} token`);
  return token;
}

function bearerToken({ bearer }: Presented): readonly Candidate[] {
  return bearer ? [{ through: 'bearer', carrier: { kind: 'api', token: bearer } }] : [];
}

function authTokenCookie({ authTokens }: Presented): readonly Candidate[] {
  return authTokens.map((token) => ({
    through: 'authToken',
    carrier: { kind: 'session', token, allowApi: true },
  }));
}

function appCookie({ mediawiki }: Presented): readonly Candidate[] {
  return mediawiki.appSessions.map((token) => ({ through: 'mediawikiApp', carrier: { kind: 'app', token } }));
}

function sessionCookie({ mediawiki }: Presented): readonly Candidate[] {
  return mediawiki.sessions.map((token) => ({
    through: 'mediawiki',
    carrier: { kind: 'session', token },
    fits: (session) => fitsMediawikiCookies(session, mediawiki),
  }));
}
