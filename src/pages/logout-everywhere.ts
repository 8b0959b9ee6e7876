import type { Handler } from '../contract/index.ts';
import { endSessions, html, NO_STORE } from '../http/index.ts';
import { renderPage } from './document.ts';
import { LOGGED_OUT } from './forms.ts';
import { pageHeaders } from './headers.ts';
import type { PagesFaceOptions } from './options.ts';
import { isFormToken, readVisitor } from './visitor.ts';

export function logoutEverywhere(options: PagesFaceOptions): Handler<'pageLogoutEverywhere'> {
  const { sessions, sessionAdministration, rules } = options;
  return async ({ body, request }, reply) => {
    const { presented, session } = await readVisitor(options, request);
    const meant = session === undefined || (await isFormToken(options, session, body.csrf));
    if (!meant || rules.checkCsrf(request) !== 'allowed') {
      return reply(403, 'text/html', renderPage(FORGED), { headers: pageHeaders() });
    }
    if (session) await sessionAdministration.endAccount(session.account.id);
    const cookies = await endSessions(sessions, presented, rules.cookies(request));
    return reply.empty(303, { headers: { ...NO_STORE, Location: LOGGED_OUT }, cookies });
  };
}

const FORGED = {
  title: 'Nothing was changed',
  body: html`<p>This request did not come from the sign-out button of this server.</p>
<p><a href="/">To the start page</a></p>`,
};
