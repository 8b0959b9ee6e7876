import { type RequestHandler, Router } from 'express';
import {
  EXACT_PATHS,
  errorHeaders,
  type HttpErrorReason,
  type HttpResponse,
  httpResponse,
  type OnError,
  operationRouter,
} from '../../contract/index.ts';
import { NO_STORE, preflightHeaders } from '../../http/index.ts';
import { apiLogin } from './api-login.ts';
import { elvisErrorOf, statusOf } from './errors.ts';
import { withCommonHeaders } from './headers.ts';
import { keepAlive, keepAliveByGet } from './keep-alive.ts';
import { login } from './login.ts';
import { logout } from './logout.ts';
import type { ElvisOptions } from './options.ts';
import { ping, pingByGet } from './ping.ts';
import { profile, profileByGet } from './profile.ts';

/** The Elvis API: one route per operation, errors in Elvis's form. */
export function createElvisRouter(options: ElvisOptions, onError: OnError) {
  const { rules, settings } = options;
  const router = operationRouter({
    pathPrefix: '/services',
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
    admission: { of: ['elvisLogin', 'elvisApiLogin'], busyForSeconds: options.sessions.busyForSeconds },
    ignoreBody: ['elvisLogout', 'elvisProfile', 'elvisPing', 'elvisKeepAlive'],
    formatError: (reason) => errorResponse(reason, settings.errorStatus),
    optionsHeaders: (allow) => preflightHeaders(allow, ['Authorization', 'Content-Type', 'X-CSRF-TOKEN']),
    onSend: (response, request) => withCommonHeaders(response, request, rules.isCorsAllowed),
    onError,
  });
  const { operationIds } = router;
  return Object.assign(Router(EXACT_PATHS).use(mergeSlashes, router), { operationIds });
}

/** As in Elvis, runs of `/` count as one below `/services`, and one at the end is dropped, without a redirect. */
const mergeSlashes: RequestHandler = (request, _response, next) => {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(request.url) ?? [];
  const merged = path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  if (merged !== path && merged.startsWith('/services/')) request.url = merged + query;
  next();
};

function errorResponse(reason: HttpErrorReason, mode: ElvisOptions['settings']['errorStatus']): HttpResponse {
  const error = elvisErrorOf(reason);
  const headers = { ...NO_STORE, ...errorHeaders(reason) };
  // No request of HTTP, so that no service of Elvis has seen it.
  const status = reason.kind === 'malformed-address' ? reason.status : statusOf(error, mode);
  return httpResponse(status, 'application/json', error, { headers });
}
