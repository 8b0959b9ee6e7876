import { type RequestHead, singleHeader } from './request-head.ts';

/** Whether an origin, as browsers write it, is ours. */
export type OwnOrigin = (request: RequestHead, origin: string) => boolean;

/**
 * With a public origin an exact comparison. Without one the origin's host must be the host that the request was sent
 * to: the scheme does not count because TLS may end before us.
 */
export function ownOrigin(publicOrigin: string | null): OwnOrigin {
  if (publicOrigin !== null) return (_request, origin) => origin === publicOrigin;
  return (request, origin) => {
    const url = parseUrl(origin);
    const host = requestHost(request);
    return url !== undefined && host !== undefined && parseUrl(`${url.protocol}//${host}`)?.host === url.host;
  };
}

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** The host that the request was sent to; `undefined` for a `Host` that is missing or no host. */
export function requestHost(request: Pick<RequestHead, 'headers'>): string | undefined {
  const host = singleHeader(request, 'host');
  return isHost(host) ? host : undefined;
}

/** A host with or without its port. */
export function isHost(text: string | undefined): text is string {
  return text !== undefined && HOST.test(text) && parseUrl(`http://${text}`) !== undefined;
}

/** Patterns are exact origins or `https://*.example.org`, which means its subdomains of any depth and not itself. */
export function originList({ allow, deny }: { allow: readonly string[]; deny: readonly string[] }) {
  const allowed = allow.map(originPattern);
  const denied = deny.map(originPattern);
  return (origin: string): boolean =>
    // Browsers write origins in ASCII (RFC 6454 §6.2); what is listed is sent back in a header.
    /^[!-~]*$/.test(origin) &&
    allowed.some((matches) => matches(origin)) &&
    !denied.some((matches) => matches(origin));
}

function originPattern(pattern: string): (origin: string) => boolean {
  const [scheme = '', rest] = pattern.split('://*.');
  if (rest === undefined) return (origin) => origin === pattern;
  const [start, end] = [`${scheme}://`, `.${rest}`];
  return (origin) =>
    origin.startsWith(start) && origin.endsWith(end) && origin.length > start.length + end.length;
}

/** Where a browser says the request comes from: `Origin`, else the origin of `Referer`. */
export function requestOrigin(request: Pick<RequestHead, 'headers'>): string | undefined {
  const origin = singleHeader(request, 'origin');
  if (origin !== undefined) return origin;
  const referer = singleHeader(request, 'referer');
  return referer === undefined ? undefined : parseUrl(referer)?.origin;
}

/** The WHATWG parser's reading, which is the one browsers act on. */
export function parseUrl(text: string, base?: string): URL | undefined {
  return URL.parse(text, base) ?? undefined;
}
