import { type Answer, answer, defineFace, problemAnswer, type RequestFacts } from '../../contract/index.ts';
import { corsHeaders, type HttpPolicy } from '../../http/index.ts';
import type { SessionService } from '../../session/index.ts';
import { readDescription, readPortableDescription } from './read-description.ts';
import { readLiveness, readReadiness } from './read-health.ts';
import { readSession } from './read-session.ts';

export interface OwnFaceOptions {
  sessions: Pick<SessionService, 'check' | 'ready'>;
  rules: Pick<HttpPolicy, 'isCorsAllowed'>;
  /** Prefix of the MediaWiki face's cookies, which count here too. */
  cookiePrefix: string;
}

/** To be registered last: it also words the refusals of paths that no other face claims. */
export function createOwnFace(options: OwnFaceOptions) {
  return defineFace({
    owns: () => true,
    handlers: {
      readSession: readSession(options),
      readLiveness,
      readReadiness: readReadiness(options),
      readDescription,
      readPortableDescription,
    },
    errors: problemAnswer,
    context: () => undefined,
    preflight: (_request, allow) => preflight(allow),
    finish: (made, request) => withCommonHeaders(made, request, options.rules),
  });
}

/**
 * Problems repeat names out of the request; no browser shall take them for a page. Pages of the listed origins may ask
 * who is logged in.
 */
function withCommonHeaders(made: Answer, request: RequestFacts, rules: OwnFaceOptions['rules']): Answer {
  const cors = corsHeaders(request, rules.isCorsAllowed);
  return { ...made, headers: { ...made.headers, 'X-Content-Type-Options': 'nosniff', ...cors } };
}

/** The part of a preflight's answer that is the same for every origin; browsers read it only beside the rest. */
function preflight(allow: readonly string[]): Answer {
  const methods = allow.join(', ');
  return answer(204, null, undefined, {
    headers: {
      Allow: methods,
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': 'Authorization',
      'Access-Control-Max-Age': 600,
    },
  });
}
