import type { Handler } from '../../contract/index.ts';
import { issuedToken, NO_STORE } from '../../http/index.ts';
import { attemptLogin } from './login-attempt.ts';
import type { ElvisOptions } from './options.ts';

export function apiLogin(options: ElvisOptions): Handler<'elvisApiLogin'> {
  return async ({ query, body, request }, reply) => {
    const login = await attemptLogin(options, request, { ...query, ...body }, { kind: 'api' });
    if ('failed' in login) {
      const { status, body, headers } = login.failed;
      return reply(status, 'application/json', body, { headers });
    }
    const granted = {
      loginSuccess: true,
      loginFaultMessage: null,
      serverVersion: options.settings.serverVersion,
      authToken: issuedToken(login.tokens, 'api'),
    } as const;
    return reply(200, 'application/json', granted, { headers: NO_STORE });
  };
}
