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
import { pageView } from './document.ts';
import { pageHeaders, withCommonHeaders } from './headers.ts';
import { landing } from './landing.ts';
import { loggedOut } from './logged-out.ts';
import { login, loginByGet } from './login.ts';
import { logout, logoutByGet } from './logout.ts';
import { logoutEverywhere } from './logout-everywhere.ts';
import { parseLogout } from './logout-parser.ts';
import type { PagesOptions } from './options.ts';
import { password, passwordByGet } from './password.ts';
import { endSessionsByForm, sessionsByGet } from './sessions.ts';
import type { Texts } from './texts/english.ts';

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
      pagePassword: password(options),
      pagePasswordByGet: passwordByGet(options),
      pageSessions: endSessionsByForm(options),
      pageSessionsByGet: sessionsByGet(options),
    },
    parsers: { pageLogout: parseLogout, pageLogoutByGet: parseLogout },
    admission: {
      of: ['pageLogin', 'pagePassword', 'pageSessions'],
      busyForSeconds: options.sessions.busyForSeconds,
    },
    formatError: (reason, request) => errorPage(options, reason, request),
    onSend: withCommonHeaders,
    onError,
  });
}

const TITLES = {
  invalid: 'invalidTitle',
  'malformed-address': 'invalidTitle',
  'not-found': 'notFoundTitle',
  'method-not-allowed': 'methodTitle',
  'too-large': 'tooLargeTitle',
  'unsupported-media-type': 'notFormTitle',
  'store-unavailable': 'unavailableTitle',
  busy: 'busyTitle',
  fault: 'faultTitle',
} as const satisfies Readonly<Record<HttpErrorReason['kind'], keyof Texts>>;

function errorPage(options: PagesOptions, reason: HttpErrorReason, request: HttpRequest): HttpResponse {
  const view = pageView(options, request);
  const { t } = view;
  const body = html`${errorMessages(reason).map((message) => html`<p lang="en">${message}</p>`)}
<p>${reason.status < 500 ? t.nothingChanged : t.uncertain}</p>
<p><a href="${request.basePath}/">${t.toStartPage}</a></p>`;
  const page =
    reason.kind === 'busy'
      ? busyPage(view, request.basePath)
      : view.render({ title: t[TITLES[reason.kind]], body });
  const headers = { ...pageHeaders(options), ...errorHeaders(reason) };
  return httpResponse(reason.status, 'text/html', page, { headers });
}
