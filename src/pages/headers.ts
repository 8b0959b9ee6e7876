import type { HttpResponse } from '../contract/index.ts';
import { htmlHeaders, NO_STORE, NOTHING_LOADED } from '../http/index.ts';
import type { PagesOptions } from './options.ts';
import { SCRIPT_SOURCE } from './script.ts';
import { pageStyle } from './style.ts';

interface Policy {
  /** Other origins that a form of the page may lead to. */
  formTargets?: readonly string[];
  /** The page has the script for password fields. */
  hasPassword?: boolean;
}

/**
 * The headers of a page whose forms lead to ourselves and to `formTargets`. Browsers hold a redirect that follows a
 * form against `form-action` too, so the target of a login or a logout must be listed.
 */
export function pageHeaders(
  { branding }: Pick<PagesOptions, 'branding'>,
  { formTargets = [], hasPassword = false }: Policy = {},
) {
  const policy = [
    "default-src 'none'",
    `style-src ${pageStyle(branding.color).source}`,
    ...(hasPassword ? [`script-src ${SCRIPT_SOURCE}`] : []),
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
