import type { HttpResponse } from '../contract/index.ts';
import { htmlHeaders, NO_STORE, NOTHING_LOADED } from '../http/index.ts';
import { STYLE_SOURCE } from './style.ts';

/**
 * The headers of a page whose forms lead to ourselves and to `formTargets`. Browsers hold a redirect that follows a
 * form against `form-action` too, so the target of a logout must be listed.
 */
export function pageHeaders(formTargets: readonly string[] = []) {
  const policy = [
    "default-src 'none'",
    `style-src ${STYLE_SOURCE}`,
    ["form-action 'self'", ...formTargets].join(' '),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return { ...NO_STORE, 'Content-Security-Policy': policy.join('; ') };
}

/** Not `no-referrer`: the browser would then send `Origin: null` with our own forms. */
const PAGE_HEADERS = htmlHeaders({ policy: NOTHING_LOADED, referrer: 'same-origin' });

/** The headers of every response of the pages, redirects and errors included. */
export function withCommonHeaders(made: HttpResponse): HttpResponse {
  return { ...made, headers: { ...NO_STORE, ...PAGE_HEADERS, ...made.headers } };
}
