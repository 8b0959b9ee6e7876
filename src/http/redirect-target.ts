import { parseUrl } from './origins.ts';
import { uriPart } from './uri-part.ts';

/** Where a visitor may be sent, or why not. */
export type RedirectJudgement =
  | { verdict: 'follow'; location: string }
  | { verdict: 'refuse'; reason: 'malformed' | 'not-web' | 'not-listed' };

export interface RedirectRules {
  /** Whether an origin is ours. */
  isOwn: (origin: string) => boolean;
  /** Exact origins, or `*` for any server. */
  allow: readonly string[];
}

/** Longer than any address bar takes; it also keeps the answer's headers small. */
const LONGEST_TARGET = 2048;

/** Relative targets are read against a name that can be nobody's (RFC 6761), so that no real host looks like us. */
const HERE = 'http://latchkey.invalid';

/**
 * Judges a redirect target by the WHATWG URL parser alone, because the browser that follows it uses that one. What is
 * sent on is the parser's own serialisation, so no byte of the input reaches a header unread. `path` is where relative
 * targets start.
 */
export function judgeRedirect(target: string, path: string, rules: RedirectRules): RedirectJudgement {
  if (target.length > LONGEST_TARGET) return { verdict: 'refuse', reason: 'malformed' };
  const url = parseUrl(target, HERE + path);
  if (url === undefined) return { verdict: 'refuse', reason: 'malformed' };
  if (url.origin === HERE && !isAbsolute(target)) return { verdict: 'follow', location: localLocation(url) };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { verdict: 'refuse', reason: 'not-web' };
  // A name before the host serves only to make another host look like the one it names.
  if (url.username !== '' || url.password !== '') return { verdict: 'refuse', reason: 'malformed' };
  const known = rules.isOwn(url.origin) || rules.allow.includes(url.origin) || rules.allow.includes('*');
  return known
    ? { verdict: 'follow', location: asWritten(target, url) }
    : { verdict: 'refuse', reason: 'not-listed' };
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
