import type { Handler } from '../contract/index.ts';
import { endSessions, NO_STORE } from '../http/index.ts';
import { authenticatePage, isFormToken } from './authenticate.ts';
import { forgedPage } from './forged.ts';
import { LOGGED_OUT } from './forms.ts';
import { pageHeaders } from './headers.ts';
import type { PagesOptions } from './options.ts';

export function logoutEverywhere(options: PagesOptions): Handler<'pageLogoutEverywhere'> {
  const { sessions, sessionAdministration, rules } = options;
  return async ({ body, request }, reply) => {
    const { tokens, session } = await authenticatePage(options, request);
    const isOurs = await isFormToken(options, session, body.csrf);
    const isCrossSite = rules.checkCsrf(request) !== 'allowed';
    if (isCrossSite || (session !== undefined && !isOurs)) {
      return reply(403, 'text/html', forgedPage(options, request, isOurs), { headers: pageHeaders(options) });
    }
    const client = rules.client(request, 'page');
    if (session) await sessionAdministration.endAccount(session.account.id, client);
    const cookies = await endSessions(sessions, tokens, rules.cookies(request), client);
    return reply.empty(303, { headers: { ...NO_STORE, Location: request.basePath + LOGGED_OUT }, cookies });
  };
}
