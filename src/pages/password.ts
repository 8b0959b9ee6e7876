import type { Handler, HttpRequest } from '../contract/index.ts';
import { NO_STORE, readRequestTokens, replacedSessions } from '../http/index.ts';
import type { IssuedTokens, PasswordChangeOutcome, Session } from '../session/index.ts';
import { authenticatePage, formToken, isFormToken, isPersonal } from './authenticate.ts';
import { busyPage } from './busy.ts';
import { pageView, type View } from './document.ts';
import { forgedPage } from './forged.ts';
import { pageHeaders } from './headers.ts';
import { languageCookies } from './languages.ts';
import { formCookieName, readFormState } from './login-form.ts';
import { withNotice } from './notices.ts';
import type { PagesOptions } from './options.ts';
import { type FieldErrors, type PasswordForm, passwordPage } from './password-form.ts';
import { sessionCookies } from './remembered.ts';
import { addressWithReturn, type ReturnTarget, returnTarget } from './return-target.ts';

const PURPOSE = 'password-form';

/** Whose password is to be changed: somebody whose login waits for it, or who is logged in. */
type Changer =
  | { kind: 'due'; preLoginId: string }
  | { kind: 'session'; session: Session }
  | { kind: 'nobody' };

async function changerOf(options: PagesOptions, request: HttpRequest): Promise<Changer> {
  const state = await readFormState(options, request);
  if (state && !state.spent && (await options.passwordChanges.findPending(state.id))) {
    return { kind: 'due', preLoginId: state.id };
  }
  const { session } = await authenticatePage(options, request);
  return isPersonal(session) ? { kind: 'session', session } : { kind: 'nobody' };
}

export function passwordByGet(options: PagesOptions): Handler<'pagePasswordByGet'> {
  return async ({ query, request }, reply) => {
    const changer = await changerOf(options, request);
    if (changer.kind === 'nobody') {
      const Location = loginFirst(request);
      return reply.empty(303, { headers: { ...NO_STORE, Location } });
    }
    const target = returnTarget(options, request, query.return);
    const { page, headers } = passwordPage(options, request, await formFor(options, changer, target));
    return reply(200, 'text/html', page, { headers, cookies: languageCookies(options, request) });
  };
}

/** The way here by the login page. */
function loginFirst({ basePath }: HttpRequest): string {
  return addressWithReturn(`${basePath}/login`, { value: `${basePath}/password` });
}

async function formFor(
  options: PagesOptions,
  changer: Exclude<Changer, { kind: 'nobody' }>,
  target: ReturnTarget,
): Promise<PasswordForm> {
  return changer.kind === 'due'
    ? { csrf: await options.tokens.timedToken({ preLoginId: changer.preLoginId }, PURPOSE), target }
    : { csrf: await formToken(options, changer.session), target, session: changer.session };
}

export function password(options: PagesOptions): Handler<'pagePassword'> {
  const { rules } = options;
  return async ({ body, request }, reply) => {
    const view = pageView(options, request);
    const changer = await changerOf(options, request);
    if (changer.kind === 'nobody') {
      return reply.empty(303, { headers: { ...NO_STORE, Location: loginFirst(request) } });
    }
    const isOurs = await isOwnForm(options, changer, body.csrf);
    if (rules.isCrossSiteFormLogin(request)) {
      return reply(403, 'text/html', forgedPage(options, request, isOurs), { headers: pageHeaders(options) });
    }
    const target = returnTarget(options, request, body.return);
    const form = await formFor(options, changer, target);
    const again = (error: string, errors: FieldErrors = {}) => {
      const { page, headers } = passwordPage(options, request, { ...form, error, errors });
      return reply(403, 'text/html', page, { headers });
    };
    if (!isOurs) return again(view.t.formTooOld);
    if (body.newPassword !== body.again) {
      return again(view.t.changeFailed, { again: view.t.notTheSame });
    }
    const outcome = await change(options, request, changer, body);
    switch (outcome.outcome) {
      case 'granted': {
        const Location =
          target.value === undefined ? withNotice(target.location, 'password-changed') : target.location;
        const cookies = newCookies(options, request, changer, outcome.tokens);
        return reply.empty(303, { headers: { ...NO_STORE, Location }, cookies });
      }
      case 'throttled': {
        const error = view.t.throttled(Math.ceil(outcome.retryAfterSeconds / 60));
        const { page, headers } = passwordPage(options, request, { ...form, error });
        return reply(429, 'text/html', page, {
          headers: { ...headers, 'Retry-After': outcome.retryAfterSeconds },
        });
      }
      case 'busy':
        return reply(503, 'text/html', busyPage(view, request.basePath), {
          headers: { ...pageHeaders(options), 'Retry-After': outcome.retryAfterSeconds },
        });
      default:
        return again(...messages(view, options.minLength, outcome.outcome));
    }
  };
}

function isOwnForm(
  options: PagesOptions,
  changer: Exclude<Changer, { kind: 'nobody' }>,
  csrf: string,
): Promise<boolean> {
  if (changer.kind === 'session') return isFormToken(options, changer.session, csrf);
  const subject = { preLoginId: changer.preLoginId };
  return options.tokens.readToken(subject, PURPOSE, csrf).then((token) => token !== undefined);
}

async function change(
  { passwordChanges, sessions, rules, cookiePrefix }: PagesOptions,
  request: HttpRequest,
  changer: Exclude<Changer, { kind: 'nobody' }>,
  { password = '', newPassword }: { password?: string; newPassword: string },
): Promise<PasswordChangeOutcome> {
  const replaces = await replacedSessions(sessions, readRequestTokens(request, cookiePrefix));
  const rest = { client: rules.client(request, 'page'), replaces, rotates: true };
  return changer.kind === 'due'
    ? await passwordChanges.complete(changer.preLoginId, { newPassword }, rest)
    : await passwordChanges.change(changer.session, { password, newPassword }, rest);
}

function newCookies(
  options: PagesOptions,
  request: HttpRequest,
  changer: Changer,
  tokens: IssuedTokens,
): readonly string[] {
  const cookies = options.rules.cookies(request);
  const form = changer.kind === 'due' ? [cookies.clear(formCookieName(options, request))] : [];
  return [...sessionCookies(options, request, tokens), ...form];
}

type Failure = Exclude<PasswordChangeOutcome['outcome'], 'granted' | 'throttled' | 'busy'>;

function messages({ t }: View, minLength: number, failure: Failure): [string, FieldErrors] {
  switch (failure) {
    case 'none':
    case 'not-skippable':
      return [t.changeOver, {}];
    case 'refused':
      return [t.changeFailed, { password: t.wrongPassword }];
    case 'too-short':
      return [t.changeFailed, { newPassword: t.tooShort(minLength) }];
    case 'too-long':
      return [t.changeFailed, { newPassword: t.tooLong }];
    case 'too-common':
      return [t.changeFailed, { newPassword: t.tooCommon }];
    case 'same':
      return [t.changeFailed, { newPassword: t.sameAsBefore }];
  }
}
