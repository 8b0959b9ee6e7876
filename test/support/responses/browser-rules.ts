import type { Exchange } from './exchange.ts';

/** What every page has, whatever made it. */
const PAGE_HEADERS: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^default-src 'none';.*frame-ancestors 'none'/,
  'cross-origin-opener-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\)/,
  'referrer-policy': /^(no-referrer|same-origin)$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
};

/** MediaWiki's Cache-Control is recorded; files and the description are the same for everybody. */
const CACHED_BY_OTHER_RULES = /^\/(w\/api\.php|api\.php|docs|openapi(\.portable)?\.json)([/?]|$)/;

/** What a browser would do wrong with the response. */
export function browserProblems({ request, response }: Exchange, isDescribed: boolean): string[] {
  const { headers, status } = response;
  const value = (name: string) => String(headers[name] ?? '');
  // No browser shows what comes with a redirect, or with a preflight.
  const isShown = !(status > 300 && status < 400) && request.method !== 'OPTIONS';
  const isPage = isShown && value('content-type').startsWith('text/html');
  const missing = Object.entries(isPage ? PAGE_HEADERS : {}).filter(
    ([name, pattern]) => !pattern.test(value(name)),
  );
  const isKept =
    isDescribed && !CACHED_BY_OTHER_RULES.test(request.url) && value('cache-control') !== 'no-store';
  return [
    ...missing.map(([name]) => `a page with ${name}: ${value(name) || 'nothing'}`),
    ...(isKept ? [`Cache-Control: ${value('cache-control') || 'nothing'}, not no-store`] : []),
  ];
}
