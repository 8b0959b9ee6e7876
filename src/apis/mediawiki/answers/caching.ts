import type { Call } from '../requests/call.ts';

/** Who may keep the answer and for how long. Only `siteinfo` is the same for everybody; errors are nobody's to keep. */
export function cacheHeaders(call: Call, isError: boolean): Record<string, string> {
  const { ages, cache } = call;
  const own = { 'Cache-Control': `private, must-revalidate, max-age=${ages.max}` };
  if (isError || cache === 'private') return own;
  const vary = {
    Vary: ['Accept-Encoding', 'Treat-as-Untrusted', 'Cookie', ...(call.cors.varies ? ['Origin'] : [])].join(
      ', ',
    ),
  };
  const keptByUser = cache === 'anonymous-public' && hasSession(call);
  if (keptByUser || (ages.max === 0 && ages.shared === 0)) return { ...vary, ...own };
  return {
    ...vary,
    Expires: expiry(call, Math.min(ages.max, ages.shared)).toUTCString(),
    // A cookie is one caller's; whoever shares the answer would share it too.
    'Cache-Control': setsCookies(call)
      ? 'private, max-age=0, s-maxage=0'
      : `s-maxage=${ages.shared}, max-age=${ages.max}, public`,
  };
}

/** Whoever has a cookie for a session might see something of their own. */
function hasSession({ visitor }: Call): boolean {
  return visitor?.session !== undefined || visitor?.state !== undefined;
}

function setsCookies({ recognition }: Call): boolean {
  return recognition.changes.lines().length > 0;
}

const LONGEST_SECONDS = 10 * 365 * 86_400;

function expiry({ now }: Call, seconds: number): Date {
  if (seconds === 0) return new Date(1000);
  return new Date(now().getTime() + Math.min(Math.max(seconds, -LONGEST_SECONDS), LONGEST_SECONDS) * 1000);
}
