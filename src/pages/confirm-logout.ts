import type { RequestFacts } from '../contract/index.ts';
import { html } from '../http/index.ts';
import type { Session } from '../session/index.ts';
import { renderPage } from './document.ts';
import { logoutForm } from './forms.ts';
import { pageHeaders } from './headers.ts';
import type { PagesFaceOptions } from './options.ts';
import { formToken } from './visitor.ts';

/**
 * The page that asks whether to sign out, because another site sent the visitor here. Browsers may have kept the
 * session cookie back from such a request, so that nobody seems to be signed in: it asks all the same.
 */
export async function confirmLogout(
  options: PagesFaceOptions,
  request: RequestFacts,
  session: Session | undefined,
  target: string | undefined,
) {
  const csrf = session && (await formToken(options, session));
  const leadsTo = originAfter(options, request, target);
  const body = html`<p>Another site sent you here to be signed out. Nothing has been changed yet.</p>
${session && html`<p>You are signed in as <strong>${session.account.name}</strong>.</p>`}
${leadsTo !== undefined && html`<p>Afterwards you will be sent to <strong>${leadsTo}</strong>.</p>`}
${logoutForm({ label: 'Sign out', target, csrf })}
<p><a href="/">Change nothing</a></p>`;
  return {
    page: renderPage({ title: 'Sign out?', body }),
    headers: pageHeaders(leadsTo === undefined ? [] : [leadsTo]),
  };
}

/** The foreign origin a logout from here leads to, if any. */
function originAfter(
  { rules, landingPage }: PagesFaceOptions,
  request: RequestFacts,
  target: string | undefined,
): string | undefined {
  const judged = target === undefined ? undefined : rules.checkRedirect(request, target, request.path);
  const location = judged?.allowed ? judged.location : landingPage;
  return URL.parse(location)?.origin;
}
