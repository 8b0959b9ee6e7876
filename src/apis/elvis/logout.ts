import type { Handler } from '../../contract/index.ts';
import { authenticate, endSessions, mayEndSessions, NO_STORE, readRequestTokens } from '../../http/index.ts';
import { checkCsrf, sentCsrfToken } from './csrf.ts';
import { CROSS_SITE, statusOf } from './errors.ts';
import type { ElvisOptions } from './options.ts';

/**
 * A live session needs its CSRF token. Beside it there may be more to end (a session of another cookie, a remember token
 * that outlives its session), and a repeated logout confirms the first: that must not come from another site.
 */
export function logout(options: ElvisOptions): Handler<'elvisLogout'> {
  const { sessions, rules, cookiePrefix, settings } = options;
  return async ({ request }, reply) => {
    const tokens = readRequestTokens(request, cookiePrefix);
    const auth = await authenticate(sessions, tokens);
    const csrfToken = sentCsrfToken(request);
    const error =
      (auth && (await checkCsrf(options, auth, request))) ??
      ((await mayEndSessions(options, rules, { request, tokens, csrfToken })) ? undefined : CROSS_SITE);
    if (error) {
      const status = statusOf(error, settings.errorStatus);
      return reply(status, 'application/json', error, { headers: NO_STORE });
    }
    const cookies = await endSessions(
      sessions,
      tokens,
      rules.cookies(request),
      rules.client(request, null, 'elvis'),
    );
    return reply(200, 'application/json', { logoutSuccess: true }, { headers: NO_STORE, cookies });
  };
}
