import type { Handler } from '../contract/index.ts';
import { endSessions, html, NO_STORE } from '../http/index.ts';
import { authenticatePage, isFormToken } from './authenticate.ts';
import { renderPage } from './document.ts';
import { LOGGED_OUT } from './forms.ts';
import { pageHeaders } from './headers.ts';
import type { PagesOptions } from './options.ts';
import { unknownOrigin } from './unknown-origin.ts';

export function logoutEverywhere(options: PagesOptions): Handler<'pageLogoutEverywhere'> {
  const { sessions, sessionAdministration, rules } = options;
  return async ({ body, request }, reply) => {
    const { tokens, session } = await authenticatePage(options, request);
    const isOurs = await isFormToken(options, session, body.csrf);
    const isCrossSite = rules.checkCsrf(request) !== 'allowed';
    if (isCrossSite || (session !== undefined && !isOurs)) {
      const notice = isOurs ? unknownOrigin(options, request) : undefined;
      const page = renderPage({ ...forged(request.basePath), notice });
      return reply(403, 'text/html', page, { headers: pageHeaders() });
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
