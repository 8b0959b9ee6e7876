import { describe, expect, it } from 'vitest';
import { clientAddress, clientUsesHttps, trustedProxies } from '../../src/http/forwarded-headers.ts';
import { requestHead } from './requests.ts';

const proxies = trustedProxies(['10.0.0.0/8', '192.0.2.7', '2001:db8::/32']);

function seen(remoteAddress: string | undefined, forwardedFor?: string) {
  const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor };
  return clientAddress(requestHead({ remoteAddress, headers }), proxies);
}

describe('client address', () => {
  it('is the socket for whoever is no trusted proxy, whatever the request claims', () => {
    expect(seen('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
    expect(seen('::ffff:203.0.113.9')).toBe('203.0.113.9');
    expect(seen(undefined)).toBe('');
  });

  it('is the last forwarded entry that no trusted proxy wrote itself', () => {
    expect(seen('10.1.2.3', '198.51.100.1')).toBe('198.51.100.1');
    expect(seen('::ffff:10.1.2.3', '6.6.6.6, 198.51.100.1, 192.0.2.7')).toBe('198.51.100.1');
    expect(seen('2001:db8::1', '2001:db9::5')).toBe('2001:db9::5');
  });

  it('reads entries with brackets and ports', () => {
    expect(seen('10.1.2.3', '[2001:db9::5]:4711')).toBe('2001:db9::5');
    expect(seen('10.1.2.3', '198.51.100.1:4711')).toBe('198.51.100.1');
  });

  it('stops at what is no address, so that nobody can invent one', () => {
    expect(seen('10.1.2.3', '198.51.100.1, unknown')).toBe('10.1.2.3');
    expect(seen('10.1.2.3', '')).toBe('10.1.2.3');
  });
});

describe('https', () => {
  const forwarded = (remoteAddress: string, scheme: string) =>
    clientUsesHttps(requestHead({ remoteAddress, headers: { 'x-forwarded-proto': scheme } }), proxies);

  it('is what the socket or a trusted proxy says', () => {
    expect(clientUsesHttps(requestHead({ encrypted: true }), proxies)).toBe(true);
    expect(forwarded('10.1.2.3', 'https')).toBe(true);
    expect(forwarded('10.1.2.3', 'http, HTTPS')).toBe(true);
    expect(forwarded('10.1.2.3', 'https, http')).toBe(false);
    expect(forwarded('203.0.113.9', 'https')).toBe(false);
  });
});
