import type { Handler, HttpRequest, RequestParser } from '../../contract/index.ts';
import { acceptsHtml, authenticate, NO_STORE, readRequestTokens } from '../../http/index.ts';
import type { LatchkeyOptions } from './options.ts';
import { ANONYMOUS, ANONYMOUS_HEADERS, infoOf, liveHeaders } from './read-session.ts';

/** Caddy sends the query string of the request it asks about, whatever is in it. */
export const ignoreQuery: RequestParser = async () => ({
  query: {},
  body: undefined,
  contentType: undefined,
});

/** The session check for proxies that return our response to the client when nobody is logged in. */
export function forwardAuthentication(options: LatchkeyOptions): Handler<'forwardAuthentication'> {
  const { sessions, cookiePrefix, rules } = options;
  return async ({ request }, reply) => {
    const identity = await authenticate(sessions, readRequestTokens(request, cookiePrefix));
    if (identity)
      return reply(200, 'application/json', infoOf(identity.session), {
        headers: liveHeaders(identity.session),
      });
    const { method, url } = rules.askedRequest(request);
    if (method !== 'GET' || !acceptsHtml(request))
      return reply(401, 'application/problem+json', ANONYMOUS, { headers: ANONYMOUS_HEADERS });
    return reply.empty(302, { headers: { ...NO_STORE, Location: loginAddress(options, request, url) } });
  };
}

/** A path is enough where the person is on our own origin; from another host it has to be the whole address. */
function loginAddress(
  { rules, publicOrigin }: LatchkeyOptions,
  request: HttpRequest,
  url: string | undefined,
): string {
  const page = `${request.basePath}/login`;
  const check = url === undefined ? undefined : rules.checkReturn(request, url, page);
  const isHere = check?.allowed && URL.parse(check.location)?.origin === publicOrigin;
  const query = check?.allowed ? `?return=${encodeURIComponent(check.location)}` : '';
  return `${isHere ? '' : (publicOrigin ?? '')}${page}${query}`;
}
