import { describe, expect, it } from 'vitest';
import {
  type CookieSettings,
  createCookieWriter,
  decodeCookieValue,
  readCookies,
} from '../../src/http/index.ts';
import { withHeaders } from './requests.ts';

const now = () => new Date('2026-03-01T12:00:00Z');

function writer(rules: Partial<CookieSettings> = {}) {
  return createCookieWriter({ secure: false, sameSite: null, partitioned: false, now, ...rules });
}

describe('cookie writer', () => {
  it('writes a cookie that ends with the browser', () => {
    expect(writer().set('authToken', 'abc-_9')).toBe('authToken=abc-_9; Path=/; HttpOnly');
  });

  it('writes a lifetime both ways, for old readers and new ones', () => {
    expect(writer().set('wikiUserID', '7', { maxAgeSeconds: 3600 })).toBe(
      'wikiUserID=7; Expires=Sun, 01 Mar 2026 13:00:00 GMT; Max-Age=3600; Path=/; HttpOnly',
    );
  });

  it('clears a cookie with a value that counts as absent and a date in the past', () => {
    const line = writer().clear('authToken');
    expect(line).toBe(
      'authToken=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT; Max-Age=0; Path=/; HttpOnly',
    );
    expect(readCookies(withHeaders({ cookie: line })).get('authToken')).toBeUndefined();
  });

  it('clears a cookie under the attributes it was set with, so that partitioned ones go too', () => {
    const rules = { secure: true, sameSite: 'none', partitioned: true } as const;
    const attributes = '; Path=/; Secure; SameSite=None; Partitioned; HttpOnly';
    expect(writer(rules).set('a', 'b')).toBe(`a=b${attributes}`);
    expect(writer(rules).clear('a').endsWith(attributes)).toBe(true);
  });

  it('marks cookies Secure over https and adds SameSite when it is configured', () => {
    expect(writer({ secure: true, sameSite: 'lax' }).set('a', 'b')).toBe(
      'a=b; Path=/; Secure; SameSite=Lax; HttpOnly',
    );
    expect(writer({ sameSite: 'strict' }).set('a', 'b')).toBe('a=b; Path=/; SameSite=Strict; HttpOnly');
  });

  it('leaves out what browsers would drop the cookie for', () => {
    expect(writer({ sameSite: 'none', partitioned: true }).set('a', 'b')).toBe('a=b; Path=/; HttpOnly');
    expect(writer({ secure: true, sameSite: 'lax', partitioned: true }).set('a', 'b')).not.toContain(
      'Partitioned',
    );
  });

  it.each(['Jörg Müller', 'a=b; Path=/x', 'line\r\nSet-Cookie: evil=1', '100 %'])(
    'carries the value %j so that it comes back the same and breaks nothing',
    (value) => {
      const line = writer().set('wikiUserName', value);
      expect(line).not.toMatch(/[\r\n]/);
      expect(line.split(';')).toHaveLength(3);
      expect(decodeCookieValue(readCookies(withHeaders({ cookie: line })).get('wikiUserName') ?? '')).toBe(
        value,
      );
    },
  );
});

describe('cookie reader', () => {
  it('reads a Set-Cookie line sent back word for word', () => {
    const cookies = readCookies(withHeaders({ cookie: 'authToken=abc;Path=/;HttpOnly' }));
    expect(cookies.get('authToken')).toBe('abc');
  });

  it('takes the first of several cookies of one name and keeps the others', () => {
    const cookies = readCookies(withHeaders({ cookie: 'AWSALB=x; a=1; a=2' }));
    expect(cookies.get('a')).toBe('1');
    expect(cookies.all('a')).toEqual(['1', '2']);
  });

  it.each(['', 'a', '=b', 'a=', 'a=deleted', ';;;', 'a=""'])('finds nothing in %j', (cookie) => {
    expect(readCookies(withHeaders({ cookie })).get('a')).toBeUndefined();
  });

  it('keeps equals signs in a value and takes quotes off', () => {
    const cookies = readCookies(withHeaders({ cookie: 'a=b=c==; d="e"' }));
    expect(cookies.get('a')).toBe('b=c==');
    expect(cookies.get('d')).toBe('e');
  });

  it('leaves broken percent-encoding as it is', () => {
    expect(decodeCookieValue('100%')).toBe('100%');
    expect(decodeCookieValue('J%C3%B6rg+M')).toBe('Jörg M');
  });
});

it('reaches the hosts below a domain, except for a cookie of this host alone', () => {
  const cookies = createCookieWriter({
    secure: true,
    sameSite: 'lax',
    partitioned: false,
    domain: 'example.org',
    now: () => new Date(0),
  });
  expect(cookies.set('authToken', 'secret')).toContain('; Domain=example.org');
  expect(cookies.clear('authToken')).toContain('; Domain=example.org');
  expect(cookies.set('__Host-latchkey_login', 'state')).not.toContain('Domain');
});

it.each([
  ['percent-encoded', 'Zo%C3%AB', 'Zo\u00eb'],
  ['raw UTF-8, which Node reads as Latin-1', Buffer.from('Zo\u00eb').toString('latin1'), 'Zo\u00eb'],
  ['Latin-1', 'Zo\u00eb', 'Zo\u00eb'],
])('a value is read that is %s', (_, sent, value) => {
  expect(decodeCookieValue(sent)).toBe(value);
});
