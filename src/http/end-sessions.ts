import { type Client, CSRF_PURPOSE, type SessionService, type SessionServices } from '../session/index.ts';
import type { CookieWriter } from './cookie-writer.ts';
import type { HttpPolicy } from './http-policy.ts';
import type { RequestHead } from './request-head.ts';
import { type RequestTokens, sessionCookieNames, tokensToEnd } from './request-tokens.ts';

/**
 * Ends every session that the request has a token of, and returns the lines that clear the cookies it sent. They are
 * made after the store has committed: a store that is down touches no cookie.
 */
export async function endSessions(
  sessions: Pick<SessionService, 'end'>,
  tokens: RequestTokens,
  cookies: CookieWriter,
  client: Client,
): Promise<readonly string[]> {
  await sessions.end(tokensToEnd(tokens), client);
  return sessionCookieNames(tokens).map((name) => cookies.clear(name));
}

export interface LogoutRequest {
  request: RequestHead;
  tokens: RequestTokens;
  /** What the request sent as its CSRF token, without MediaWiki's suffix. */
  csrfToken: string | undefined;
}

/**
 * Whether a logout may end everything that the request has a token of. Each session has to pass by its own CSRF token,
 * or all of them because no other site can have made the browser send the request. Only a bearer token needs neither:
 * no browser sends it by itself. A cookie of no live session has no CSRF token
 * that could be right. The state before a login is nobody's yet: ending it takes nothing away.
 */
export async function mayEndSessions(
  { sessions, tokens: csrf }: Pick<SessionServices, 'sessions' | 'tokens'>,
  policy: Pick<HttpPolicy, 'checkCsrf'>,
  { request, tokens, csrfToken }: LogoutRequest,
): Promise<boolean> {
  if (policy.checkCsrf(request) === 'allowed') return true;
  for (const token of tokensToEnd({ ...tokens, bearer: undefined })) {
    if (token.kind === 'preLogin') continue;
    const session = csrfToken === undefined ? undefined : await sessions.check(token);
    if (!session || !(await csrf.readToken({ session }, CSRF_PURPOSE, csrfToken ?? ''))) return false;
  }
  return tokensToEnd(tokens).length > 0;
}
