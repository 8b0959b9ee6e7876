import type { ApiContext, ApiRequest } from '../api-context.ts';
import type { CacheMode } from '../api-module.ts';

/** Who may cache the response and for how long. Only `siteinfo` is the same for everyone; errors are never shared. */
export function cacheHeaders(
  request: ApiRequest,
  context: ApiContext | undefined,
  mode: CacheMode,
): Record<string, string> {
  const { max, shared } = context?.ages ?? { max: 0, shared: 0 };
  const own = { 'Cache-Control': `private, must-revalidate, max-age=${max}` };
  if (mode === 'private') return own;
  const origin = request.cors.varies ? ['Origin'] : [];
  const vary = { Vary: ['Accept-Encoding', 'Treat-as-Untrusted', 'Cookie', ...origin].join(', ') };
  const isPrivate = mode === 'anonymous-public' && hasState(context);
  if (isPrivate || (max === 0 && shared === 0)) return { ...vary, ...own };
  return {
    ...vary,
    Expires: expiry(request, Math.min(max, shared)).toUTCString(),
    // A cookie belongs to one caller; a shared cache would give it to others.
    'Cache-Control': setsCookies(context)
      ? 'private, max-age=0, s-maxage=0'
      : `s-maxage=${shared}, max-age=${max}, public`,
  };
}

/** Whoever has a session, or a state before one, might see something of their own. */
function hasState(context: ApiContext | undefined): boolean {
  return context?.auth.session !== undefined || context?.auth.preLogin !== undefined;
}

function setsCookies(context: ApiContext | undefined): boolean {
  return (context?.provider.cookies.lines().length ?? 0) > 0;
}

const LONGEST_SECONDS = 10 * 365 * 86_400;

function expiry({ services }: ApiRequest, seconds: number): Date {
  if (seconds === 0) return new Date(1000);
  const bounded = Math.min(Math.max(seconds, -LONGEST_SECONDS), LONGEST_SECONDS);
  return new Date(services.now().getTime() + bounded * 1000);
}
