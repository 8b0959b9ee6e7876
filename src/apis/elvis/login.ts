import type { Handler } from '../../contract/index.ts';
import { NO_STORE, readRequestTokens, replacedSessions, setAuthTokenCookie } from '../../http/index.ts';
import { CSRF_PURPOSE } from '../../session/index.ts';
import { attemptLogin } from './login-attempt.ts';
import type { ElvisOptions } from './options.ts';
import { profileOf } from './profile.ts';

export function login(options: ElvisOptions): Handler<'elvisLogin'> {
  const { sessions, rules, cookiePrefix, settings } = options;
  return async ({ query, body, request }, reply) => {
    const fields = { ...query, ...body };
    const replaces = await replacedSessions(sessions, readRequestTokens(request, cookiePrefix));
    const login = await attemptLogin(options, request, fields, { kind: 'browser', replaces });
    if ('failed' in login) {
      const { status, body, headers } = login.failed;
      return reply(status, 'application/json', body, { headers });
    }
    const { session, tokens } = login;
    const granted = {
      loginSuccess: true,
      serverVersion: settings.serverVersion,
      csrfToken: await options.tokens.compactToken({ session }, CSRF_PURPOSE),
      ...(isOn(fields.returnProfile) && { userProfile: profileOf(session.account) }),
      ...(isOn(fields.returnPreferences) && { userPreferences: {} }),
    } as const;
    // NOTE: exactly one line. A PHP client takes the first of several for the load balancer's.
    const cookies = [setAuthTokenCookie(rules.cookies(request), tokens)];
    return reply(200, 'application/json', granted, { headers: NO_STORE, cookies });
  };
}

/** The values that Spring, Elvis's framework, reads as true. */
function isOn(value: string | undefined): boolean {
  return ['true', '1', 'yes', 'on'].includes(value?.toLowerCase() ?? '');
}
