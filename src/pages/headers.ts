import type { HttpResponse } from '../contract/index.ts';
import { NO_STORE } from '../http/index.ts';
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

/** The headers of every response of the pages, redirects and errors included. */
export function withCommonHeaders(made: HttpResponse): HttpResponse {
  return {
    ...made,
    headers: {
      ...made.headers,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
      // Not "no-referrer": the browser would then send `Origin: null` with our own forms.
      'Referrer-Policy': 'same-origin',
    },
  };
}
