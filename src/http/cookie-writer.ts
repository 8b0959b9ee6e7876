export interface CookieSettings {
  /** The client uses https. */
  secure: boolean;
  /** `null` writes no attribute, as MediaWiki does. */
  sameSite: 'lax' | 'strict' | 'none' | null;
  /** For applications embedded in another site; needs `secure` and `sameSite: 'none'`. */
  partitioned: boolean;
  /** The hosts that get the cookies: all below this domain; only our own by default (RFC 6265 §4.1.2.3). */
  domain?: string | null | undefined;
  /** Below which path the cookies are sent; `/` by default. */
  path?: string | undefined;
  now: () => Date;
}

/** Returns whole `Set-Cookie` values. Every cookie is `HttpOnly` and of one `Path`. */
export interface CookieWriter {
  /** Without a lifetime the cookie ends with the browser. */
  set(name: string, value: string, lifetime?: { maxAgeSeconds?: number | undefined }): string;
  clear(name: string): string;
}

/** The value of a cleared cookie. It is longer than nothing because some clients keep a cookie that is set to ''. */
export const CLEARED = 'deleted';

/**
 * The one place where a `Set-Cookie` line is made.
 *
 * Values are percent-encoded, which leaves tokens (base64url) as they are and makes any user name safe. A lifetime is
 * written as `Expires` and as `Max-Age`, because old client libraries read the first only.
 */
export function createCookieWriter(settings: CookieSettings): CookieWriter {
  const common = `; Path=${settings.path ?? '/'}${siteAttributes(settings)}`;
  // HttpOnly is the last: wikibase-edit finds the cookies of a response by it.
  const attributesOf = (name: string) => `${common}${domainAttribute(name, settings.domain)}; HttpOnly`;
  return {
    set(name, value, { maxAgeSeconds } = {}) {
      const lifetime = maxAgeSeconds === undefined ? '' : until(settings.now().getTime(), maxAgeSeconds);
      return `${name}=${encodeURIComponent(value)}${lifetime}${attributesOf(name)}`;
    },
    clear: (name) =>
      `${name}=${CLEARED}; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0${attributesOf(name)}`,
  };
}

/** A cookie with the prefix `__Host-` may have none. */
function domainAttribute(name: string, domain: string | null | undefined): string {
  return !domain || name.startsWith('__Host-') ? '' : `; Domain=${domain}`;
}

function until(nowMs: number, seconds: number): string {
  return `; Expires=${new Date(nowMs + seconds * 1000).toUTCString()}; Max-Age=${seconds}`;
}

/**
 * Browsers drop a `SameSite=None` cookie that is not `Secure`. Over plain http the attribute is left out instead, so
 * that a login on the operator's own machine works.
 */
function siteAttributes({ secure, sameSite, partitioned }: CookieSettings): string {
  const site = sameSite === 'none' && !secure ? null : sameSite;
  return [
    secure ? '; Secure' : '',
    site === null ? '' : `; SameSite=${site.charAt(0).toUpperCase()}${site.slice(1)}`,
    partitioned && secure && site === 'none' ? '; Partitioned' : '',
  ].join('');
}

/**
 * The name of a cookie that only browsers have to know. Over https it takes the `__Host-` prefix, with which no
 * neighbouring host can plant it. Browsers take it for `Path=/` only. The cookies of the APIs keep the names that their clients look for.
 */
export function hostCookieName(
  name: string,
  { secure, path = '/' }: Pick<CookieSettings, 'secure' | 'path'>,
): string {
  return secure && path === '/' ? `__Host-${name}` : name;
}
