import type { Handler } from '../contract/index.ts';
import { type Html, html } from '../http/index.ts';
import { authenticatePage, formToken } from './authenticate.ts';
import { renderPage } from './document.ts';
import { hidden, LOGGED_OUT, logoutForm } from './forms.ts';
import { pageHeaders } from './headers.ts';
import { NOTICES } from './notices.ts';
import type { PagesOptions } from './options.ts';
import { reopenRemembered } from './remembered.ts';

export function landing(options: PagesOptions): Handler<'pageLanding'> {
  return async ({ query, request }, reply) => {
    const { tokens, session: live } = await authenticatePage(options, request);
    const reopened = live ? undefined : await reopenRemembered(options, request, tokens);
    const session = live ?? reopened?.session;
    const notice = query.notice && NOTICES[query.notice];
    const page = session
      ? {
          title: 'Logged in',
          body: loggedIn(request.basePath, session.account.name, await formToken(options, session)),
          notice,
        }
      : { title: 'Not logged in', body: anonymous(request.basePath), notice };
    const cookies = reopened?.cookies ?? [];
    return reply(200, 'text/html', renderPage(page), { headers: pageHeaders(), cookies });
  };
}

function anonymous(basePath: string): Html {
  return html`<p>You are not logged in.</p>
<p><a href="${basePath}/login">Log in</a></p>`;
}

function loggedIn(basePath: string, name: string, csrf: string): Html {
  return html`<p>You are logged in as <strong>${name}</strong>.</p>
${logoutForm({ basePath, label: 'Log out here', target: basePath + LOGGED_OUT, csrf })}
<form method="post" action="${basePath}/logout-everywhere">
${hidden('csrf', csrf)}<p id="everywhere">Logging out everywhere ends your sessions in other browsers and programs too.</p>
<button class="quiet" aria-describedby="everywhere">Log out everywhere</button>
</form>`;
}
