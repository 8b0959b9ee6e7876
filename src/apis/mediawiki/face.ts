import { defineFace, type Refusal } from '../../contract/index.ts';
import { failureAnswer } from './answers/failure-answer.ts';
import { present } from './answers/present.ts';
import { callFor, type FrontState, isEntry, receive } from './front.ts';
import { message } from './messages/message.ts';
import { checktoken, checktokenByGet } from './modules/checktoken.ts';
import { clientlogin } from './modules/clientlogin.ts';
import { entry, entryByGet, help, helpByGet } from './modules/help.ts';
import { login } from './modules/login.ts';
import { logout, logoutByGet } from './modules/logout.ts';
import { paraminfo, paraminfoByGet } from './modules/paraminfo.ts';
import { query, queryByGet } from './modules/query.ts';
import type { MediawikiOptions } from './requests/call.ts';
import { type Failure, failure } from './requests/failure.ts';
import { createIssuedLoginTokens } from './visitors/issued-login-tokens.ts';

/** The operations of the description and who runs them. */
const HANDLERS = {
  mediawikiApi: entry,
  mediawikiApiByGet: entryByGet,
  mediawikiChecktoken: checktoken,
  mediawikiChecktokenByGet: checktokenByGet,
  mediawikiClientlogin: clientlogin,
  mediawikiHelp: help,
  mediawikiHelpByGet: helpByGet,
  mediawikiLogin: login,
  mediawikiLogout: logout,
  mediawikiLogoutByGet: logoutByGet,
  mediawikiParaminfo: paraminfo,
  mediawikiParaminfoByGet: paraminfoByGet,
  mediawikiQuery: query,
  mediawikiQueryByGet: queryByGet,
};

export function createMediawikiFace(options: MediawikiOptions) {
  const state: FrontState = { options, issuedLoginTokens: createIssuedLoginTokens(), calls: new WeakMap() };
  return defineFace({
    handlers: HANDLERS,
    owns: isEntry,
    context: (request) => callFor(state, request),
    front: {
      claims: isEntry,
      receive: (request, readBody) => receive(state, request, readBody),
    },
    present: (made, call) => present(call, made),
    errors: (refusal, request) => {
      const call = callFor(state, request);
      return present(call, failureAnswer(call, failureOf(refusal)));
    },
    finish: (made) => ({ ...made, headers: { 'X-Content-Type-Options': 'nosniff', ...made.headers } }),
  });
}

/** Refusals of the contract that reach this face. Its front reads everything else itself. */
function failureOf(refusal: Refusal): Failure {
  switch (refusal.kind) {
    case 'too-large':
      return failure('main', message('http-contenttoolarge', [String(refusal.limitBytes)]), { status: 413 });
    case 'store-unavailable': {
      const code = 'internal_api_error_StoreUnavailable';
      const headers = { 'Retry-After': String(refusal.retryAfterSeconds) };
      return failure('main', message('store-unavailable', [], { code }), { status: 503, headers });
    }
    case 'invalid':
    case 'not-found':
    case 'method-not-allowed':
    case 'unsupported-media-type':
    case 'fault':
      return failure('main', message('fault', [], { code: 'internal_api_error_Fault' }), { status: 500 });
  }
}
