import type { Handler, HttpRequest } from '../contract/index.ts';
import { NO_STORE } from '../http/index.ts';
import type { Session } from '../session/index.ts';
import { authenticatePage, isFormToken, isPersonal } from './authenticate.ts';
import { busyPage } from './busy.ts';
import { pageView } from './document.ts';
import { forgedPage } from './forged.ts';
import { pageHeaders } from './headers.ts';
import { languageCookies } from './languages.ts';
import type { PagesOptions } from './options.ts';
import { addressWithReturn } from './return-target.ts';
import { type SessionsForm, sessionsPage } from './sessions-list.ts';

export function sessionsByGet(options: PagesOptions): Handler<'pageSessionsByGet'> {
  return async ({ query, request }, reply) => {
    const { session } = await authenticatePage(options, request);
    if (!isPersonal(session)) {
      return reply.empty(303, { headers: { ...NO_STORE, Location: loginFirst(request) } });
    }
    const { page, headers } = await sessionsPage(options, request, { session, after: query.after });
    return reply(200, 'text/html', page, { headers, cookies: languageCookies(options, request) });
  };
}

function loginFirst({ basePath }: HttpRequest): string {
  return addressWithReturn(`${basePath}/login`, { value: `${basePath}/sessions` });
}

/** What becomes of a form that wants sessions to end. */
type EndOutcome =
  | { outcome: 'ended-one' | 'ended-others' | 'not-yours' | 'wrong-password' }
  | { outcome: 'throttled' | 'busy'; retryAfterSeconds: number };

export function endSessionsByForm(options: PagesOptions): Handler<'pageSessions'> {
  const { rules } = options;
  return async ({ body, request }, reply) => {
    const { session } = await authenticatePage(options, request);
    if (!isPersonal(session)) {
      return reply.empty(303, { headers: { ...NO_STORE, Location: loginFirst(request) } });
    }
    const isOurs = await isFormToken(options, session, body.csrf);
    if (!isOurs || rules.isCrossSiteFormLogin(request)) {
      return reply(403, 'text/html', forgedPage(options, request, isOurs), { headers: pageHeaders(options) });
    }
    const view = pageView(options, request);
    const { t } = view;
    const shown = (said: Omit<SessionsForm, 'session'>) =>
      sessionsPage(options, request, { session, ...said });
    const outcome = await endByForm(options, request, session, body);
    switch (outcome.outcome) {
      case 'ended-one':
      case 'ended-others': {
        const notice = outcome.outcome === 'ended-one' ? t.endedOne : t.endedOthers;
        const { page, headers } = await shown({ notice });
        return reply(200, 'text/html', page, { headers });
      }
      case 'not-yours':
      case 'wrong-password': {
        const isWrong = outcome.outcome === 'wrong-password';
        const error = isWrong ? t.notEnded : t.notYours;
        const { page, headers } = await shown({
          error,
          passwordError: isWrong ? t.wrongPassword : undefined,
        });
        return reply(403, 'text/html', page, { headers });
      }
      case 'throttled': {
        const error = t.throttled(Math.ceil(outcome.retryAfterSeconds / 60));
        const { page, headers } = await shown({ error });
        const all = { ...headers, 'Retry-After': outcome.retryAfterSeconds };
        return reply(429, 'text/html', page, { headers: all });
      }
      case 'busy':
        return reply(503, 'text/html', busyPage(view, request.basePath), {
          headers: { ...pageHeaders(options), 'Retry-After': outcome.retryAfterSeconds },
        });
    }
  };
}

/** A fresh proof of the password first: whoever sits down at an open browser must not lock its owner out. */
async function endByForm(
  { sessions, sessionAdministration, rules }: PagesOptions,
  request: HttpRequest,
  { id, account }: Session,
  { password, end }: { password: string; end: string },
): Promise<EndOutcome> {
  const client = rules.client(request, 'page');
  const proof = await sessions.verifyCredentials({ kind: 'password', name: account.name, password }, client);
  if (proof.outcome === 'throttled' || proof.outcome === 'busy') {
    return { outcome: proof.outcome, retryAfterSeconds: proof.retryAfterSeconds };
  }
  if (proof.outcome === 'refused') return { outcome: 'wrong-password' };
  if (end === 'others') {
    const ended = await sessionAdministration.endOthers(account.id, id, client);
    return { outcome: ended === undefined ? 'not-yours' : 'ended-others' };
  }
  const own = await sessionAdministration.list(account.id);
  if (!own.some((session) => session.id === end)) return { outcome: 'not-yours' };
  await sessionAdministration.endById(end, client);
  return { outcome: 'ended-one' };
}
