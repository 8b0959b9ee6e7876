import type { MediawikiClientloginResult } from '../../../contract/index.ts';
import type { LoginAttempt, LoginOutcome, PendingOutcome } from '../../../session/index.ts';
import type { ApiContext } from '../api-context.ts';
import { type ApiError, apiError, isApiError } from '../api-error.ts';
import type { ApiModule, ModuleParameters } from '../api-module.ts';
import { loginStateId } from '../auth/auth-context.ts';
import { mainCredentials } from '../auth/credentials.ts';
import { changeReason, type LoginReport, reportChange, reportLogin } from '../errors.ts';
import { type ApiMessage, message } from '../messages/api-message.ts';
import type { RawParameters } from '../request/raw-parameters.ts';
import {
  type AuthenticationRequest,
  changeRequests,
  describedRequests,
  formatted,
  loginRequests,
} from './authentication-requests.ts';
import { isAbsoluteUrl } from './return-url.ts';

type Fields = ModuleParameters<'mediawikiClientlogin'>;
type Outcome = MediawikiClientloginResult | ApiError;

/** One request of a login in steps. */
interface Step {
  context: ApiContext;
  fields: Fields;
  /** What a due password change is stored under. */
  stateId: string;
}

/** Takes the fields of authentication requests too, which depend on the step of the login. */
export const clientlogin: ApiModule<'mediawikiClientlogin'> = (own, context) => ({
  values: { ...own, ...requestFields(context.request.raw) },
  async execute(fields) {
    const outcome = await run(context, fields);
    return isApiError(outcome) ? outcome : { data: { clientlogin: outcome } };
  },
});

/** Strings as they are, booleans by their presence; the step of the login decides which of them it uses. */
function requestFields(raw: RawParameters): Readonly<Record<string, unknown>> {
  const strings = ['username', 'password', 'retype'].map((name) => [name, raw.text(name)] as const);
  const booleans = ['rememberMe', 'skipReset'].map(
    (name) => [name, raw.text(name) === undefined ? undefined : true] as const,
  );
  return Object.fromEntries([...strings, ...booleans].filter(([, value]) => value !== undefined));
}

async function run(context: ApiContext, fields: Fields): Promise<Outcome> {
  const error = checkReturnUrl(fields);
  if (error) return error;
  const { request, auth } = context;
  const stateId = loginStateId(auth);
  const isForbidden =
    request.crossSite ||
    request.services.rules.isCrossSiteLogin(request.http) ||
    auth.source === 'botPassword';
  // The login token was valid, so there is a session or a state that it is bound to.
  if (isForbidden || stateId === undefined) return fail(fields, message('userlogin-cannot-login'));
  const step = { context, fields, stateId };
  return fields.logincontinue ? continueLogin(step) : beginLogin(step);
}

function checkReturnUrl({ logincontinue, loginreturnurl }: Fields): ApiError | undefined {
  if (!logincontinue && loginreturnurl === undefined) {
    return apiError(
      'clientlogin',
      message('missingparam-one-of', ['logincontinue, loginreturnurl'], { code: 'missingparam' }),
    );
  }
  if (loginreturnurl === undefined || isAbsoluteUrl(loginreturnurl)) return undefined;
  const invalid = message('badurl', ['loginreturnurl', loginreturnurl], { code: 'badurl_loginreturnurl' });
  return apiError('clientlogin', invalid);
}

async function beginLogin(step: Step): Promise<Outcome> {
  const { context, fields, stateId } = step;
  const used = usedFields(context, fields, loginRequests(undefined));
  if (isApiError(used)) return used;
  const attempt = mainCredentials(used.username, used.password);
  if (!attempt) return fail(fields, message('authmanager-authn-no-primary'));
  const outcome = await context.provider.sessions.logIn({
    ...common(context),
    kind: 'browser',
    credentials: attempt.credentials,
    remember: used.rememberMe ?? false,
    preLoginId: stateId,
    onMustChange: 'pend',
  });
  const requests = outcome.outcome === 'change-required' ? changeRequests(outcome.reason) : [];
  return resultOf(step, reportLogin(outcome, attempt.complete), outcome, requests);
}

async function continueLogin(step: Step): Promise<Outcome> {
  const { context, fields, stateId } = step;
  const { passwordChanges } = context.request.services;
  const pending = await passwordChanges.findPending(stateId);
  if (!pending) return fail(fields, message('authmanager-authn-not-in-progress'));
  const requests = changeRequests(pending.reason);
  const used = usedFields(context, fields, requests);
  if (isApiError(used)) return used;
  const { password = '', retype = '' } = used;
  if (!used.skipReset) {
    if (password === '' || retype === '') return ask(fields, changeReason(pending.reason), requests);
    if (password !== retype) return ask(fields, message('badretype'), requests);
  }
  const answer = used.skipReset ? 'skip' : { newPassword: password };
  const outcome = await passwordChanges.complete(stateId, answer, common(context));
  return resultOf(step, reportChange(outcome, pending.reason), outcome, requests);
}

function common({ request, auth }: ApiContext): Pick<LoginAttempt, 'client' | 'replaces'> {
  const replaces = auth.session && auth.source === 'session' ? [auth.session] : [];
  return { client: request.services.rules.client(request.http, 'mediawiki'), replaces };
}

/** The fields of the requests that the client chose; others stay unread, and are reported in a warning. */
function usedFields(
  { request }: ApiContext,
  fields: Fields,
  requests: readonly AuthenticationRequest[],
): Fields | ApiError {
  const chosen = requests.filter(({ id }) => fields.loginrequests?.includes(id) ?? true);
  const used = new Map(chosen.flatMap(({ fields: own }) => Object.entries(own)));
  for (const name of used.keys()) request.reader.use(name);
  const inQuery = [...used].filter(([name, { sensitive }]) => sensitive && request.raw.inQuery(name));
  if (inQuery.length > 0) {
    return apiError('clientlogin', message('mustpostparams', [inQuery.map(([name]) => name).join(', ')]));
  }
  return Object.fromEntries(Object.entries(fields).filter(([name]) => used.has(name)));
}

function resultOf(
  { context, fields }: Step,
  report: LoginReport,
  outcome: LoginOutcome | PendingOutcome,
  requests: readonly AuthenticationRequest[],
): Outcome {
  switch (report.kind) {
    case 'failed':
      return fail(fields, report.reason);
    case 'change-password':
      return ask(fields, report.reason, requests);
    case 'error':
      return report;
    case 'granted':
      if (outcome.outcome !== 'granted') throw new Error('only a granted login is reported as granted');
      context.provider.cookies.loggedIn(outcome.session, outcome.tokens);
      return { status: 'PASS', username: outcome.session.account.key };
  }
}

function fail(fields: Fields, reason: ApiMessage): MediawikiClientloginResult {
  return { status: 'FAIL', ...messageOf(fields, reason), canpreservestate: false };
}

function ask(
  fields: Fields,
  reason: ApiMessage,
  requests: readonly AuthenticationRequest[],
): MediawikiClientloginResult {
  const { loginmessageformat = 'wikitext', loginmergerequestfields = false } = fields;
  return {
    status: 'UI',
    ...describedRequests(requests, loginmessageformat, loginmergerequestfields),
    ...messageOf(fields, reason),
  };
}

function messageOf({ loginmessageformat = 'wikitext' }: Fields, reason: ApiMessage) {
  const text = formatted(loginmessageformat, reason);
  return { ...(text !== undefined && { message: text }), messagecode: reason.code };
}
