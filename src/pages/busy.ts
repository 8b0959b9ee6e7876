import { html } from '../http/index.ts';
import { renderPage } from './document.ts';

/** More logins are waiting than can be served in time. */
export function busyPage(basePath: string): string {
  const body = html`<p>More people are logging in than can be served at the moment. Please try again.</p>
<p><a href="${basePath}/login">Log in</a></p>`;
  return renderPage({ title: 'Too busy', body });
}
