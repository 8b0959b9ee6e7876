import type { HttpRequest } from '../contract/index.ts';
import { FORM_STATE, html, readCookies } from '../http/index.ts';
import { pageView } from './document.ts';
import { hidden, passwordAids, passwordField } from './forms.ts';
import { pageHeaders } from './headers.ts';
import type { PagesOptions } from './options.ts';
import { type ReturnTarget, returnTarget } from './return-target.ts';

const PURPOSE = 'login-form';
/** A name that is longer belongs to no account, and is not worth showing again. */
const LONGEST_NAME = 255;

/** The cookie that a form's token belongs to: no other site can have both. */
export function formCookieName({ rules }: PagesOptions, request: HttpRequest): string {
  return rules.hostCookieName(request, FORM_STATE);
}

interface LoginForm {
  error?: string;
  username?: string;
  target?: ReturnTarget;
}

/** The form, with the cookie it needs. A cookie that is still good is used again, so that two tabs both work. */
export async function loginForm(
  options: PagesOptions,
  request: HttpRequest,
  { error, username, target = returnTarget(options, request, undefined) }: LoginForm = {},
) {
  const { tokens, rules } = options;
  const { t, render } = pageView(options, request);
  const state = await readFormState(options, request);
  const { id, value } =
    state && !state.spent ? { id: state.id, value: state.renew } : await tokens.openPreLogin();
  const csrf = await tokens.timedToken({ preLoginId: id }, PURPOSE);
  const name = formCookieName(options, request);
  const body = html`${target.origin !== undefined && html`<p>${t.leadsTo(target.origin)}</p>`}
<form method="post" action="${request.basePath}/login">
<label for="username">${t.userName}</label>
<input id="username" name="username" value="${username?.slice(0, LONGEST_NAME)}" autocomplete="username" autocapitalize="none" spellcheck="false" required${!username && html` autofocus`}>
${passwordField({ name: 'password', label: t.password, autocomplete: 'current-password', autofocus: !!username })}
${passwordAids(t)}
<label class="choice"><input type="checkbox" name="remember" value="1">${t.stayLoggedIn}</label>
${hidden('return', target.value)}${hidden('csrf', csrf)}<button>${t.logIn}</button>
</form>`;
  const notice = target.refused ? t.returnRefused : undefined;
  const formTargets = target.origin === undefined ? [] : [target.origin];
  return {
    page: render({ title: t.logIn, body, error, notice, hasPassword: true }),
    headers: pageHeaders(options, { formTargets, hasPassword: true }),
    cookies: value === undefined ? [] : [rules.cookies(request).set(name, value)],
  };
}

/** A posted form, by its token and its cookie. */
export type PostedForm =
  | { state: 'open'; preLoginId: string }
  /** A login with it has succeeded. */
  | { state: 'used' }
  /** Older than its cookie or its token, without its cookie, or made up. */
  | { state: 'stale' };

export async function readPostedForm(
  options: PagesOptions,
  request: HttpRequest,
  csrf: string,
): Promise<PostedForm> {
  const state = await readFormState(options, request);
  const token = state && (await options.tokens.readToken({ preLoginId: state.id }, PURPOSE, csrf));
  if (state === undefined || token === undefined) return { state: 'stale' };
  return state.spent ? { state: 'used' } : { state: 'open', preLoginId: state.id };
}

export async function readFormState(options: PagesOptions, request: HttpRequest) {
  const value = readCookies(request).get(formCookieName(options, request));
  return value === undefined ? undefined : await options.tokens.readPreLogin(value);
}
