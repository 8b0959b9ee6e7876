import { type Answer, answer, type RequestFacts } from '../../contract/index.ts';
import { corsHeaders } from '../../http/index.ts';

/** Parameters that are secrets; in an address they end up in logs and histories. */
const SECRETS = ['username', 'password', 'cred', 'authcred'];

/** 2023-01-01: the year in which WoodWing's own collection moved its secrets from the address into the form. */
const DEPRECATED_SINCE = '@1672531200';

/** What every answer of this face carries, errors included. */
export function withCommonHeaders(
  made: Answer,
  request: RequestFacts,
  isCorsAllowed: (origin: string) => boolean,
): Answer {
  const query = new URLSearchParams(request.query);
  const deprecation = SECRETS.some((name) => query.has(name)) && { Deprecation: DEPRECATED_SINCE };
  const cors = corsHeaders(request, isCorsAllowed);
  return {
    ...made,
    headers: { ...made.headers, 'X-Content-Type-Options': 'nosniff', ...deprecation, ...cors },
  };
}

/** The part of a preflight's answer that is the same for every origin; browsers read it only beside the rest. */
export function preflight(allow: readonly string[]): Answer {
  const methods = allow.join(', ');
  return answer(204, null, undefined, {
    headers: {
      Allow: methods,
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-CSRF-TOKEN',
      'Access-Control-Max-Age': 600,
    },
  });
}
