import { type IpRangeList, parseAddress } from '../session/index.ts';
import { type RequestHead, singleHeader } from './request-head.ts';

/**
 * `X-Forwarded-For` and `X-Forwarded-Proto` are the only headers of proxies that are read, and only from trusted ones.
 * `Forwarded` and `X-Forwarded-Host` are not: a proxy that sets the `X-Forwarded-*` it knows passes those on as the
 * client wrote them.
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
  const isHttps = request.encrypted || forwardedProto(request, hops) === 'https';
  return { address, isHttps };
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
function forwardedProto(request: RequestHead, hops: number): string | undefined {
  if (hops === 0) return undefined;
  const entries = entriesOf(request, 'x-forwarded-proto');
  return entries.at(-Math.min(hops, entries.length))?.toLowerCase();
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
