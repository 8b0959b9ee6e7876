import type { HttpRequest } from '../contract/index.ts';
import { FORM_STATE, html, readCookies } from '../http/index.ts';
import { renderPage } from './document.ts';
import { hidden } from './forms.ts';
import { pageHeaders } from './headers.ts';
import { loginOrigins } from './login-target.ts';
import type { PagesOptions } from './options.ts';

const PURPOSE = 'login-form';

/** The cookie that a form's token belongs to: no other site can have both. */
export function formCookieName({ rules }: PagesOptions, request: HttpRequest): string {
  return rules.hostCookieName(request, FORM_STATE);
}

interface FormFields {
  notice?: string;
  username?: string;
  /** Where the login leads, as the request says it. */
  target: string | undefined;
}

/** The form, with the cookie it needs. A cookie that is still good is used again, so that two tabs both work. */
export async function loginForm(
  options: PagesOptions,
  request: HttpRequest,
  { notice, username, target }: FormFields,
) {
  const { tokens, rules } = options;
  const state = await readState(options, request);
  const { id, value } =
    state && !state.spent ? { id: state.id, value: state.renew } : await tokens.openPreLogin();
  const csrf = await tokens.timedToken({ preLoginId: id }, PURPOSE);
  const name = formCookieName(options, request);
  const body = html`<form method="post" action="${request.basePath}/login">
<label for="username">User name</label>
<input id="username" name="username" value="${username}" autocomplete="username" autocapitalize="none" spellcheck="false" required${!username && html` autofocus`}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${username && html` autofocus`}>
${hidden('return', target)}${hidden('csrf', csrf)}<button>Log in</button>
</form>`;
  return {
    page: renderPage({ title: 'Log in', body, notice }),
    headers: pageHeaders(loginOrigins(options, request, target)),
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
  const state = await readState(options, request);
  const token = state && (await options.tokens.readToken({ preLoginId: state.id }, PURPOSE, csrf));
  if (state === undefined || token === undefined) return { state: 'stale' };
  return state.spent ? { state: 'used' } : { state: 'open', preLoginId: state.id };
}

async function readState(options: PagesOptions, request: HttpRequest) {
  const value = readCookies(request).get(formCookieName(options, request));
  return value === undefined ? undefined : await options.tokens.readPreLogin(value);
}
