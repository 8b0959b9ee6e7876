import type { Handler, MediawikiLoginResult } from '../../../contract/index.ts';
import type { Credentials, LoginAttempt, TokenSubject } from '../../../session/index.ts';
import { refused } from '../answers/failure-answer.ts';
import { type Told, toldOfLogin } from '../errors.ts';
import { type Message, message } from '../messages/message.ts';
import { type Call, visitorOf } from '../requests/call.ts';
import { type Failure, failure, isFailure } from '../requests/failure.ts';
import { botCredentials, mainCredentials } from '../visitors/credentials.ts';
import { makeToken, readToken } from '../visitors/tokens.ts';
import { stateOf, tokenSubject, type Visitor } from '../visitors/visitor.ts';

interface Fields {
  lgname?: string;
  lgpassword?: string;
  lgtoken?: string;
}

type Outcome = MediawikiLoginResult | Failure;

export const login: Handler<'mediawikiLogin', Call> = async ({ body }, reply, call) => {
  const outcome = await attempt(call, body ?? {});
  return isFailure(outcome)
    ? refused(reply, call, outcome)
    : reply(200, 'application/json', { login: outcome });
};

async function attempt(call: Call, fields: Fields): Promise<Outcome> {
  if (call.suppressed || call.rules.isCrossSiteLogin(call.request)) {
    return refusal(call, 'Aborted', message('api-login-fail-sameorigin'));
  }
  const exposed = ['lgpassword', 'lgtoken'].filter(call.given.inAddress);
  if (exposed.length > 0) return failure('login', message('mustpostparams', [exposed.join(', ')]));
  const visitor = await visitorOf(call);
  const subject = await tokenSubject(call.recognition, visitor);
  if (visitor.through === 'bot')
    return refusal(call, 'Aborted', message('api-login-fail-badsessionprovider'));
  return (await tokenObjection(call, visitor, subject, fields.lgtoken ?? '')) ?? logIn(call, visitor, fields);
}

/** The token is looked at before the password, and a wrong one does not count as an attempt. */
async function tokenObjection(
  call: Call,
  visitor: Visitor,
  subject: TokenSubject,
  token: string,
): Promise<Outcome | undefined> {
  const { tokens, issuedLoginTokens, remarks } = call;
  if (token === '') {
    issuedLoginTokens.add(subject);
    remarks.deprecate('login', 'deprecation-login-token', 'action=login&!lgtoken');
    return { result: 'NeedToken', token: await makeToken(tokens, subject, 'login') };
  }
  if (await readToken(tokens, subject, 'login', token)) return undefined;
  const known = issuedLoginTokens.has(subject) && visitor.state?.fresh !== true;
  issuedLoginTokens.add(subject);
  return known ? { result: 'WrongToken' } : refusal(call, 'Failed', message('sessionlost'));
}

async function logIn(
  call: Call,
  visitor: Visitor,
  { lgname = '', lgpassword = '' }: Fields,
): Promise<Outcome> {
  const bot = botCredentials(lgname, lgpassword);
  const outcome = bot && (await botLogin(call, bot));
  return outcome ?? mainLogin(call, visitor, lgname, lgpassword);
}

/** `undefined` when the bot password is not right: it might be the account's own, which the main login finds out. */
async function botLogin(call: Call, credentials: Credentials): Promise<Outcome | undefined> {
  // The state before it stays good: a session of a bot password has a cookie of its own.
  const outcome = await call.sessions.logIn({ ...common(call), credentials, remember: false, replaces: [] });
  if (outcome.outcome === 'refused') return undefined;
  if (outcome.outcome === 'granted') {
    call.recognition.changes.botLoggedIn(outcome.tokens);
    return success(outcome.session.account);
  }
  return unsuccessful(call, toldOfLogin(outcome, true));
}

async function mainLogin(call: Call, visitor: Visitor, name: string, password: string): Promise<Outcome> {
  const attempt = mainCredentials(name, password);
  if (!attempt) return refusal(call, 'Failed', message('authmanager-authn-no-primary'));
  // Used up by a success; a password that has to be changed is kept under it for `clientlogin`.
  const stateId = stateOf(visitor);
  const outcome = await call.sessions.logIn({
    ...common(call),
    credentials: attempt.credentials,
    remember: true,
    replaces: visitor.session && visitor.through === 'ordinary' ? [visitor.session] : [],
    ...(stateId !== undefined && { preLoginId: stateId }),
  });
  if (outcome.outcome !== 'granted') return unsuccessful(call, toldOfLogin(outcome, attempt.complete));
  call.recognition.changes.loggedIn(outcome.session, outcome.tokens);
  call.remarks.deprecate('login', 'deprecation-login-main', 'main-account-login');
  return success(outcome.session.account);
}

function common({ rules, request }: Call): Pick<LoginAttempt, 'kind' | 'client' | 'onMustChange'> {
  return { kind: 'browser', client: rules.client(request, 'mediawiki'), onMustChange: 'pend' };
}

function success({ id, key }: { id: number; key: string }): Outcome {
  return { result: 'Success', lguserid: id, lgusername: key };
}

function unsuccessful(call: Call, told: Told): Outcome {
  switch (told.told) {
    case 'reason':
      return refusal(call, 'Failed', told.reason);
    case 'change':
      return refusal(call, 'Aborted', message('api-login-fail-aborted'));
    case 'unavailable':
      return told.failure;
    case 'granted':
      throw new Error('a granted login has no reason');
  }
}

function refusal(call: Call, result: 'Failed' | 'Aborted', reason: Message): MediawikiLoginResult {
  // With any form but `bc` a reason is an object with a code, as the description has it.
  return {
    result,
    reason: call.errors.reason(reason) as Extract<MediawikiLoginResult, { reason: unknown }>['reason'],
  };
}
