import { type RequestHead, singleHeader } from './request-head.ts';

/**
 * The CORS headers of a response, preflights included. `Vary` is always there, so that no cache gives one origin's
 * response to another; the rest only where the operator listed the origin.
 */
export function corsHeaders(
  request: Pick<RequestHead, 'headers'>,
  isAllowed: (origin: string) => boolean,
): Record<string, string> {
  const origin = singleHeader(request, 'origin');
  if (origin === undefined || !isAllowed(origin)) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
  };
}

/** How long a browser may go by a preflight, in seconds. */
const PREFLIGHT_MAX_AGE = 600;

/**
 * What the response to OPTIONS says about methods and request headers. It is the same for every origin: a browser reads
 * it only beside the {@link corsHeaders} of a listed one.
 */
export function preflightHeaders(methods: readonly string[], requestHeaders: readonly string[]) {
  return {
    Allow: methods.join(', '),
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers': requestHeaders.join(', '),
    'Access-Control-Max-Age': PREFLIGHT_MAX_AGE,
  };
}
