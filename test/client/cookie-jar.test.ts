import { describe, expect, it } from 'vitest';
import { createCookieJar } from '../../src/client/cookie-jar.ts';

const HTTP = new URL('http://login.example.org/session');
const HTTPS = new URL('https://login.example.org/session');

describe('the jar of a client', () => {
  it('sends every cookie it was sent, the newest value of each', () => {
    const jar = createCookieJar();
    jar.store(HTTPS, ['authToken=old; Path=/; HttpOnly', 'latchkeyUserID=7']);
    jar.store(HTTPS, ['authToken=new=er; Path=/']);
    expect(jar.header(HTTP)).toBe('authToken=new=er; latchkeyUserID=7');
  });

  it('sends no header when it is empty', () => {
    expect(createCookieJar().header(HTTP)).toBeUndefined();
  });

  it('forgets a cookie that is cleared by a date of long ago or by an age of nothing', () => {
    const jar = createCookieJar();
    jar.store(HTTPS, ['a=1', 'b=2', 'c=3']);
    jar.store(HTTPS, [
      'a=deleted; Expires=Thu, 01 Jan 1970 00:00:01 GMT',
      'b=; max-age=0; Expires=Fri, 01 Jan 2100 00:00:00 GMT',
    ]);
    expect(jar.header(HTTP)).toBe('c=3');
  });

  it('stops sending a cookie when its time is over, Max-Age before Expires', () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    const jar = createCookieJar([], () => now);
    jar.store(HTTPS, [
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
    jar.store(HTTPS, ['authToken=secret; Secure; HttpOnly']);
    expect(jar.header(HTTP)).toBeUndefined();
    expect(jar.header(HTTPS)).toBe('authToken=secret');
    jar.store(new URL('https://127.0.0.1/'), ['authToken=here; Secure; HttpOnly']);
    expect(jar.header(new URL('http://127.0.0.1:8080/'))).toBe('authToken=here');
  });

  it('is saved as JSON and comes back as it was, without what has expired', () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    const jar = createCookieJar([], () => now);
    jar.store(HTTPS, ['a=1; Max-Age=60', 'b=2; Secure', 'c=3; Path=/dam', 'd=4; Max-Age=90']);
    now += 60_000;
    const restored = createCookieJar(JSON.parse(JSON.stringify(jar)), () => now);
    expect(restored.toJSON()).toEqual(jar.toJSON());
    expect(restored.header(HTTPS)).toBe('b=2; d=4');
    expect(restored.header(HTTP)).toBe('d=4');
    now += 30_000;
    expect(restored.header(HTTPS)).toBe('b=2');
  });

  it('sends a cookie to the host that set it, and below its path, only', () => {
    const jar = createCookieJar();
    jar.store(new URL('https://login.example.org/dam/login'), ['a=1; Path=/dam', 'b=2; Domain=example.org']);
    expect(jar.header(HTTPS)).toBe('b=2');
    expect(jar.header(new URL('https://login.example.org/dam'))).toBe('a=1; b=2');
    expect(jar.header(new URL('https://login.example.org/dam/x'))).toBe('a=1; b=2');
    expect(jar.header(new URL('https://login.example.org/damage'))).toBe('b=2');
    expect(jar.header(new URL('https://www.example.org/dam'))).toBeUndefined();
  });
});
