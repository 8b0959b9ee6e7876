import type { Handler } from '../../contract/index.ts';
import { issuedToken } from '../../http/index.ts';
import { attemptLogin } from './attempt.ts';
import { type ElvisFaceOptions, NO_STORE } from './options.ts';

export function apiLogin(options: ElvisFaceOptions): Handler<'elvisApiLogin'> {
  return async ({ query, body, request }, reply) => {
    const login = await attemptLogin(options, request, { ...query, ...body }, { kind: 'api' });
    if ('refusal' in login) {
      const { status, body, headers } = login.refusal;
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
