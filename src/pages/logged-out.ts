import type { Handler } from '../contract/index.ts';
import { html } from '../http/index.ts';
import { authenticatePage, formToken } from './authenticate.ts';
import { pageView, type View } from './document.ts';
import { LOGGED_OUT, logoutForm } from './forms.ts';
import { pageHeaders } from './headers.ts';
import { languageCookies } from './languages.ts';
import { noticeText } from './notices.ts';
import type { PagesOptions } from './options.ts';

/** Checks before it says that somebody is logged out. */
export function loggedOut(options: PagesOptions): Handler<'pageLoggedOut'> {
  return async ({ query, request }, reply) => {
    const view = pageView(options, request);
    const { session } = await authenticatePage(options, request);
    const page = session
      ? stillLoggedIn(view, request.basePath, session.account.name, await formToken(options, session))
      : { title: view.t.loggedOutTitle, body: loggedOutBody(view, request.basePath) };
    const notice = noticeText(view.t, query.notice, session !== undefined);
    const head = { headers: pageHeaders(options), cookies: languageCookies(options, request) };
    return reply(200, 'text/html', view.render({ ...page, notice }), head);
  };
}

const loggedOutBody = ({ t }: View, basePath: string) => html`<p>${t.loggedOut}</p>
<p><a href="${basePath}/login">${t.logInAgain}</a></p>`;

function stillLoggedIn({ t }: View, basePath: string, name: string, csrf: string) {
  const body = html`<p>${t.loggedInAs(name)}</p>
${logoutForm({ basePath, label: t.logOut, target: basePath + LOGGED_OUT, csrf })}`;
  return { title: t.stillLoggedInTitle, body };
}
