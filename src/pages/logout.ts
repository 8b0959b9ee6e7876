import type { Handler, RequestFacts } from '../contract/index.ts';
import { endSessions, html, mayEndSessions, NO_STORE } from '../http/index.ts';
import { confirmLogout } from './confirm-logout.ts';
import { renderPage } from './document.ts';
import { pageHeaders } from './headers.ts';
import type { PagesFaceOptions } from './options.ts';
import { readVisitor, type Visitor } from './visitor.ts';

/**
 * Logout and redirect. Elvis documents it as a link that logs out whoever follows it and leads to any server; here the
 * cross-site rule decides whether it is meant, and a list where it may lead. What is meant always ends the session,
 * whatever is wrong with the target.
 */
export function logoutByGet(options: PagesFaceOptions): Handler<'pageLogoutByGet'> {
  return async ({ query, request }, reply) => {
    const target = query.logoutSuccessUrl;
    const visitor = await readVisitor(options, request);
    const effect = options.rules.checkCsrf(request);
    if (effect === 'allowed') {
      const { location, cookies } = await endAndLeave(options, request, visitor, target);
      return reply.empty(302, { headers: { ...NO_STORE, Location: location }, cookies });
    }
    // Browsers throw a prefetched error away and ask anew when the visitor really comes.
    if (effect === 'prefetch') {
      return reply(403, 'text/html', renderPage(IN_ADVANCE), { headers: pageHeaders() });
    }
    const { page, headers } = await confirmLogout(options, request, visitor.session, target);
    return reply(200, 'text/html', page, { headers });
  };
}

/** As by GET; besides, the token of the session proves that the logout is meant. */
export function logout(options: PagesFaceOptions): Handler<'pageLogout'> {
  return async ({ query, body, request }, reply) => {
    const target = query.logoutSuccessUrl;
    const visitor = await readVisitor(options, request);
    const logout = { request, tokens: visitor.presented, csrfToken: body?.csrf };
    if (await mayEndSessions(options, options.rules, logout)) {
      const { location, cookies } = await endAndLeave(options, request, visitor, target);
      return reply.empty(302, { headers: { ...NO_STORE, Location: location }, cookies });
    }
    const { page, headers } = await confirmLogout(options, request, visitor.session, target);
    return reply(200, 'text/html', page, { headers });
  };
}

async function endAndLeave(
  { sessions, rules, landingPage }: PagesFaceOptions,
  request: RequestFacts,
  { presented }: Visitor,
  target: string | undefined,
) {
  const cookies = await endSessions(sessions, presented, rules.cookies(request));
  if (target === undefined) return { location: inAscii(landingPage), cookies };
  const judged = rules.checkRedirect(request, target, request.path);
  const location = judged.allowed ? judged.location : withNotice(landingPage);
  return { location, cookies };
}

/** The landing page, told to say that the visitor was not sent on. */
function withNotice(landingPage: string): string {
  const here = 'http://latchkey.invalid';
  const url = new URL(landingPage, here);
  url.searchParams.set('notice', 'redirect-refused');
  return url.origin === here ? url.href.slice(here.length) : url.href;
}

/** The operator may have written the page's address as people read it. */
function inAscii(address: string): string {
  return address.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
}

const IN_ADVANCE = {
  title: 'Nothing was changed',
  body: html`<p>The browser fetched this address in advance. Nobody is signed out by that.</p>`,
};
