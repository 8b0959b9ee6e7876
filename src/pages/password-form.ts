import type { HttpRequest } from '../contract/index.ts';
import { html } from '../http/index.ts';
import type { Session } from '../session/index.ts';
import { pageView } from './document.ts';
import { hidden, passwordAids, passwordField } from './forms.ts';
import { pageHeaders } from './headers.ts';
import type { PagesOptions } from './options.ts';
import type { ReturnTarget } from './return-target.ts';

export type FieldErrors = Partial<Record<'password' | 'newPassword' | 'again', string>>;

export interface PasswordForm {
  csrf: string;
  target: ReturnTarget;
  /** Of who is logged in. Without one the old password has just been proven. */
  session?: Session;
  error?: string;
  errors?: FieldErrors;
}

export function passwordPage(
  options: PagesOptions,
  request: HttpRequest,
  { csrf, target, session, error, errors = {} }: PasswordForm,
) {
  const { t, render } = pageView(options, request);
  const oldPassword =
    session &&
    passwordField({
      name: 'password',
      label: t.oldPassword,
      autocomplete: 'current-password',
      error: errors.password,
    });
  const newPassword = passwordField({
    name: 'newPassword',
    label: t.newPassword,
    autocomplete: 'new-password',
    hint: t.atLeast(options.minLength),
    error: errors.newPassword,
  });
  const again = passwordField({
    name: 'again',
    label: t.newPasswordAgain,
    autocomplete: 'new-password',
    error: errors.again,
  });
  const name = session?.account.name;
  const body = html`<p>${name === undefined ? t.passwordDue : t.passwordOf(name)} ${t.whatChangeDoes}</p>
<form method="post" action="${request.basePath}/password">
${name !== undefined && html`<input name="username" value="${name}" autocomplete="username" readonly hidden>`}
${oldPassword}${newPassword}${again}
${passwordAids(t)}${hidden('return', target.value)}${hidden('csrf', csrf)}<button>${t.changePassword}</button>
</form>
<p><a href="${request.basePath}/">${t.toStartPage}</a></p>`;
  const formTargets = target.origin === undefined ? [] : [target.origin];
  return {
    page: render({ title: t.changePasswordTitle, body, error, hasPassword: true }),
    headers: pageHeaders(options, { formTargets, hasPassword: true }),
  };
}
