import { type IpRangeList, parseAddress } from '../session/index.ts';
import { isHost } from './origins.ts';
import { headerBytes, type RequestHead, singleHeader } from './request-head.ts';
import { uriPart } from './uri-part.ts';

/**
 * `X-Forwarded-For` and `X-Forwarded-Proto` are the only headers of proxies that count for every request, and only those
 * of trusted ones. `Forwarded` and `X-Forwarded-Host` do not: a proxy that sets the `X-Forwarded-*` it knows passes those
 * on as the client wrote them.
 */
export interface ForwardedRequest {
  /** Where the request comes from; '' for a socket that is gone. */
  address: string;
  /** The client uses https, to us or to the outermost trusted proxy. */
  isHttps: boolean;
}

/** Each proxy appends an entry, so both lists are read from the right, one entry for each trusted hop. */
export function readForwarded(request: RequestHead, proxies: IpRangeList): ForwardedRequest {
  const { address, hops } = clientBehind(request, proxies);
  const scheme = outermostEntry(request, 'x-forwarded-proto', hops)?.toLowerCase();
  const isHttps = request.encrypted || scheme === 'https';
  return { address, isHttps };
}

/** The request that a proxy asks about. */
export interface AskedRequest {
  method: string;
  /** `undefined` where the proxy did not say it, or said no http(s) address. */
  url: string | undefined;
}

/**
 * What a trusted proxy says about the request that it asks about, in forward authentication only; from anyone else it is
 * the request itself.
 * NOTE: the address is one that a client may have made up, since some proxies pass on `X-Forwarded-Host`.
 */
export function readAskedRequest(request: RequestHead, proxies: IpRangeList): AskedRequest {
  const { hops } = clientBehind(request, proxies);
  if (hops === 0) return { method: request.method, url: undefined };
  const method = singleHeader(request, 'x-forwarded-method') ?? request.method;
  return { method, url: askedUrl(request, hops) };
}

function askedUrl(request: RequestHead, hops: number): string | undefined {
  const scheme = outermostEntry(request, 'x-forwarded-proto', hops)?.toLowerCase();
  const host = outermostEntry(request, 'x-forwarded-host', hops);
  const target = headerBytes(request, 'x-forwarded-uri');
  if ((scheme !== 'http' && scheme !== 'https') || !isHost(host) || !target?.startsWith('/'))
    return undefined;
  return `${scheme}://${host}${uriPart(target)}`;
}

/** What stands left of the first entry that is no trusted proxy was written by the client itself and proves nothing. */
function clientBehind(request: RequestHead, proxies: IpRangeList): { address: string; hops: number } {
  const entries = entriesOf(request, 'x-forwarded-for');
  let address = entryAddress(request.remoteAddress ?? '') ?? '';
  let hops = 0;
  while (proxies.includes(address)) {
    hops += 1;
    const next = entryAddress(entries.pop() ?? '');
    if (next === undefined) break;
    address = next;
  }
  return { address, hops };
}

/** The entry of the outermost trusted proxy. Where proxies replace the list instead of appending, the leftmost counts. */
function outermostEntry(request: RequestHead, name: string, hops: number): string | undefined {
  if (hops === 0) return undefined;
  const entries = entriesOf(request, name);
  return entries.at(-Math.min(hops, entries.length));
}

function entriesOf(request: RequestHead, name: string): string[] {
  const value = singleHeader(request, name);
  return value === undefined ? [] : value.split(',').map((entry) => entry.trim());
}

/** Some proxies write ports and brackets. */
function entryAddress(entry: string): string | undefined {
  const bare = entry.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  return parseAddress(bare);
}
