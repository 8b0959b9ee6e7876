import { parseUrl } from './origins.ts';
import { uriPart } from './uri-part.ts';

/** Where a browser may be sent, or why not. */
export type RedirectCheck =
  | { allowed: true; location: string }
  | { allowed: false; reason: 'malformed' | 'not-http' | 'not-listed' };

export interface RedirectRules {
  isOwnOrigin: (origin: string) => boolean;
  /** Exact origins, or `*` for any server. */
  allow: readonly string[];
  /** Https servers on this domain and below it may be sent to as well; `null` or absent: none. */
  domain?: string | null | undefined;
}

/** Longer than any address bar takes; it also keeps the response's headers small. */
const MAX_TARGET_LENGTH = 2048;

/** Relative targets are resolved against a name that no host can have (RFC 6761), so that no real host looks like us. */
const BASE_ORIGIN = 'http://latchkey.invalid';

/**
 * Checks a redirect target with the WHATWG URL parser alone, because the browser that follows it uses that one. What is
 * sent on is the parser's own serialisation, so no byte of the input reaches a header unread. Relative targets are
 * resolved against `path`.
 */
export function checkRedirect(target: string, path: string, rules: RedirectRules): RedirectCheck {
  if (target.length > MAX_TARGET_LENGTH) return { allowed: false, reason: 'malformed' };
  const url = parseUrl(target, BASE_ORIGIN + path);
  if (url === undefined) return { allowed: false, reason: 'malformed' };
  if (url.origin === BASE_ORIGIN && !isAbsolute(target))
    return { allowed: true, location: localLocation(url) };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { allowed: false, reason: 'not-http' };
  // A name before the host serves only to make another host look like the one it names.
  if (url.username !== '' || url.password !== '') return { allowed: false, reason: 'malformed' };
  return mayLeadTo(url, rules)
    ? { allowed: true, location: asWritten(target, url) }
    : { allowed: false, reason: 'not-listed' };
}

function mayLeadTo(url: URL, { isOwnOrigin, allow, domain }: RedirectRules): boolean {
  if (isOwnOrigin(url.origin) || allow.includes(url.origin) || allow.includes('*')) return true;
  return !!domain && url.protocol === 'https:' && isInDomain(url.hostname, domain);
}

/** Labels before the domain: only of what host names are made of, each with its dot. */
const LABELS = /^(?:[a-z0-9_-]{1,63}\.)*$/;

function isInDomain(hostname: string, domain: string): boolean {
  return hostname.endsWith(domain) && LABELS.test(hostname.slice(0, -domain.length));
}

function isAbsolute(target: string): boolean {
  return parseUrl(target) !== undefined;
}

/** Path, query and fragment; `/.` keeps a path that begins with two slashes from being read as a host. */
function localLocation(url: URL): string {
  return (url.pathname.startsWith('//') ? '/.' : '') + withoutOrigin(url);
}

/** The parser's form of the target, except that a bare host stays without its slash. */
function asWritten(target: string, url: URL): string {
  return url.href === `${target}/` ? target : url.origin + withoutOrigin(url);
}

function withoutOrigin({ pathname, search, hash }: URL): string {
  return uriPart(pathname) + uriPart(search) + hash.slice(0, 1) + uriPart(hash.slice(1));
}
