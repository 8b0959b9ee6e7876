import { describe, expect, it } from 'vitest';
import { createCookieJar } from '../../src/client/cookie-jar.ts';

const HTTP = new URL('http://login.example.org/session');
const HTTPS = new URL('https://login.example.org/session');

describe('the jar of a client', () => {
  it('sends every cookie it was given, the newest value of each', () => {
    const jar = createCookieJar();
    jar.store(['authToken=old; Path=/; HttpOnly', 'latchkeyUserID=7']);
    jar.store(['authToken=new=er; Path=/']);
    expect(jar.header(HTTP)).toBe('authToken=new=er; latchkeyUserID=7');
  });

  it('sends no header when it is empty', () => {
    expect(createCookieJar().header(HTTP)).toBeUndefined();
  });

  it('forgets a cookie that is cleared by a date of long ago or by an age of nothing', () => {
    const jar = createCookieJar();
    jar.store(['a=1', 'b=2', 'c=3']);
    jar.store([
      'a=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT',
      'b=; max-age=0; Expires=Fri, 01 Jan 2100 00:00:00 GMT',
    ]);
    expect(jar.header(HTTP)).toBe('c=3');
  });

  it('stops sending a cookie when its time is over, Max-Age before Expires', () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    const jar = createCookieJar(() => now);
    jar.store([
      'a=1; Max-Age=60; Expires=Fri, 01 Jan 2100 00:00:00 GMT',
      'b=2; Expires=Thu, 01 Jan 2026 00:02:00 GMT',
    ]);
    expect(jar.header(HTTP)).toBe('a=1; b=2');
    now += 60_000;
    expect(jar.header(HTTP)).toBe('b=2');
    now += 60_000;
    expect(jar.header(HTTP)).toBeUndefined();
  });

  it('keeps a Secure cookie off plain http, save to the machine itself', () => {
    const jar = createCookieJar();
    jar.store(['authToken=secret; Secure; HttpOnly']);
    expect(jar.header(HTTP)).toBeUndefined();
    expect(jar.header(HTTPS)).toBe('authToken=secret');
    expect(jar.header(new URL('http://127.0.0.1:8080/'))).toBe('authToken=secret');
  });
});
