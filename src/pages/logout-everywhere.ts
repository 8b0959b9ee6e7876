import type { Handler } from '../contract/index.ts';
import { endSessions, html, NO_STORE } from '../http/index.ts';
import { authenticatePage, isFormToken } from './authenticate.ts';
import { renderPage } from './document.ts';
import { LOGGED_OUT } from './forms.ts';
import { pageHeaders } from './headers.ts';
import type { PagesOptions } from './options.ts';

export function logoutEverywhere(options: PagesOptions): Handler<'pageLogoutEverywhere'> {
  const { sessions, sessionAdministration, rules } = options;
  return async ({ body, request }, reply) => {
    const { tokens, session } = await authenticatePage(options, request);
    const intended = session === undefined || (await isFormToken(options, session, body.csrf));
    if (!intended || rules.checkCsrf(request) !== 'allowed') {
      return reply(403, 'text/html', renderPage(forged(request.basePath)), { headers: pageHeaders() });
    }
    const client = rules.client(request, 'page');
    if (session) await sessionAdministration.endAccount(session.account.id, client);
    const cookies = await endSessions(sessions, tokens, rules.cookies(request), client);
    return reply.empty(303, { headers: { ...NO_STORE, Location: request.basePath + LOGGED_OUT }, cookies });
  };
}

const forged = (basePath: string) => ({
  title: 'Nothing was changed',
  body: html`<p>This request did not come from the logout button of this server.</p>
<p><a href="${basePath}/">To the start page</a></p>`,
});
