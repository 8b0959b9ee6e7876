import { type OwnOrigin, requestOrigin } from './origins.ts';
import { type RequestHead, singleHeader } from './request-head.ts';

/** What a change that only a cookie authorises may do. */
export type CsrfCheck =
  | 'allowed'
  /** Another site made the browser send it: ask the person, or refuse. */
  | 'cross-site'
  /** A method that must never change anything. */
  | 'head'
  /** A browser that fetches in advance: nobody has asked for the change yet. */
  | 'prefetch';

export interface CsrfRules {
  isOwnOrigin: OwnOrigin;
  /** An origin that the operator has listed. */
  isTrustedOrigin: (origin: string) => boolean;
}

/**
 * The one rule for every change that a cookie authorises without a token, decided by Fetch Metadata
 * (https://www.w3.org/TR/fetch-metadata/), so that scripts, typed addresses and our own pages work without a question.
 *
 * Absent metadata means a program, or a browser that sends none (an old one, or any on plain http outside localhost).
 * Of the latter an `Origin` that is not ours still gives it away.
 */
export function checkCsrf(request: RequestHead, rules: CsrfRules): CsrfCheck {
  if (request.method === 'HEAD') return 'head';
  if (isPrefetch(request)) return 'prefetch';
  return isCrossSite(request, rules) && !hasTrustedOrigin(request, rules) ? 'cross-site' : 'allowed';
}

function isCrossSite(request: RequestHead, { isOwnOrigin }: CsrfRules): boolean {
  const site = singleHeader(request, 'sec-fetch-site');
  if (site !== undefined) return site !== 'none' && site !== 'same-origin';
  const origin = singleHeader(request, 'origin');
  return origin !== undefined && !isOwnOrigin(request, origin);
}

function hasTrustedOrigin(request: RequestHead, { isTrustedOrigin }: CsrfRules): boolean {
  const origin = requestOrigin(request);
  return origin !== undefined && isTrustedOrigin(origin);
}

/**
 * The one rule for every login that sets a cookie: a page of another site that logs a person in, as somebody else, would
 * own what that person does next.
 */
export function isCrossSiteLogin(request: RequestHead, rules: CsrfRules): boolean {
  return isCrossSite(request, rules) && !hasTrustedOrigin(request, rules);
}

/** The login form is posted by our own page only; trusted origins do not help here. */
export function isCrossSiteFormLogin(request: RequestHead, rules: CsrfRules): boolean {
  return isCrossSite(request, rules);
}

function isPrefetch(request: RequestHead): boolean {
  const names = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'];
  return names.some((name) => /prefetch|prerender|preview/i.test(singleHeader(request, name) ?? ''));
}
