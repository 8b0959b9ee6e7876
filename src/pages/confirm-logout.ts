import type { HttpRequest } from '../contract/index.ts';
import { html } from '../http/index.ts';
import type { Session } from '../session/index.ts';
import { formToken } from './authenticate.ts';
import { renderPage } from './document.ts';
import { logoutForm } from './forms.ts';
import { pageHeaders } from './headers.ts';
import type { PagesOptions } from './options.ts';

/**
 * The page that asks whether to log out, because another site sent the browser here. Browsers may leave the session
 * cookie out of such a request, so that nobody seems to be logged in: it asks all the same.
 */
export async function confirmLogout(
  options: PagesOptions,
  request: HttpRequest,
  session: Session | undefined,
  target: string | undefined,
) {
  const csrf = session && (await formToken(options, session));
  const leadsTo = originAfter(options, request, target);
  const body = html`<p>Another site sent you here to be logged out. Nothing has been changed yet.</p>
${session && html`<p>You are logged in as <strong>${session.account.name}</strong>.</p>`}
${leadsTo !== undefined && html`<p>Afterwards you will be sent to <strong>${leadsTo}</strong>.</p>`}
${logoutForm({ basePath: request.basePath, label: 'Log out', target, csrf })}
<p><a href="${request.basePath}/">Change nothing</a></p>`;
  return {
    page: renderPage({ title: 'Log out?', body }),
    headers: pageHeaders(leadsTo === undefined ? [] : [leadsTo]),
  };
}

/** The other origin that a logout from here leads to, if any. */
function originAfter(
  { rules, landingPage }: PagesOptions,
  request: HttpRequest,
  target: string | undefined,
): string | undefined {
  const redirect =
    target === undefined ? undefined : rules.checkRedirect(request, target, request.basePath + request.path);
  const location = redirect?.allowed ? redirect.location : landingPage;
  return URL.parse(location)?.origin;
}
