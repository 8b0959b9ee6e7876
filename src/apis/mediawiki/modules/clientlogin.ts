import type {
  Handler,
  MediawikiClientloginForm,
  MediawikiClientloginResult,
} from '../../../contract/index.ts';
import type { LoginAttempt, LoginOutcome, PendingOutcome } from '../../../session/index.ts';
import { refused } from '../answers/failure-answer.ts';
import { changeReason, type Told, toldOfChange, toldOfLogin } from '../errors.ts';
import { type Message, message } from '../messages/message.ts';
import { type Call, visitorOf } from '../requests/call.ts';
import { type Failure, failure, isFailure } from '../requests/failure.ts';
import { mainCredentials } from '../visitors/credentials.ts';
import { stateOf, type Visitor } from '../visitors/visitor.ts';
import {
  type AuthenticationRequest,
  changeRequests,
  describedRequests,
  formatted,
  loginRequests,
} from './authentication-requests.ts';
import { isAbsoluteUrl } from './return-url.ts';

type Fields = Partial<MediawikiClientloginForm>;
type Outcome = MediawikiClientloginResult | Failure;

/** One request of a login in steps. */
interface Step {
  call: Call;
  fields: Fields;
  visitor: Visitor;
  /** What a pending password change is kept under: the state before the login, or the session it would replace. */
  stateId: string;
}

export const clientlogin: Handler<'mediawikiClientlogin', Call> = async ({ body }, reply, call) => {
  const outcome = await run(call, body ?? {});
  return isFailure(outcome)
    ? refused(reply, call, outcome)
    : reply(200, 'application/json', { clientlogin: outcome });
};

async function run(call: Call, fields: Fields): Promise<Outcome> {
  const objection = returnObjection(fields);
  if (objection) return objection;
  const visitor = await visitorOf(call);
  const stateId = stateOf(visitor);
  const forbidden = call.exposed || call.rules.isCrossSiteLogin(call.request) || visitor.through === 'bot';
  // The login token was right, so there is a session or a state that it is bound to.
  if (forbidden || stateId === undefined) return failed(fields, message('userlogin-cannot-login'));
  const step = { call, fields, visitor, stateId };
  return fields.logincontinue ? goOn(step) : begin(step);
}

function returnObjection({ logincontinue, loginreturnurl }: Fields): Failure | undefined {
  if (!logincontinue && loginreturnurl === undefined) {
    return failure(
      'clientlogin',
      message('missingparam-one-of', ['logincontinue, loginreturnurl'], { code: 'missingparam' }),
    );
  }
  if (loginreturnurl === undefined || isAbsoluteUrl(loginreturnurl)) return undefined;
  const said = message('badurl', ['loginreturnurl', loginreturnurl], { code: 'badurl_loginreturnurl' });
  return failure('clientlogin', said);
}

async function begin({ call, fields, visitor, stateId }: Step): Promise<Outcome> {
  const asked = usedFields(call, fields, loginRequests(undefined));
  if (isFailure(asked)) return asked;
  const attempt = mainCredentials(asked.username, asked.password);
  if (!attempt) return failed(fields, message('authmanager-authn-no-primary'));
  const outcome = await call.sessions.logIn({
    ...common(call, visitor),
    kind: 'browser',
    credentials: attempt.credentials,
    remember: asked.rememberMe ?? false,
    preLoginId: stateId,
    onMustChange: 'pend',
  });
  const requests = outcome.outcome === 'change-required' ? changeRequests(outcome.reason) : [];
  return told(call, fields, toldOfLogin(outcome, attempt.complete), outcome, requests);
}

async function goOn({ call, fields, visitor, stateId }: Step): Promise<Outcome> {
  const pending = await call.passwordChanges.findPending(stateId);
  if (!pending) return failed(fields, message('authmanager-authn-not-in-progress'));
  const requests = changeRequests(pending.reason);
  const asked = usedFields(call, fields, requests);
  if (isFailure(asked)) return asked;
  const { password = '', retype = '' } = asked;
  if (!asked.skipReset) {
    if (password === '' || retype === '') return asking(fields, changeReason(pending.reason), requests);
    if (password !== retype) return asking(fields, message('badretype'), requests);
  }
  const answer = asked.skipReset ? 'skip' : { newPassword: password };
  const outcome = await call.passwordChanges.complete(stateId, answer, common(call, visitor));
  return told(call, fields, toldOfChange(outcome, pending.reason), outcome, requests);
}

function common(call: Call, visitor: Visitor): Pick<LoginAttempt, 'client' | 'replaces'> {
  const replaces = visitor.session && visitor.through === 'ordinary' ? [visitor.session] : [];
  return { client: call.rules.client(call.request, 'mediawiki'), replaces };
}

/** The fields of the requests that are asked for and wanted; others stay unread, and are warned of. */
function usedFields(
  call: Call,
  fields: Fields,
  requests: readonly AuthenticationRequest[],
): Fields | Failure {
  const wanted = requests.filter(({ id }) => fields.loginrequests?.includes(id) ?? true);
  const asked = new Map(wanted.flatMap((request) => Object.entries(request.fields)));
  for (const name of asked.keys()) call.reader.use(name);
  const exposed = [...asked].filter(([name, { sensitive }]) => sensitive && call.given.inAddress(name));
  if (exposed.length > 0) {
    return failure('clientlogin', message('mustpostparams', [exposed.map(([name]) => name).join(', ')]));
  }
  return Object.fromEntries(Object.entries(fields).filter(([name]) => asked.has(name)));
}

function told(
  call: Call,
  fields: Fields,
  said: Told,
  outcome: LoginOutcome | PendingOutcome,
  requests: readonly AuthenticationRequest[],
): Outcome {
  switch (said.told) {
    case 'reason':
      return failed(fields, said.reason);
    case 'change':
      return asking(fields, said.reason, requests);
    case 'unavailable':
      return said.failure;
    case 'granted':
      if (outcome.outcome !== 'granted') throw new Error('only a granted login is told so');
      call.recognition.changes.loggedIn(outcome.session, outcome.tokens);
      return { status: 'PASS', username: outcome.session.account.key };
  }
}

function failed(fields: Fields, reason: Message): MediawikiClientloginResult {
  return { status: 'FAIL', ...saying(fields, reason), canpreservestate: false };
}

function asking(
  fields: Fields,
  reason: Message,
  requests: readonly AuthenticationRequest[],
): MediawikiClientloginResult {
  const { loginmessageformat = 'wikitext', loginmergerequestfields = false } = fields;
  return {
    status: 'UI',
    ...describedRequests(requests, loginmessageformat, loginmergerequestfields),
    ...saying(fields, reason),
  };
}

function saying({ loginmessageformat = 'wikitext' }: Fields, reason: Message) {
  const text = formatted(loginmessageformat, reason);
  return { ...(text !== undefined && { message: text }), messagecode: reason.code };
}
