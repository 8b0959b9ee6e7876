import type { HttpRequest, HttpResponse } from '../../contract/index.ts';
import { corsHeaders, NO_STORE } from '../../http/index.ts';

/** Parameters that are secrets; in a query string they end up in logs and histories. */
const SECRETS = ['username', 'password', 'cred', 'authcred'];

/** 2023-01-01: the year in which WoodWing's own collection moved its secrets from the query string into the form. */
const DEPRECATED_SINCE = '@1672531200';

/** The headers of every response of this API, errors included. */
export function withCommonHeaders(
  made: HttpResponse,
  request: HttpRequest,
  isCorsAllowed: (origin: string) => boolean,
): HttpResponse {
  const deprecation = hasSecret(request.query) && { Deprecation: DEPRECATED_SINCE };
  const cors = corsHeaders(request, isCorsAllowed);
  return {
    ...made,
    headers: { ...NO_STORE, ...made.headers, 'X-Content-Type-Options': 'nosniff', ...deprecation, ...cors },
  };
}

function hasSecret(query: string): boolean {
  if (query === '') return false;
  const parameters = new URLSearchParams(query);
  return SECRETS.some((name) => parameters.has(name));
}
