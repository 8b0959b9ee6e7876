import {
  type HttpRequest,
  type HttpResponse,
  type OnError,
  operationRouter,
  problemDetails,
} from '../../contract/index.ts';
import { corsHeaders, NO_STORE, preflightHeaders } from '../../http/index.ts';
import { forwardAuthentication, ignoreQuery } from './forward-authentication.ts';
import type { LatchkeyOptions } from './options.ts';
import { readDescription, readPortableDescription } from './read-description.ts';
import { readLiveness, readReadiness } from './read-health.ts';
import { readSession } from './read-session.ts';

/** Latchkey's own API: one route per operation, errors as problem details. */
export function createLatchkeyRouter(options: LatchkeyOptions, onError: OnError) {
  return operationRouter({
    handlers: {
      readSession: readSession(options),
      forwardAuthentication: forwardAuthentication(options),
      readLiveness,
      readReadiness: readReadiness(options),
      readDescription: readDescription(),
      readPortableDescription: readPortableDescription(),
    },
    parsers: { forwardAuthentication: ignoreQuery },
    formatError: problemDetails,
    optionsHeaders: (allow) => preflightHeaders(allow, ['Authorization']),
    onSend: (response, request) => withCommonHeaders(response, request, options.rules),
    onError,
  });
}

/** Problem details repeat names from the request, so no browser may read them as a page. */
function withCommonHeaders(
  response: HttpResponse,
  request: HttpRequest,
  rules: LatchkeyOptions['rules'],
): HttpResponse {
  const cors = corsHeaders(request, rules.isCorsAllowed);
  const headers = { ...NO_STORE, ...response.headers, 'X-Content-Type-Options': 'nosniff' };
  return { ...response, headers: { ...headers, ...cors } };
}
