import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHttpPolicy } from '../../src/http/index.ts';
import { PAYLOADS } from '../pages/redirect-payloads.ts';
import { withHeaders } from './requests.ts';

function check(
  target: string,
  { publicOrigin = null as string | null, allow = ['https://app.example.com'] } = {},
) {
  const settings = {
    publicOrigin,
    trustProxy: [],
    redirects: { allow },
    cors: { allow: [], deny: [] },
    cookies: { sameSite: null, partitioned: false },
  };
  return createHttpPolicy(settings, () => new Date()).checkRedirect(withHeaders({}), target, '/logout');
}

function location(target: string, rules?: Parameters<typeof check>[1]) {
  const checked = check(target, rules);
  return checked.allowed ? checked.location : checked.reason;
}

describe('redirect target', () => {
  it.each([
    ['/goodbye', '/goodbye'],
    ['goodbye?a=b#c', '/goodbye?a=b#c'],
    ['?again', '/logout?again'],
    ['', '/logout'],
    ['../../x', '/x'],
    ['http://login.example.org/bye', 'http://login.example.org/bye'],
    ['https://login.example.org/bye', 'https://login.example.org/bye'],
    ['https://app.example.com', 'https://app.example.com'],
    ['https://app.example.com:443/bye?from=elvis&x=1', 'https://app.example.com/bye?from=elvis&x=1'],
    ['HTTPS://APP.example.com/ü', 'https://app.example.com/%C3%BC'],
    ['https:\\\\app.example.com\\x', 'https://app.example.com/x'],
  ])('%j is followed to %j', (target, expected) => {
    expect(location(target)).toBe(expected);
  });

  it.each([
    ['https://evil.example/', 'not-listed'],
    ['//evil.example', 'not-listed'],
    ['/\\evil.example', 'not-listed'],
    ['\t//evil.example', 'not-listed'],
    ['/\n/evil.example', 'not-listed'],
    ['http:evil.example', 'not-listed'],
    ['https://app.example.com.', 'not-listed'],
    ['https://app.example.com:8443/', 'not-listed'],
    ['http://app.example.com/', 'not-listed'],
    ['https://app.example.com.evil.example/', 'not-listed'],
    ['https://app.example.com@evil.example/', 'malformed'],
    ['https://evil.example@app.example.com/', 'malformed'],
    ['https://[::1', 'malformed'],
    [`/${'a'.repeat(2048)}`, 'malformed'],
    ['javascript:alert(1)', 'not-http'],
    ['data:text/html,x', 'not-http'],
    ['blob:https://app.example.com/1', 'not-http'],
    ['ftp://app.example.com/', 'not-http'],
  ])('%j is refused: %s', (target, reason) => {
    expect(location(target)).toBe(reason);
  });

  it('keeps a path that looks like a host on our own host', () => {
    const to = location('/a/..//evil.example/x');
    expect(new URL(to, 'https://login.example.org').host).toBe('login.example.org');
  });

  it('goes to any web server, and to nothing else, where the operator allows any', () => {
    expect(location('https://anything.example/x', { allow: ['*'] })).toBe('https://anything.example/x');
    expect(location('javascript:alert(1)', { allow: ['*'] })).toBe('not-http');
  });

  it('knows only the public origin as its own where one is configured', () => {
    const rules = { publicOrigin: 'https://login.example.org' };
    expect(location('https://login.example.org/x', rules)).toBe('https://login.example.org/x');
    expect(location('http://login.example.org/x', rules)).toBe('not-listed');
  });
});

const DOMAIN = 'app.example.com';

const domainPolicy = createHttpPolicy(
  {
    publicOrigin: 'https://login.app.example.com',
    trustProxy: [],
    redirects: { allow: [] },
    cors: { allow: [], deny: [] },
    cookies: { sameSite: null, partitioned: false, domain: DOMAIN },
  },
  () => new Date(),
);

function returnTo(target: string) {
  const check = domainPolicy.checkReturn(withHeaders({}), target, '/login');
  return check.allowed ? check.location : check.reason;
}

describe('a return target where the session cookies reach a whole domain', () => {
  it.each([
    ['https://wiki.app.example.com/a?b=c', 'https://wiki.app.example.com/a?b=c'],
    ['https://a.b.app.example.com', 'https://a.b.app.example.com'],
    ['https://app.example.com/', 'https://app.example.com/'],
    ['https://WIKI.app.example.com:8443/x', 'https://wiki.app.example.com:8443/x'],
    ['https://wiki\u3002app.example.com/', 'https://wiki.app.example.com/'],
    ['https://\u0430.app.example.com/', 'https://xn--80a.app.example.com/'],
    ['/here', '/here'],
  ])('%j is followed to %j', (target, expected) => {
    expect(returnTo(target)).toBe(expected);
  });

  it.each([
    ['http://wiki.app.example.com/', 'not-listed'],
    ['https://evilapp.example.com/', 'not-listed'],
    ['https://app.example.com.evil.example/', 'not-listed'],
    ['https://wiki.app.example.com./', 'not-listed'],
    ['https://.app.example.com/', 'not-listed'],
    ['https://a..app.example.com/', 'not-listed'],
    ['https://evil.example,app.example.com/', 'not-listed'],
    ['https://evil.example&.app.example.com/', 'not-listed'],
    ['https://example.com/', 'not-listed'],
    ['https://x@wiki.app.example.com/', 'malformed'],
    ['https://evil.example\\.app.example.com/', 'not-listed'],
    ['https://evil.example#.app.example.com/', 'not-listed'],
    ['https://evil.example?.app.example.com', 'not-listed'],
    ['https://evil.example%2f.app.example.com/', 'malformed'],
    ['https://\u0430pp.example.com/', 'not-listed'],
    ['https://wiki.app.example.com:99999/', 'malformed'],
    ['wss://wiki.app.example.com/', 'not-http'],
  ])('%j is not followed: %s', (target, reason) => {
    expect(returnTo(target)).toBe(reason);
  });

  it.each(Object.entries(PAYLOADS))('leads to no other host for "%s"', (_class, payloads) => {
    const place = fc.constantFrom('', 'https://', 'https://wiki.', 'https://x@', 'https:\\\\');
    const end = fc.constantFrom(
      '',
      '.app.example.com',
      '/.app.example.com',
      '\\.app.example.com',
      '@app.example.com',
    );
    fc.assert(
      fc.property(place, payloads, end, (before, payload, after) => {
        const location = returnTo(before + payload + after);
        if (['malformed', 'not-http', 'not-listed'].includes(location)) return;
        expect(location).toMatch(
          /^(?:\/(?![/\\])[\x21-\x7e]*|https:\/\/(?:[a-z0-9_-]+\.)*app\.example\.com(?::\d+)?(?:[/?#][\x21-\x7e]*)?)$/,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('leads further than a logout does', () => {
    const target = 'https://wiki.app.example.com/';
    expect(domainPolicy.checkReturn(withHeaders({}), target, '/login').allowed).toBe(true);
    expect(domainPolicy.checkRedirect(withHeaders({}), target, '/logout').allowed).toBe(false);
  });
});
