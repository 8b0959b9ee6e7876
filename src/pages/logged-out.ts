import type { Handler } from '../contract/index.ts';
import { html } from '../http/index.ts';
import { renderPage } from './document.ts';
import { LOGGED_OUT, logoutForm } from './forms.ts';
import { pageHeaders } from './headers.ts';
import { NOTICES } from './notices.ts';
import type { PagesFaceOptions } from './options.ts';
import { formToken, readVisitor } from './visitor.ts';

/** Never says that somebody is signed out without having looked. */
export function loggedOut(options: PagesFaceOptions): Handler<'pageLoggedOut'> {
  return async ({ query, request }, reply) => {
    const notice = query.notice && NOTICES[query.notice];
    const { session } = await readVisitor(options, request);
    const page = session
      ? stillSignedIn(session.account.name, await formToken(options, session))
      : { title: 'Signed out', body: SIGNED_OUT };
    return reply(200, 'text/html', renderPage({ ...page, notice }), { headers: pageHeaders() });
  };
}

const SIGNED_OUT = html`<p>You are signed out.</p>
<p><a href="/login">Sign in again</a></p>`;

function stillSignedIn(name: string, csrf: string) {
  const body = html`<p>You are signed in as <strong>${name}</strong>.</p>
${logoutForm({ label: 'Sign out', target: LOGGED_OUT, csrf })}`;
  return { title: 'Still signed in', body };
}
