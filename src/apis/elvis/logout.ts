import type { Handler } from '../../contract/index.ts';
import { authenticate, endSessions, mayEndSessions, readRequestTokens } from '../../http/index.ts';
import { csrfFailure, sentCsrfToken } from './csrf.ts';
import { FOREIGN_PAGE, statusOf } from './errors.ts';
import { type ElvisFaceOptions, NO_STORE } from './options.ts';

/**
 * A live session needs its CSRF token. Beside it there may be more to end (a session of another cookie, a remember token
 * that outlives its session), and a repeated logout makes sure of the first: that must not come from another site.
 */
export function logout(options: ElvisFaceOptions): Handler<'elvisLogout'> {
  const { sessions, rules, cookiePrefix, settings } = options;
  return async ({ request }, reply) => {
    const tokens = readRequestTokens(request, cookiePrefix);
    const auth = await authenticate(sessions, tokens);
    const csrfToken = sentCsrfToken(request);
    const failure =
      (auth && (await csrfFailure(options, auth, request))) ??
      ((await mayEndSessions(options, rules, { request, tokens, csrfToken })) ? undefined : FOREIGN_PAGE);
    if (failure) {
      const status = statusOf(failure, settings.errorStatus);
      return reply(status, 'application/json', failure, { headers: NO_STORE });
    }
    const cookies = await endSessions(sessions, tokens, rules.cookies(request));
    return reply(200, 'application/json', { logoutSuccess: true }, { headers: NO_STORE, cookies });
  };
}
