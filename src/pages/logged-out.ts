import type { Handler } from '../contract/index.ts';
import { html } from '../http/index.ts';
import { authenticatePage, formToken } from './authenticate.ts';
import { renderPage } from './document.ts';
import { LOGGED_OUT, logoutForm } from './forms.ts';
import { pageHeaders } from './headers.ts';
import { NOTICES } from './notices.ts';
import type { PagesOptions } from './options.ts';

/** Checks before it says that somebody is logged out. */
export function loggedOut(options: PagesOptions): Handler<'pageLoggedOut'> {
  return async ({ query, request }, reply) => {
    const notice = query.notice && NOTICES[query.notice];
    const { session } = await authenticatePage(options, request);
    const page = session
      ? stillLoggedIn(request.basePath, session.account.name, await formToken(options, session))
      : { title: 'Logged out', body: loggedOutBody(request.basePath) };
    return reply(200, 'text/html', renderPage({ ...page, notice }), { headers: pageHeaders() });
  };
}

const loggedOutBody = (basePath: string) => html`<p>You are logged out.</p>
<p><a href="${basePath}/login">Log in again</a></p>`;

function stillLoggedIn(basePath: string, name: string, csrf: string) {
  const body = html`<p>You are logged in as <strong>${name}</strong>.</p>
${logoutForm({ basePath, label: 'Log out', target: basePath + LOGGED_OUT, csrf })}`;
  return { title: 'Still logged in', body };
}
