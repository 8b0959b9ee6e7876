import { describe, expect, it } from 'vitest';
import { readForwarded } from '../../src/http/forwarded-headers.ts';
import { ipRangeList } from '../../src/session/index.ts';
import { requestHead } from './requests.ts';

const proxies = ipRangeList(['10.0.0.0/8', '192.0.2.7', '2001:db8::/32']);

function seen(remoteAddress: string | undefined, forwardedFor?: string) {
  const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor };
  return readForwarded(requestHead({ remoteAddress, headers }), proxies).address;
}

describe('client address', () => {
  it('is the socket’s peer where that is no trusted proxy, whatever the request claims', () => {
    expect(seen('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
    expect(seen(undefined)).toBe('');
  });

  it('is the last forwarded entry that is no trusted proxy', () => {
    expect(seen('10.1.2.3', '198.51.100.1')).toBe('198.51.100.1');
    expect(seen('::ffff:10.1.2.3', '6.6.6.6, 198.51.100.1, 192.0.2.7')).toBe('198.51.100.1');
    expect(seen('2001:db8::1', '2001:db9::5')).toBe('2001:db9::5');
  });

  it('is read from entries with brackets and ports', () => {
    expect(seen('10.1.2.3', '[2001:db9::5]:4711')).toBe('2001:db9::5');
    expect(seen('10.1.2.3', '198.51.100.1:4711')).toBe('198.51.100.1');
  });

  it('has one form, however a proxy writes it', () => {
    for (const text of [
      '203.0.113.7',
      '::ffff:203.0.113.7',
      '::FFFF:CB00:7107',
      '0:0:0:0:0:ffff:cb00:7107',
    ]) {
      expect(seen(text)).toBe('203.0.113.7');
      expect(seen('10.1.2.3', text)).toBe('203.0.113.7');
    }
    expect(seen('2001:DB9:0::0:5')).toBe('2001:db9::5');
    expect(seen('fe80::1%eth0')).toBe('fe80::1');
  });

  it('stops at what is no address, so that nobody can invent one', () => {
    expect(seen('10.1.2.3', '198.51.100.1, unknown')).toBe('10.1.2.3');
    expect(seen('10.1.2.3', '')).toBe('10.1.2.3');
  });

  it('ignores Forwarded, which a proxy that does not know it passes on', () => {
    const headers = { forwarded: 'for=198.51.100.1;proto=https' };
    const read = readForwarded(requestHead({ remoteAddress: '10.1.2.3', headers }), proxies);
    expect(read).toEqual({ address: '10.1.2.3', isHttps: false });
  });
});

describe('https', () => {
  const isHttps = (remoteAddress: string, proto: string, forwardedFor?: string) => {
    const chain = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor };
    const headers = { 'x-forwarded-proto': proto, ...chain };
    return readForwarded(requestHead({ remoteAddress, headers }), proxies).isHttps;
  };

  it('is what the socket or a trusted proxy says', () => {
    expect(readForwarded(requestHead({ encrypted: true }), proxies).isHttps).toBe(true);
    expect(isHttps('10.1.2.3', 'https')).toBe(true);
    expect(isHttps('203.0.113.9', 'https')).toBe(false);
  });

  it.each([
    ['the one proxy’s entry after the client’s own', 'http, HTTPS', '198.51.100.1', true],
    ['the one proxy’s entry, not the client’s', 'https,http', '198.51.100.1', false],
    ['the outer of two proxies', 'https,http', '198.51.100.1, 192.0.2.7', true],
    ['the outer of two proxies, not the client', 'https, http, http', '198.51.100.1, 192.0.2.7', false],
    ['the leftmost where a proxy replaced the list', 'https', '198.51.100.1, 192.0.2.7', true],
    ['nobody where there is no entry', '', '198.51.100.1', false],
  ])('is what is said by %s', (_who, proto, forwardedFor, expected) => {
    expect(isHttps('10.1.2.3', proto, forwardedFor)).toBe(expected);
  });
});
