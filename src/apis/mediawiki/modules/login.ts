import type { MediawikiLoginResult } from '../../../contract/index.ts';
import type { Credentials, LoginAttempt, TokenSubject } from '../../../session/index.ts';
import type { ApiContext } from '../api-context.ts';
import { type ApiError, apiError, isApiError } from '../api-error.ts';
import { apiModule, type ModuleParameters } from '../api-module.ts';
import { loginStateId, tokenSubject } from '../auth/auth-context.ts';
import { botCredentials, mainCredentials } from '../auth/credentials.ts';
import { makeToken, readToken } from '../auth/tokens.ts';
import { type LoginReport, reportLogin } from '../errors.ts';
import { type ApiMessage, message } from '../messages/api-message.ts';

type Fields = ModuleParameters<'mediawikiLogin'>;
type Outcome = MediawikiLoginResult | ApiError;

export const login = apiModule<'mediawikiLogin'>(async (fields, context) => {
  const outcome = await attempt(context, fields);
  return isApiError(outcome) ? outcome : { data: { login: outcome } };
});

async function attempt(context: ApiContext, fields: Fields): Promise<Outcome> {
  const { request, provider, auth } = context;
  if (request.anonymous || request.services.rules.isCrossSiteLogin(request.http)) {
    return unsuccessful(context, 'Aborted', message('api-login-fail-sameorigin'));
  }
  const inQuery = ['lgpassword', 'lgtoken'].filter(request.raw.inQuery);
  if (inQuery.length > 0) return apiError('login', message('mustpostparams', [inQuery.join(', ')]));
  const subject = await tokenSubject(provider, auth);
  if (auth.source === 'botPassword') {
    return unsuccessful(context, 'Aborted', message('api-login-fail-badsessionprovider'));
  }
  return (await checkLoginToken(context, subject, fields.lgtoken ?? '')) ?? logIn(context, fields);
}

/** The token is checked before the password, and a wrong one does not count as an attempt. */
async function checkLoginToken(
  context: ApiContext,
  subject: TokenSubject,
  token: string,
): Promise<Outcome | undefined> {
  const { warnings, services } = context.request;
  const { tokens, issuedLoginTokens } = services;
  if (token === '') {
    issuedLoginTokens.add(subject);
    warnings.addDeprecation('login', 'deprecation-login-token', 'action=login&!lgtoken');
    return { result: 'NeedToken', token: await makeToken(tokens, subject, 'login') };
  }
  if (await readToken(tokens, subject, 'login', token)) return undefined;
  const known = issuedLoginTokens.has(subject) && context.auth.preLogin?.fresh !== true;
  issuedLoginTokens.add(subject);
  return known ? { result: 'WrongToken' } : unsuccessful(context, 'Failed', message('sessionlost'));
}

async function logIn(context: ApiContext, { lgname = '', lgpassword = '' }: Fields): Promise<Outcome> {
  const bot = botCredentials(lgname, lgpassword);
  const outcome = bot && (await botLogin(context, bot));
  return outcome ?? mainLogin(context, lgname, lgpassword);
}

/** `undefined` when the bot password is wrong: it might be the account's own, which the main login finds out. */
async function botLogin(context: ApiContext, credentials: Credentials): Promise<Outcome | undefined> {
  // The state before it stays valid: a session of a bot password has a cookie of its own.
  const { sessions, cookies } = context.provider;
  const outcome = await sessions.logIn({ ...common(context), credentials, remember: false, replaces: [] });
  if (outcome.outcome === 'refused') return undefined;
  if (outcome.outcome === 'granted') {
    cookies.botLoggedIn(outcome.tokens);
    return success(outcome.session.account);
  }
  return resultOf(context, reportLogin(outcome, true));
}

async function mainLogin(context: ApiContext, name: string, password: string): Promise<Outcome> {
  const { auth, provider, request } = context;
  const attempt = mainCredentials(name, password);
  if (!attempt) return unsuccessful(context, 'Failed', message('authmanager-authn-no-primary'));
  // Spent by a success; a password that must be changed is stored under it for `clientlogin`.
  const stateId = loginStateId(auth);
  const outcome = await provider.sessions.logIn({
    ...common(context),
    credentials: attempt.credentials,
    remember: true,
    replaces: auth.session && auth.source === 'session' ? [auth.session] : [],
    ...(stateId !== undefined && { preLoginId: stateId }),
  });
  if (outcome.outcome !== 'granted') return resultOf(context, reportLogin(outcome, attempt.complete));
  provider.cookies.loggedIn(outcome.session, outcome.tokens);
  request.warnings.addDeprecation('login', 'deprecation-login-main', 'main-account-login');
  return success(outcome.session.account);
}

function common({ request }: ApiContext): Pick<LoginAttempt, 'kind' | 'client' | 'onMustChange'> {
  const client = request.services.rules.client(request.http, 'mediawiki');
  return { kind: 'browser', client, onMustChange: 'pend' };
}

function success({ id, key }: { id: number; key: string }): Outcome {
  return { result: 'Success', lguserid: id, lgusername: key };
}

/** The result of a login that was not granted. */
function resultOf(context: ApiContext, report: LoginReport): Outcome {
  switch (report.kind) {
    case 'failed':
      return unsuccessful(context, 'Failed', report.reason);
    case 'change-password':
      return unsuccessful(context, 'Aborted', message('api-login-fail-aborted'));
    case 'error':
      return report;
    case 'granted':
      throw new Error('a granted login has no reason');
  }
}

function unsuccessful(
  { request }: ApiContext,
  result: 'Failed' | 'Aborted',
  reason: ApiMessage,
): MediawikiLoginResult {
  // Except in the format `bc`, a reason is an object with a code, as the description has it.
  return {
    result,
    reason: request.errorFormatter.reason(reason) as Extract<
      MediawikiLoginResult,
      { reason: unknown }
    >['reason'],
  };
}
