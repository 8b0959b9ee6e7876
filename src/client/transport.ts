import { type CookieJar, createCookieJar } from './cookie-jar.ts';

export interface TransportOptions {
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  cookies?: CookieJar | 'jar' | 'platform' | undefined;
}

/** How requests leave the program. */
export interface Transport {
  fetch: (request: Request) => Promise<Response>;
  init: Pick<RequestInit, 'credentials' | 'redirect'>;
}

/**
 * Where the platform keeps cookies, it is asked to include them, also for another origin. Elsewhere a jar keeps them,
 * and a redirect is returned to the caller: following it would lose the cookies it sets.
 */
export function createTransport({ fetch, cookies = platformCookies() }: TransportOptions): Transport {
  const send = fetch ?? ((request: Request) => globalThis.fetch(request));
  if (cookies === 'platform') return { fetch: send, init: { credentials: 'include' } };
  const jar = cookies === 'jar' ? createCookieJar() : cookies;
  return { fetch: withCookies(send, jar), init: { redirect: 'manual' } };
}

/** A browser's `Request` drops this header (https://fetch.spec.whatwg.org/#forbidden-request-header). */
function platformCookies(): 'platform' | 'jar' {
  const { headers } = new Request('http://localhost/', { headers: { cookie: 'a=b' } });
  return headers.has('cookie') ? 'jar' : 'platform';
}

function withCookies(send: Transport['fetch'], jar: CookieJar): Transport['fetch'] {
  return async (request) => {
    const url = new URL(request.url);
    const cookies = jar.header(url);
    if (cookies !== undefined) request.headers.set('cookie', cookies);
    const response = await send(request);
    jar.store(url, response.headers.getSetCookie());
    return response;
  };
}
