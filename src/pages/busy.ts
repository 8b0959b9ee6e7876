import { html } from '../http/index.ts';
import type { View } from './document.ts';

/** More logins are waiting than can be served in time. */
export function busyPage({ t, render }: View, basePath: string): string {
  const body = html`<p>${t.busy}</p>
<p><a href="${basePath}/login">${t.logIn}</a></p>`;
  return render({ title: t.busyTitle, body });
}
