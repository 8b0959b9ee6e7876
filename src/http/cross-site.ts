import { type OwnOrigin, statedOrigin } from './origins.ts';
import { type RequestHead, singleHeader } from './request-head.ts';

/** What a change that only a cookie authorises may do. */
export type Effect =
  | 'allowed'
  /** Another site made the browser send it: ask the visitor, or refuse. */
  | 'foreign'
  /** A HEAD or a prefetch, which must never change anything. */
  | 'passive';

export interface CrossSiteRules {
  isOwn: OwnOrigin;
  /** An origin that the operator has listed. */
  isListed: (origin: string) => boolean;
}

/**
 * The one rule for every change that a cookie authorises without a token, decided by Fetch Metadata
 * (https://www.w3.org/TR/fetch-metadata/), so that scripts, typed addresses and our own pages work without a question.
 *
 * Absent metadata means a program, or a browser that sends none (an old one, or any on plain http outside localhost).
 * Of the latter an `Origin` that is not ours still gives it away.
 */
export function judgeEffect(request: RequestHead, rules: CrossSiteRules): Effect {
  if (request.method === 'HEAD' || isPrefetch(request)) return 'passive';
  return comesFromElsewhere(request, rules) && !isVouchedFor(request, rules) ? 'foreign' : 'allowed';
}

function comesFromElsewhere(request: RequestHead, { isOwn }: CrossSiteRules): boolean {
  const site = singleHeader(request, 'sec-fetch-site');
  if (site !== undefined) return site !== 'none' && site !== 'same-origin';
  const origin = singleHeader(request, 'origin');
  return origin !== undefined && !isOwn(request, origin);
}

function isVouchedFor(request: RequestHead, { isListed }: CrossSiteRules): boolean {
  const origin = statedOrigin(request);
  return origin !== undefined && isListed(origin);
}

/** A page of another site that logs its visitor in, as somebody else, would own what the visitor does next. */
export function isForeignApiLogin(request: RequestHead, rules: CrossSiteRules): boolean {
  return singleHeader(request, 'sec-fetch-site') === 'cross-site' && !isVouchedFor(request, rules);
}

/** The login form is posted by our own page only; a list of friends does not help here. */
export function isForeignFormLogin(request: RequestHead, rules: CrossSiteRules): boolean {
  return comesFromElsewhere(request, rules);
}

function isPrefetch(request: RequestHead): boolean {
  const names = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'];
  return names.some((name) => /prefetch|prerender|preview/i.test(singleHeader(request, name) ?? ''));
}
