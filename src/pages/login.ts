import type { Handler, HttpRequest } from '../contract/index.ts';
import { html, NO_STORE, readRequestTokens, replacedSessions } from '../http/index.ts';
import { accountKey, type LoginOutcome } from '../session/index.ts';
import { authenticatePage } from './authenticate.ts';
import { busyPage } from './busy.ts';
import { renderPage } from './document.ts';
import { pageHeaders } from './headers.ts';
import { formCookieName, loginForm, readPostedForm } from './login-form.ts';
import { loginTarget } from './login-target.ts';
import type { PagesOptions } from './options.ts';
import { reopenRemembered, sessionCookies } from './remembered.ts';
import { unknownOrigin } from './unknown-origin.ts';

export function loginByGet(options: PagesOptions): Handler<'pageLoginByGet'> {
  return async ({ query, request }, reply) => {
    const tokens = readRequestTokens(request, options.cookiePrefix);
    const reopened = await reopenRemembered(options, request, tokens);
    if (reopened) {
      const headers = { ...NO_STORE, Location: loginTarget(options, request, query.return) };
      return reply.empty(303, { headers, cookies: reopened.cookies });
    }
    const { page, headers, cookies } = await loginForm(options, request, { target: query.return });
    return reply(200, 'text/html', page, { headers, cookies });
  };
}

export function login(options: PagesOptions): Handler<'pageLogin'> {
  const { rules } = options;
  return async ({ body, request }, reply) => {
    const { username, csrf, return: target } = body;
    const again = async (notice: string) => {
      const { page, headers, cookies } = await loginForm(options, request, { notice, username, target });
      return reply(403, 'text/html', page, { headers, cookies });
    };
    const alreadyUsed = () =>
      reply(403, 'text/html', renderPage(used(request.basePath)), { headers: pageHeaders() });
    const clearedForm = () => rules.cookies(request).clear(formCookieName(options, request));
    const afterLogin = loginTarget(options, request, target);
    const form = await readPostedForm(options, request, csrf);
    if (rules.isCrossSiteFormLogin(request)) {
      return again(form.state === 'open' ? unknownOrigin(options, request) : CROSS_SITE);
    }
    if (form.state !== 'open') {
      if (await isLoggedInAs(options, request, username)) {
        return reply.empty(303, { headers: { ...NO_STORE, Location: afterLogin }, cookies: [clearedForm()] });
      }
      return form.state === 'used' ? alreadyUsed() : again(STALE);
    }
    const login = await logIn(options, request, body, form.preLoginId);
    switch (login.outcome) {
      case 'granted': {
        const cookies = [...sessionCookies(options, request, login.tokens), clearedForm()];
        return reply.empty(303, { headers: { ...NO_STORE, Location: afterLogin }, cookies });
      }
      case 'change-required':
        return again(MUST_CHANGE);
      case 'refused':
        return again(REFUSED);
      case 'spent':
        return alreadyUsed();
      case 'throttled': {
        const fields = { notice: THROTTLED, username, target };
        const { page, headers, cookies } = await loginForm(options, request, fields);
        return reply(429, 'text/html', page, {
          headers: { ...headers, 'Retry-After': login.retryAfterSeconds },
          cookies,
        });
      }
      case 'busy':
        return reply(503, 'text/html', busyPage(request.basePath), {
          headers: { ...pageHeaders(), 'Retry-After': login.retryAfterSeconds },
        });
    }
  };
}

async function logIn(
  { sessions, rules, cookiePrefix }: PagesOptions,
  request: HttpRequest,
  { username, password }: { username: string; password: string },
  preLoginId: string,
): Promise<LoginOutcome> {
  return await sessions.logIn({
    credentials: { kind: 'password', name: username, password },
    kind: 'browser',
    remember: false,
    rotates: true,
    client: rules.client(request, 'page'),
    replaces: await replacedSessions(sessions, readRequestTokens(request, cookiePrefix)),
    preLoginId,
    onMustChange: 'pend',
  });
}

/** A double click, a password manager or Back sends a form again whose login has already succeeded. */
async function isLoggedInAs(options: PagesOptions, request: HttpRequest, username: string): Promise<boolean> {
  const { session } = await authenticatePage(options, request);
  return session !== undefined && accountKey(username) === session.account.key;
}

const REFUSED = 'Incorrect name or password.';
const MUST_CHANGE =
  'The password of this account must be changed before it can be used to log in. Please ask the operator of this server for a new one.';
const STALE =
  'This form was too old, or your browser did not send its cookie. Please log in with this one; if that fails too, allow cookies for this server.';
const CROSS_SITE = 'This form was sent by a page of another site. Please use this one.';
const THROTTLED = 'Too many attempts for this account. Please try again later.';
const used = (basePath: string) => ({
  title: 'Already done',
  body: html`<p>This form has already logged somebody in, so it was not used again.</p>
<p><a href="${basePath}/">See who is logged in</a></p>
<p><a href="${basePath}/login">Log in with a new form</a></p>`,
});
