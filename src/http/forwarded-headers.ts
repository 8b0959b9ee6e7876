import { BlockList, isIP } from 'node:net';
import { type RequestHead, singleHeader } from './request-head.ts';

/** Addresses whose `X-Forwarded-*` headers are believed. */
export type TrustedProxies = BlockList;

/** Takes plain addresses and CIDR ranges, as the configuration has checked them. */
export function trustedProxies(ranges: readonly string[]): TrustedProxies {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    if (bits === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(bits), family(address));
  }
  return list;
}

/**
 * The address a request comes from. Of `X-Forwarded-For` the last entry that is no trusted proxy counts: what stands
 * before it was written by the client itself and proves nothing.
 */
export function clientAddress(request: RequestHead, proxies: TrustedProxies): string {
  let address = plainAddress(request.remoteAddress ?? '') ?? '';
  for (const entry of forwardedFor(request)) {
    if (!isTrusted(address, proxies)) break;
    const next = plainAddress(entry);
    if (next === undefined) break;
    address = next;
  }
  return address;
}

/** The client speaks https, to us or to a trusted proxy in front of us. */
export function clientUsesHttps(request: RequestHead, proxies: TrustedProxies): boolean {
  return request.encrypted || forwarded(request, proxies, 'x-forwarded-proto')?.toLowerCase() === 'https';
}

/** The host the client sent its request to: a trusted proxy in front of us may have written another into `Host`. */
export function clientHost(request: RequestHead, proxies: TrustedProxies): string | undefined {
  return forwarded(request, proxies, 'x-forwarded-host') ?? singleHeader(request, 'host');
}

/** What a trusted proxy says. Of several entries the last is its own. */
function forwarded(request: RequestHead, proxies: TrustedProxies, name: string): string | undefined {
  const peer = plainAddress(request.remoteAddress ?? '');
  if (peer === undefined || !isTrusted(peer, proxies)) return undefined;
  return singleHeader(request, name)?.split(',').at(-1)?.trim() || undefined;
}

function forwardedFor(request: RequestHead): readonly string[] {
  return (singleHeader(request, 'x-forwarded-for') ?? '').split(',').reverse();
}

/** Without brackets, port, zone and the IPv6 form of an IPv4 address; `undefined` for what is no address. */
function plainAddress(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
  return isIP(bare) === 0 ? undefined : bare;
}

function isTrusted(address: string, proxies: TrustedProxies): boolean {
  return isIP(address) !== 0 && proxies.check(address, family(address));
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
