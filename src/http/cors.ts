import { type RequestHead, singleHeader } from './request-head.ts';

/**
 * The CORS headers of a response. `Vary` is always there, so that no cache gives one origin's response to another; the
 * rest only where the operator listed the origin.
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
