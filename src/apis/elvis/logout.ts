import type { Handler } from '../../contract/index.ts';
import { authenticate, endSessions, readRequestTokens } from '../../http/index.ts';
import { csrfFailure } from './csrf.ts';
import { FOREIGN_PAGE, statusOf } from './errors.ts';
import { type ElvisFaceOptions, NO_STORE } from './options.ts';

/**
 * A live session wants its CSRF token. Where none is live there may still be something to end (a remember token
 * outlives its session, and a repeated logout makes sure of the first): that wants no token, and no other site.
 */
export function logout({
  sessions,
  tokens,
  rules,
  cookiePrefix,
  settings,
}: ElvisFaceOptions): Handler<'elvisLogout'> {
  return async ({ request }, reply) => {
    const presented = readRequestTokens(request, cookiePrefix);
    const identity = await authenticate(sessions, presented);
    const failure = identity
      ? await csrfFailure(tokens, identity, request)
      : rules.checkCsrf(request) !== 'allowed' && FOREIGN_PAGE;
    if (failure) {
      const status = statusOf(failure, settings.errorStatus);
      return reply(status, 'application/json', failure, { headers: NO_STORE });
    }
    const cookies = await endSessions(sessions, presented, rules.cookies(request));
    return reply(200, 'application/json', { logoutSuccess: true }, { headers: NO_STORE, cookies });
  };
}
