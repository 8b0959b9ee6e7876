import {
  errorHeaders,
  errorMessages,
  type HttpErrorReason,
  type HttpRequest,
  type HttpResponse,
  httpResponse,
  type OnError,
  operationRouter,
} from '../contract/index.ts';
import { html } from '../http/index.ts';
import { busyPage } from './busy.ts';
import { renderPage } from './document.ts';
import { pageHeaders, withCommonHeaders } from './headers.ts';
import { landing } from './landing.ts';
import { loggedOut } from './logged-out.ts';
import { login, loginByGet } from './login.ts';
import { logout, logoutByGet } from './logout.ts';
import { logoutEverywhere } from './logout-everywhere.ts';
import { parseLogout } from './logout-parser.ts';
import type { PagesOptions } from './options.ts';

/** The pages: one route per operation, errors as pages. */
export function createPagesRouter(options: PagesOptions, onError: OnError) {
  return operationRouter({
    handlers: {
      pageLanding: landing(options),
      pageLogin: login(options),
      pageLoginByGet: loginByGet(options),
      pageLogout: logout(options),
      pageLogoutByGet: logoutByGet(options),
      pageLoggedOut: loggedOut(options),
      pageLogoutEverywhere: logoutEverywhere(options),
    },
    parsers: { pageLogout: parseLogout, pageLogoutByGet: parseLogout },
    admission: { of: ['pageLogin'], busyForSeconds: options.sessions.busyForSeconds },
    formatError: errorPage,
    onSend: withCommonHeaders,
    onError,
  });
}

const TITLES: Readonly<Record<HttpErrorReason['kind'], string>> = {
  invalid: 'Invalid request',
  'malformed-address': 'Invalid request',
  'not-found': 'Not found',
  'method-not-allowed': 'Method not allowed',
  'too-large': 'Too large',
  'unsupported-media-type': 'Not a form',
  'store-unavailable': 'Not available',
  busy: 'Too busy',
  fault: 'Something went wrong',
};

function errorPage(reason: HttpErrorReason, { basePath }: HttpRequest): HttpResponse {
  const body = html`${errorMessages(reason).map((message) => html`<p>${message}</p>`)}
<p>${reason.status < 500 ? 'Nothing was changed.' : 'Please try again: it is not certain that anything was done.'}</p>
<p><a href="${basePath}/">To the start page</a></p>`;
  const page = reason.kind === 'busy' ? busyPage(basePath) : renderPage({ title: TITLES[reason.kind], body });
  const headers = { ...pageHeaders(), ...errorHeaders(reason) };
  return httpResponse(reason.status, 'text/html', page, { headers });
}
