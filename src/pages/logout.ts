import type { Handler, HttpRequest } from '../contract/index.ts';
import { endSessions, html, mayEndSessions, NO_STORE } from '../http/index.ts';
import { authenticatePage, type PageRequest } from './authenticate.ts';
import { confirmLogout } from './confirm-logout.ts';
import { pageView } from './document.ts';
import { pageHeaders } from './headers.ts';
import { withNotice } from './notices.ts';
import type { PagesOptions } from './options.ts';

/**
 * Logout and redirect. Elvis documents it as a link that logs out whoever follows it and leads to any server; here the
 * cross-site rule decides whether it is intended, and a list where it may lead. An intended logout always ends the
 * session, whatever is wrong with the target.
 */
export function logoutByGet(options: PagesOptions): Handler<'pageLogoutByGet'> {
  return async ({ query, request }, reply) => {
    const target = query.logoutSuccessUrl;
    const page = await authenticatePage(options, request);
    const effect = options.rules.checkCsrf(request);
    if (effect === 'allowed') {
      const { location, cookies } = await endAndLeave(options, request, page, target);
      return reply.empty(302, { headers: { ...NO_STORE, Location: location }, cookies });
    }
    // Browsers discard a prefetched error and ask again when the person follows the link.
    if (effect === 'prefetch') {
      return reply(403, 'text/html', inAdvance(options, request), { headers: pageHeaders(options) });
    }
    const confirmation = await confirmLogout(options, request, page.session, target);
    return reply(200, 'text/html', confirmation.page, { headers: confirmation.headers });
  };
}

/** As by GET; also, the CSRF token of the session proves that the logout is intended. */
export function logout(options: PagesOptions): Handler<'pageLogout'> {
  return async ({ query, body, request }, reply) => {
    const target = query.logoutSuccessUrl;
    const page = await authenticatePage(options, request);
    const logout = { request, tokens: page.tokens, csrfToken: body?.csrf };
    if (await mayEndSessions(options, options.rules, logout)) {
      const { location, cookies } = await endAndLeave(options, request, page, target);
      return reply.empty(302, { headers: { ...NO_STORE, Location: location }, cookies });
    }
    const confirmation = await confirmLogout(options, request, page.session, target);
    return reply(200, 'text/html', confirmation.page, { headers: confirmation.headers });
  };
}

async function endAndLeave(
  { sessions, rules, landingPage }: PagesOptions,
  request: HttpRequest,
  { tokens }: PageRequest,
  target: string | undefined,
) {
  const cookies = await endSessions(sessions, tokens, rules.cookies(request), rules.client(request, 'page'));
  if (target === undefined) return { location: inAscii(landingOf(landingPage, request)), cookies };
  const redirect = rules.checkRedirect(request, target, request.basePath + request.path);
  const location = redirect.allowed ? redirect.location : withNotice(landingOf(landingPage, request));
  return { location, cookies };
}

/** Our own landing page is below the router's mount path. */
function landingOf(landingPage: string, { basePath }: HttpRequest): string {
  return landingPage === '/' ? `${basePath}/` : landingPage;
}

/** The setting may contain characters beyond ASCII. */
function inAscii(address: string): string {
  return address.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
}

function inAdvance(options: PagesOptions, request: HttpRequest): string {
  const { t, render } = pageView(options, request);
  return render({ title: t.nothingChangedTitle, body: html`<p>${t.inAdvance}</p>` });
}
