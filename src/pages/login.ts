import type { Handler } from '../contract/index.ts';
import { html, NO_STORE, readRequestTokens, replacedSessions, setAuthTokenCookie } from '../http/index.ts';
import { renderPage } from './document.ts';
import { pageHeaders } from './headers.ts';
import { formCookieName, formState, loginForm } from './login-form.ts';
import type { PagesOptions } from './options.ts';

export function loginByGet(options: PagesOptions): Handler<'pageLoginByGet'> {
  return async ({ request }, reply) => {
    const { page, headers, cookies } = await loginForm(options, request);
    return reply(200, 'text/html', page, { headers, cookies });
  };
}

export function login(options: PagesOptions): Handler<'pageLogin'> {
  const { sessions, rules, cookiePrefix } = options;
  return async ({ body, request }, reply) => {
    const { username, password, csrf } = body;
    const again = async (status: 403, notice: string) => {
      const { page, headers, cookies } = await loginForm(options, request, { notice, username });
      return reply(status, 'text/html', page, { headers, cookies });
    };
    if (rules.isCrossSiteFormLogin(request)) return again(403, CROSS_SITE);
    const preLoginId = await formState(options, request, csrf);
    if (preLoginId === undefined) return again(403, STALE);
    const login = await sessions.logIn({
      credentials: { kind: 'password', name: username, password },
      kind: 'browser',
      remember: false,
      client: rules.client(request, 'page'),
      replaces: await replacedSessions(sessions, readRequestTokens(request, cookiePrefix)),
      preLoginId,
      onMustChange: 'pend',
    });
    switch (login.outcome) {
      case 'granted': {
        const writer = rules.cookies(request);
        const cookies = [
          setAuthTokenCookie(writer, login.tokens),
          writer.clear(formCookieName(options, request)),
        ];
        return reply.empty(303, {
          headers: { ...NO_STORE, Location: options.afterLogin ?? `${request.basePath}/` },
          cookies,
        });
      }
      case 'change-required':
        return again(403, MUST_CHANGE);
      case 'refused':
        return again(403, REFUSED);
      case 'spent':
        return again(403, STALE);
      case 'throttled': {
        const { page, headers, cookies } = await loginForm(options, request, { notice: THROTTLED, username });
        return reply(429, 'text/html', page, {
          headers: { ...headers, 'Retry-After': login.retryAfterSeconds },
          cookies,
        });
      }
      case 'busy':
        return reply(503, 'text/html', renderPage(busy(request.basePath)), {
          headers: { ...pageHeaders(), 'Retry-After': login.retryAfterSeconds },
        });
    }
  };
}

const REFUSED = 'Incorrect name or password.';
const MUST_CHANGE = 'The password of this account must be changed before it can be used to log in.';
const STALE = 'This form was too old or was used before. Please log in again.';
const CROSS_SITE = 'This form was sent by a page of another site. Please use this one.';
const THROTTLED = 'Too many attempts for this account. Please try again later.';
const busy = (basePath: string) => ({
  title: 'Too busy',
  body: html`<p>More people are logging in than can be served at the moment. Please try again.</p>
<p><a href="${basePath}/login">Log in</a></p>`,
});
