import type { MediawikiAuthmanagerinfo } from '../../../../contract/index.ts';
import type { ApiContext } from '../../api-context.ts';
import { loginStateId } from '../../auth/auth-context.ts';
import {
  type AuthenticationRequest,
  changeRequests,
  describedRequests,
  loginRequests,
} from '../authentication-requests.ts';
import type { MetaModule } from './meta-module.ts';

/** How long after a login MediaWiki does not ask for the password again. */
const FRESH_MS = 300_000;

/** There is a login and nothing else: other steps have no requests. */
export const authmanagerinfo: MetaModule = async (context, parameters) => {
  const { amisecuritysensitiveoperation: operation, amirequestsfor: step } = parameters;
  const { amimessageformat = 'wikitext', amimergerequestfields = false } = parameters;
  const { session, auth, request } = context;
  const facts: MediawikiAuthmanagerinfo = {
    canauthenticatenow: auth.source !== 'botPassword',
    cancreateaccounts: true,
    canlinkaccounts: false,
  };
  if (operation !== undefined) {
    const age = session && (await request.services.sessions.now()).getTime() - session.createdAt.getTime();
    facts.securitysensitiveoperationstatus = age !== undefined && age < FRESH_MS ? 'ok' : 'reauth';
  }
  if (step !== undefined) {
    const requests = await requestsFor(context, step);
    Object.assign(facts, {
      haspreservedstate: false,
      hasprimarypreservedstate: false,
      preservedusername: '',
      ...describedRequests(requests, amimessageformat, amimergerequestfields),
    });
  }
  return { authmanagerinfo: facts };
};

async function requestsFor(
  { session, auth, request }: ApiContext,
  step: string,
): Promise<AuthenticationRequest[]> {
  if (step === 'login') return loginRequests(session?.account.key);
  const stateId = loginStateId(auth);
  const pending =
    step === 'login-continue' && stateId
      ? await request.services.passwordChanges.findPending(stateId)
      : undefined;
  return pending ? changeRequests(pending.reason) : [];
}
