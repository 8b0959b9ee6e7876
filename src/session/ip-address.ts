import { BlockList, isIP, SocketAddress } from 'node:net';

/**
 * One form for one address, whatever way it was written: IPv6 compressed and in lower case, an IPv4 address inside IPv6
 * (`::ffff:192.0.2.1`, `::ffff:c000:201`) as IPv4, no zone. `undefined` for what is no address.
 */
export function parseAddress(text: string): string | undefined {
  const bare = text.replace(/%.*$/, '');
  const family = isIP(bare);
  if (family !== 6) return family === 4 ? bare : undefined;
  const { address } = new SocketAddress({ address: bare, family: 'ipv6' });
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1] ?? address;
}

/** What one customer of a provider gets: an IPv4 address, or an IPv6 network of 64 bits. */
export function addressNetwork(text: string): string {
  const address = parseAddress(text) ?? text;
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(Math.max(0, zeros)).fill('0'), ...right];
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/** Whether a text is an address or a CIDR range. */
export function isIpRange(text: string): boolean {
  const range = parseRange(text);
  return range !== undefined && range.bits <= range.longest;
}

export interface IpRangeList {
  includes(address: string): boolean;
}

/** Addresses and CIDR ranges that {@link isIpRange} has accepted. */
export function ipRangeList(ranges: readonly string[]): IpRangeList {
  const list = new BlockList();
  for (const { network, bits, family } of ranges.map(parseRange).filter((range) => range !== undefined)) {
    list.addSubnet(network, bits, family);
  }
  return {
    includes(text) {
      const address = parseAddress(text);
      return address !== undefined && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
    },
  };
}

function parseRange(text: string) {
  const [network = '', prefix, more] = text.split('/');
  const version = isIP(network);
  if (version === 0 || more !== undefined || network.includes('%')) return undefined;
  const longest = version === 6 ? 128 : 32;
  if (prefix !== undefined && !/^\d{1,3}$/.test(prefix)) return undefined;
  const bits = prefix === undefined ? longest : Number(prefix);
  return { network, bits, longest, family: version === 6 ? ('ipv6' as const) : ('ipv4' as const) };
}
