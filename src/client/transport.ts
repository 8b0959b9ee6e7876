import { createCookieJar } from './cookie-jar.ts';
import type { ClientOptions } from './create-client.ts';

/** How requests leave the program. */
export interface Transport {
  fetch: (request: Request) => Promise<Response>;
  init: Pick<RequestInit, 'credentials' | 'redirect'>;
}

/**
 * Where the platform keeps cookies, it is asked to include them, also for another origin. Elsewhere a jar of the
 * client's own does, and a redirect is handed to the caller: following it would lose the cookies it sets.
 */
export function createTransport({ fetch: given, cookies }: ClientOptions): Transport {
  const send = given ?? ((request: Request) => globalThis.fetch(request));
  if ((cookies ?? platformCookies()) === 'platform') {
    return { fetch: send, init: { credentials: 'include' } };
  }
  return { fetch: withCookieJar(send), init: { redirect: 'manual' } };
}

/** A browser's `Request` drops this header (https://fetch.spec.whatwg.org/#forbidden-request-header). */
function platformCookies(): 'platform' | 'jar' {
  const { headers } = new Request('http://localhost/', { headers: { cookie: 'a=b' } });
  return headers.has('cookie') ? 'jar' : 'platform';
}

function withCookieJar(send: Transport['fetch']): Transport['fetch'] {
  const jar = createCookieJar();
  return async (request) => {
    const cookies = jar.header(new URL(request.url));
    if (cookies !== undefined) request.headers.set('cookie', cookies);
    const response = await send(request);
    jar.store(response.headers.getSetCookie());
    return response;
  };
}
