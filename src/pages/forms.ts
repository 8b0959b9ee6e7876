import { type Html, html } from '../http/index.ts';
import type { Texts } from './texts/english.ts';

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

/** A target that is longer leads nowhere. */
const LONGEST_VALUE = 8192;

export function hidden(name: string, value: string | undefined): Html | undefined {
  return value === undefined || value.length > LONGEST_VALUE
    ? undefined
    : html`<input type="hidden" name="${name}" value="${value}">`;
}

interface PasswordField {
  name: string;
  label: string;
  autocomplete: 'current-password' | 'new-password';
  hint?: string | undefined;
  error?: string | undefined;
  autofocus?: boolean;
}

export function passwordField({ name, label, autocomplete, hint, error, autofocus }: PasswordField): Html {
  const described = error !== undefined ? `${name}-error` : hint !== undefined && `${name}-hint`;
  return html`<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="password" autocomplete="${autocomplete}" required${described && html` aria-describedby="${described}"`}${error !== undefined && html` aria-invalid="true"`}${autofocus && html` autofocus`}>
${error !== undefined && html`<p class="field-error" id="${name}-error">${error}</p>`}
${error === undefined && hint !== undefined && html`<p class="field-hint" id="${name}-hint">${hint}</p>`}`;
}

/** Below the last password field. Nothing of it is seen without the script. */
export function passwordAids(t: Texts): Html {
  return html`<p class="field-hint" role="status" data-caps hidden>${t.capsLock}</p>
<label class="choice" hidden><input type="checkbox" data-show>${t.showPassword}</label>`;
}
