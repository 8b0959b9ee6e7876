import type { Handler } from '../../../contract/index.ts';
import { AUTH_TOKEN, type CsrfCheck, mayEndSessions, tokensToEnd } from '../../../http/index.ts';
import { refused } from '../answers/failure-answer.ts';
import { message } from '../messages/message.ts';
import { type Call, visitorOf } from '../requests/call.ts';
import { type Failure, failure, isFailure } from '../requests/failure.ts';
import { SUFFIX } from '../visitors/tokens.ts';

export const logout: Handler<'mediawikiLogout', Call> = async ({ body }, reply, call) => {
  const objection = await logOut(call, body?.token ?? '');
  return isFailure(objection) ? refused(reply, call, objection) : reply(200, 'application/json', {});
};

export const logoutByGet: Handler<'mediawikiLogoutByGet', Call> = async (_input, reply, call) => {
  const objection = await logOut(call, '');
  return isFailure(objection) ? refused(reply, call, objection) : reply(200, 'application/json', {});
};

/**
 * A token that was given has been found right before. Without one it counts that the visitor meant it: what another site
 * or a prefetch could have sent is refused, so that no logout is acknowledged that did not happen.
 */
async function logOut(call: Call, token: string): Promise<Failure | undefined> {
  const { request, rules, suppressed } = call;
  const effect = token === '' ? rules.checkCsrf(request) : await checkWithToken(call, token);
  // A HEAD says what a GET would, and does nothing.
  if (effect === 'head') return undefined;
  if (effect !== 'allowed' || (suppressed && token === '')) {
    return failure('logout', message('badtoken-unmeant', [], { code: 'badtoken' }));
  }
  if (!suppressed) await endSessions(call);
  return undefined;
}

/**
 * The token has been found to be the caller's, or the one of everybody who is anonymous. What else the request would end
 * has to be intended too.
 */
async function checkWithToken(call: Call, token: string): Promise<CsrfCheck> {
  const { request, rules, recognition } = call;
  const tokens = { ...recognition.presented, bearer: undefined };
  if (tokensToEnd(tokens).length === 0) return 'allowed';
  const logout = { request, tokens, csrfToken: token.slice(0, -SUFFIX.length) };
  return (await mayEndSessions(call, rules, logout)) ? 'allowed' : 'cross-site';
}

/**
 * Ends whatever could bring back one of the sessions that the request presents, and clears those of their cookies that
 * it sent. UserName stays, as MediaWiki leaves it to greet with; so does the state before a login beside a bot's session.
 */
async function endSessions(call: Call): Promise<void> {
  const { presented, names, changes } = call.recognition;
  const { through } = await visitorOf(call);
  const carriers = tokensToEnd({ ...presented, bearer: undefined });
  if (carriers.length > 0) await call.sessions.end(carriers);
  const { userId, rememberTokens } = presented.mediawiki;
  const botAlone = through === 'bot' && userId === undefined && rememberTokens.length === 0;
  const ordinary = [names.session, names.userId, names.token];
  changes.clear([names.appSession, AUTH_TOKEN, ...(botAlone ? [] : ordinary)]);
}
