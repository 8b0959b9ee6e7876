import type { MediawikiAuthmanagerinfo } from '../../../../contract/index.ts';
import { type Call, callerOf, visitorOf } from '../../requests/call.ts';
import { stateOf } from '../../visitors/visitor.ts';
import {
  type AuthenticationRequest,
  changeRequests,
  describedRequests,
  loginRequests,
} from '../authentication-requests.ts';
import type { MetaModule } from '../query.ts';

/** How long after a login nobody is asked for the password again, as MediaWiki sets it. */
const FRESH_MS = 300_000;

/** There is a login and nothing else: requests of other steps are none. */
export const authmanagerinfo: MetaModule = async (call, parameters) => {
  const { amisecuritysensitiveoperation: operation, amirequestsfor: step } = parameters;
  const { amimessageformat = 'wikitext', amimergerequestfields = false } = parameters;
  const session = callerOf(call);
  const facts: MediawikiAuthmanagerinfo = {
    canauthenticatenow: (await visitorOf(call)).through !== 'bot',
    cancreateaccounts: true,
    canlinkaccounts: false,
  };
  if (operation !== undefined) {
    const age = session && (await call.sessions.now()).getTime() - session.createdAt.getTime();
    facts.securitysensitiveoperationstatus = age !== undefined && age < FRESH_MS ? 'ok' : 'reauth';
  }
  if (step !== undefined) {
    const requests = await requestsFor(call, step);
    Object.assign(facts, {
      haspreservedstate: false,
      hasprimarypreservedstate: false,
      preservedusername: '',
      ...describedRequests(requests, amimessageformat, amimergerequestfields),
    });
  }
  return { authmanagerinfo: facts };
};

async function requestsFor(call: Call, step: string): Promise<AuthenticationRequest[]> {
  if (step === 'login') return loginRequests(callerOf(call)?.account.key);
  const stateId = stateOf(await visitorOf(call));
  const pending =
    step === 'login-continue' && stateId ? await call.passwordChanges.findPending(stateId) : undefined;
  return pending ? changeRequests(pending.reason) : [];
}
