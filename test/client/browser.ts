import { vi } from 'vitest';
import { createCookieJar } from '../../src/client/cookie-jar.ts';

/**
 * What a page finds in a browser: a `Request` that drops forbidden headers, and a `fetch` that keeps cookies to itself,
 * sends them where `credentials` says so, and never shows a `Set-Cookie`. All clients made in it share its cookies.
 */
export function openBrowser(page: string): void {
  const jar = createCookieJar();
  const { Request: NodeRequest, fetch: send } = globalThis;
  vi.stubGlobal('location', new URL(page));
  vi.stubGlobal(
    'Request',
    class extends NodeRequest {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        super(input instanceof NodeRequest ? input : new URL(input, page), init);
        this.headers.delete('cookie');
      }
    },
  );
  vi.stubGlobal('fetch', async (request: Request) => {
    const keepsCookies = request.credentials === 'include' || isSameOrigin(request, page);
    const headers = new Headers(request.headers);
    const cookies = jar.header(new URL(request.url));
    if (keepsCookies && cookies !== undefined) headers.set('cookie', cookies);
    if (new URL(request.url).origin !== new URL(page).origin) headers.set('origin', new URL(page).origin);
    const response = await send(new NodeRequest(request, { headers }));
    if (keepsCookies) jar.store(new URL(request.url), response.headers.getSetCookie());
    const visible = new Headers(response.headers);
    visible.delete('set-cookie');
    return new Response(response.body, { status: response.status, headers: visible });
  });
}

function isSameOrigin(request: Request, page: string): boolean {
  return request.credentials === 'same-origin' && new URL(request.url).origin === new URL(page).origin;
}
