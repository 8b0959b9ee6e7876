import type { SessionService } from '../session/index.ts';
import type { CookieWriter } from './cookie-writer.ts';
import { type RequestTokens, sessionCookieNames, tokensToEnd } from './request-tokens.ts';

/**
 * Ends every session that the request has a token of, and returns the lines that clear the cookies it sent. They are
 * made after the store has committed: a store that is down touches no cookie.
 */
export async function endSessions(
  sessions: Pick<SessionService, 'end'>,
  tokens: RequestTokens,
  cookies: CookieWriter,
): Promise<readonly string[]> {
  await sessions.end(tokensToEnd(tokens));
  return sessionCookieNames(tokens).map((name) => cookies.clear(name));
}
