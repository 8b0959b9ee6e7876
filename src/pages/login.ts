import type { Handler, HttpRequest } from '../contract/index.ts';
import { html, NO_STORE, readRequestTokens, replacedSessions } from '../http/index.ts';
import { accountKey, type LoginOutcome, type Session } from '../session/index.ts';
import { authenticatePage, formToken, isPersonal } from './authenticate.ts';
import { busyPage } from './busy.ts';
import { pageView } from './document.ts';
import { logoutForm } from './forms.ts';
import { pageHeaders } from './headers.ts';
import { languageCookies } from './languages.ts';
import { formCookieName, loginForm, readPostedForm } from './login-form.ts';
import type { PagesOptions } from './options.ts';
import { reopenRemembered, sessionCookies } from './remembered.ts';
import { addressWithReturn, type ReturnTarget, returnTarget } from './return-target.ts';
import { unknownOrigin } from './unknown-origin.ts';

export function loginByGet(options: PagesOptions): Handler<'pageLoginByGet'> {
  return async ({ query, request }, reply) => {
    const target = returnTarget(options, request, query.return);
    const { tokens, session } = await authenticatePage(options, request);
    const reopened = session ? undefined : await reopenRemembered(options, request, tokens);
    if (reopened) {
      const headers = { ...NO_STORE, Location: target.location };
      return reply.empty(303, { headers, cookies: reopened.cookies });
    }
    const { page, headers, cookies } = isPersonal(session)
      ? await loggedInAlready(options, request, session, target)
      : await loginForm(options, request, { target });
    const head = { headers, cookies: [...cookies, ...languageCookies(options, request)] };
    return reply(200, 'text/html', page, head);
  };
}

export function login(options: PagesOptions): Handler<'pageLogin'> {
  const { rules } = options;
  return async ({ body, request }, reply) => {
    const { username, csrf } = body;
    const view = pageView(options, request);
    const { t } = view;
    const target = returnTarget(options, request, body.return);
    const again = async (error: string) => {
      const { page, headers, cookies } = await loginForm(options, request, { error, username, target });
      return reply(403, 'text/html', page, { headers, cookies });
    };
    const alreadyUsed = () =>
      reply(403, 'text/html', usedForm(options, request), { headers: pageHeaders(options) });
    const clearedForm = () => rules.cookies(request).clear(formCookieName(options, request));
    const goTo = (Location: string, cookies: readonly string[]) =>
      reply.empty(303, { headers: { ...NO_STORE, Location }, cookies });
    const form = await readPostedForm(options, request, csrf);
    if (rules.isCrossSiteFormLogin(request)) {
      return again(form.state === 'open' ? unknownOrigin(options, request, t) : t.otherSite);
    }
    if (form.state !== 'open') {
      if (await isLoggedInAs(options, request, username)) return goTo(target.location, [clearedForm()]);
      return form.state === 'used' ? alreadyUsed() : again(t.stale);
    }
    const login = await logIn(options, request, body, form.preLoginId);
    switch (login.outcome) {
      case 'granted':
        return goTo(target.location, [...sessionCookies(options, request, login.tokens), clearedForm()]);
      case 'change-required':
        return goTo(addressWithReturn(`${request.basePath}/password`, target), []);
      case 'refused':
        return again(t.incorrect);
      case 'spent':
        return alreadyUsed();
      case 'throttled': {
        const error = t.throttled(Math.ceil(login.retryAfterSeconds / 60));
        const { page, headers, cookies } = await loginForm(options, request, { error, username, target });
        return reply(429, 'text/html', page, {
          headers: { ...headers, 'Retry-After': login.retryAfterSeconds },
          cookies,
        });
      }
      case 'busy':
        return reply(503, 'text/html', busyPage(view, request.basePath), {
          headers: { ...pageHeaders(options), 'Retry-After': login.retryAfterSeconds },
        });
    }
  };
}

async function logIn(
  { sessions, rules, cookiePrefix }: PagesOptions,
  request: HttpRequest,
  { username, password, remember }: { username: string; password: string; remember?: string },
  preLoginId: string,
): Promise<LoginOutcome> {
  return await sessions.logIn({
    credentials: { kind: 'password', name: username, password },
    kind: 'browser',
    remember: remember !== undefined,
    rotates: true,
    client: rules.client(request, 'page'),
    replaces: await replacedSessions(sessions, readRequestTokens(request, cookiePrefix)),
    preLoginId,
    onMustChange: 'pend',
  });
}

/** Instead of an empty form, in which people would type their password once more. */
async function loggedInAlready(
  options: PagesOptions,
  request: HttpRequest,
  session: Session,
  target: ReturnTarget,
) {
  const { t, render } = pageView(options, request);
  const { basePath } = request;
  const login = addressWithReturn(`${basePath}/login`, target);
  const csrf = await formToken(options, session);
  const body = html`<p>${t.loggedInAs(session.account.name)}</p>
<p><a href="${target.location}">${t.goOn}</a></p>
${logoutForm({ basePath, label: t.somebodyElse, target: login, csrf })}`;
  const notice = target.refused ? t.returnRefused : undefined;
  return {
    page: render({ title: t.loggedInTitle, body, notice }),
    headers: pageHeaders(options),
    cookies: [],
  };
}

/** A double click, a password manager or Back sends a form again whose login has already succeeded. */
async function isLoggedInAs(options: PagesOptions, request: HttpRequest, username: string): Promise<boolean> {
  const { session } = await authenticatePage(options, request);
  return session !== undefined && accountKey(username) === session.account.key;
}

function usedForm(options: PagesOptions, request: HttpRequest): string {
  const { t, render } = pageView(options, request);
  const { basePath } = request;
  const body = html`<p>${t.used}</p>
<p><a href="${basePath}/">${t.seeWho}</a></p>
<p><a href="${basePath}/login">${t.newForm}</a></p>`;
  return render({ title: t.usedTitle, body });
}
