import { type Html, html } from '../http/index.ts';

/** Where our own pages lead after a logout. */
export const LOGGED_OUT = '/logged-out';

interface LogoutForm {
  basePath: string;
  label: string;
  target: string | undefined;
  csrf: string | undefined;
}

export function logoutForm({ basePath, label, target, csrf }: LogoutForm): Html {
  return html`<form method="post" action="${basePath}/logout">
${hidden('logoutSuccessUrl', target)}${hidden('csrf', csrf)}<button>${label}</button>
</form>`;
}

export function hidden(name: string, value: string | undefined): Html | undefined {
  return value === undefined ? undefined : html`<input type="hidden" name="${name}" value="${value}">`;
}
