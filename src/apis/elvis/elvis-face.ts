import { type Answer, answer, defineFace, type Refusal } from '../../contract/index.ts';
import { apiLogin } from './api-login.ts';
import { failureOf, statusOf } from './errors.ts';
import { preflight, withCommonHeaders } from './headers.ts';
import { keepAlive, keepAliveByGet } from './keep-alive.ts';
import { login } from './login.ts';
import { logout } from './logout.ts';
import { type ElvisFaceOptions, NO_STORE } from './options.ts';
import { ping, pingByGet } from './ping.ts';
import { profile, profileByGet } from './profile.ts';

export function createElvisFace(options: ElvisFaceOptions) {
  const { rules, settings } = options;
  return defineFace({
    owns: (path) => path.startsWith('/services/'),
    handlers: {
      elvisLogin: login(options),
      elvisApiLogin: apiLogin(options),
      elvisLogout: logout(options),
      elvisProfile: profile(options),
      elvisProfileByGet: profileByGet(options),
      elvisPing: ping(options),
      elvisPingByGet: pingByGet(options),
      elvisKeepAlive: keepAlive(options),
      elvisKeepAliveByGet: keepAliveByGet(options),
    },
    errors: (refusal) => errorAnswer(refusal, settings.errorStatus),
    context: () => undefined,
    preflight: (_request, allow) => preflight(allow),
    finish: (made, request) => withCommonHeaders(made, request, rules.isCorsAllowed),
  });
}

function errorAnswer(refusal: Refusal, mode: ElvisFaceOptions['settings']['errorStatus']): Answer {
  const failure = failureOf(refusal);
  const headers = {
    ...NO_STORE,
    ...(refusal.kind === 'method-not-allowed' && { Allow: refusal.allow.join(', ') }),
    ...(refusal.kind === 'store-unavailable' && { 'Retry-After': refusal.retryAfterSeconds }),
  };
  return answer(statusOf(failure, mode), 'application/json', failure, { headers });
}
