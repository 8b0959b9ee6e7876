import { describe, expect, it } from 'vitest';
import { readAskedRequest, readForwarded } from '../../src/http/forwarded-headers.ts';
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

describe('the request that a proxy asks about', () => {
  const ASKED = {
    'x-forwarded-for': '198.51.100.1',
    'x-forwarded-method': 'POST',
    'x-forwarded-proto': 'HTTPS',
    'x-forwarded-host': 'wiki.example.org:8443',
    'x-forwarded-uri': '/a?b=c',
  };
  const asked = (headers: Record<string, string>, remoteAddress = '10.1.2.3') =>
    readAskedRequest(requestHead({ remoteAddress, headers: { ...ASKED, ...headers } }), proxies);

  it('is what a trusted proxy says, and the request itself where anyone else says it', () => {
    expect(asked({})).toEqual({ method: 'POST', url: 'https://wiki.example.org:8443/a?b=c' });
    expect(asked({}, '203.0.113.9')).toEqual({ method: 'GET', url: undefined });
  });

  it('is what the outermost of several trusted proxies says', () => {
    const chain = {
      'x-forwarded-for': '198.51.100.1, 192.0.2.7',
      'x-forwarded-proto': 'gopher, https, http',
      'x-forwarded-host': 'evil.example, wiki.example.org, 10.0.0.1',
    };
    expect(asked(chain).url).toBe('https://wiki.example.org/a?b=c');
  });

  it.each<[string, Record<string, string>]>([
    ['another scheme', { 'x-forwarded-proto': 'javascript' }],
    ['a host with a path', { 'x-forwarded-host': 'wiki.example.org/x' }],
    ['a name before the host', { 'x-forwarded-host': 'a@wiki.example.org' }],
    ['no host', { 'x-forwarded-host': '' }],
    ['a target that goes on with the host', { 'x-forwarded-uri': '.evil.example/' }],
    ['a target with a name before another host', { 'x-forwarded-uri': '@evil.example/' }],
    ['a port of its own', { 'x-forwarded-uri': ':80@evil.example/' }],
    ['a whole address', { 'x-forwarded-uri': 'https://evil.example/' }],
  ])('has no address with %s', (_, headers) => {
    expect(asked(headers).url).toBeUndefined();
  });

  it('keeps its host whatever stands in the target', () => {
    for (const target of ['//evil.example/', '/\\evil.example', '/?a#b', '/\u00c3\u00bc \t'])
      expect(new URL(asked({ 'x-forwarded-uri': target }).url ?? '').host).toBe('wiki.example.org:8443');
    // What arrives is a character for each byte.
    expect(asked({ 'x-forwarded-uri': '/\u00c3\u00bc#' }).url).toBe(
      'https://wiki.example.org:8443/%C3%BC%23',
    );
  });
});
