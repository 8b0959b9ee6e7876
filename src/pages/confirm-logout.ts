import type { HttpRequest } from '../contract/index.ts';
import { html } from '../http/index.ts';
import type { Session } from '../session/index.ts';
import { formToken } from './authenticate.ts';
import { pageView } from './document.ts';
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
  const { t, render } = pageView(options, request);
  const leadsTo = originAfter(options, request, target);
  const body = html`<p>${t.confirm}</p>
${session && html`<p>${t.loggedInAs(session.account.name)}</p>`}
${leadsTo !== undefined && html`<p>${t.leadsTo(leadsTo)}</p>`}
${logoutForm({ basePath: request.basePath, label: t.logOut, target, csrf })}
<p><a href="${request.basePath}/">${t.staySignedIn}</a></p>`;
  return {
    page: render({ title: t.confirmTitle, body }),
    headers: pageHeaders(options, { formTargets: leadsTo === undefined ? [] : [leadsTo] }),
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
