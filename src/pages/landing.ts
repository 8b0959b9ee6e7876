import type { Handler } from '../contract/index.ts';
import { type Html, html } from '../http/index.ts';
import { authenticatePage, formToken } from './authenticate.ts';
import { pageView, type View } from './document.ts';
import { hidden, LOGGED_OUT, logoutForm } from './forms.ts';
import { pageHeaders } from './headers.ts';
import { languageCookies } from './languages.ts';
import { noticeText } from './notices.ts';
import type { PagesOptions } from './options.ts';
import { reopenRemembered } from './remembered.ts';

export function landing(options: PagesOptions): Handler<'pageLanding'> {
  return async ({ query, request }, reply) => {
    const { tokens, session: live } = await authenticatePage(options, request);
    const reopened = live ? undefined : await reopenRemembered(options, request, tokens);
    const session = live ?? reopened?.session;
    const view = pageView(options, request);
    const { t } = view;
    const notice = noticeText(t, query.notice, session !== undefined);
    const page = session
      ? {
          title: t.loggedInTitle,
          body: loggedIn(view, request.basePath, session.account.name, await formToken(options, session)),
          notice,
        }
      : { title: t.notLoggedInTitle, body: anonymous(view, request.basePath), notice };
    const cookies = [...(reopened?.cookies ?? []), ...languageCookies(options, request)];
    const head = { headers: pageHeaders(options), cookies };
    return reply(200, 'text/html', view.render(page), head);
  };
}

function anonymous({ t }: View, basePath: string): Html {
  return html`<p>${t.notLoggedIn}</p>
<p><a href="${basePath}/login">${t.logIn}</a></p>`;
}

function loggedIn({ t }: View, basePath: string, name: string, csrf: string): Html {
  return html`<p>${t.loggedInAs(name)}</p>
${logoutForm({ basePath, label: t.logOutHere, target: basePath + LOGGED_OUT, csrf })}
<form method="post" action="${basePath}/logout-everywhere">
${hidden('csrf', csrf)}<p id="everywhere">${t.whatEverywhereDoes}</p>
<button class="quiet" aria-describedby="everywhere">${t.logOutEverywhere}</button>
</form>
<p><a href="${basePath}/sessions">${t.yourSessions}</a></p>
<p><a href="${basePath}/password">${t.changePasswordTitle}</a></p>`;
}
