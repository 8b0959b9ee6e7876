import { describe, expect, it } from 'vitest';
import { createHttpPolicy, type HttpSettings } from '../../src/http/index.ts';
import { withHeaders } from './requests.ts';

const settings: HttpSettings = {
  publicOrigin: null,
  trustProxy: [],
  redirects: { allow: ['https://app.example.com'] },
  cors: { allow: ['https://*.friend.example'], deny: ['https://foe.friend.example'] },
  cookies: { sameSite: 'lax', partitioned: false },
};
const rules = createHttpPolicy(settings, () => new Date());
const anyServer = createHttpPolicy({ ...settings, redirects: { allow: ['*'] } }, () => new Date());

describe('a change that only a cookie authorises', () => {
  it.each([
    ['a program', {}],
    ['a typed address', { 'sec-fetch-site': 'none' }],
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'https://login.example.org' }],
    ['our own page in a browser without Fetch Metadata', { origin: 'http://login.example.org' }],
    ['a listed redirect target', { 'sec-fetch-site': 'cross-site', origin: 'https://app.example.com' }],
    ['a link on a listed page', { 'sec-fetch-site': 'cross-site', referer: 'https://app.example.com/a?b' }],
    ['a listed CORS origin', { 'sec-fetch-site': 'same-site', origin: 'https://a.friend.example' }],
  ])('takes effect for %s', (_who, headers) => {
    expect(rules.checkCsrf(withHeaders(headers, 'POST'))).toBe('allowed');
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring host', { 'sec-fetch-site': 'same-site', origin: 'https://other.example.org' }],
    ['a word no browser sends', { 'sec-fetch-site': 'elsewhere' }],
    ['an unlisted origin', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    [
      'a listed Referer under another site’s Origin',
      { 'sec-fetch-site': 'cross-site', origin: 'null', referer: 'https://app.example.com/' },
    ],
    ['a denied origin', { 'sec-fetch-site': 'cross-site', origin: 'https://foe.friend.example' }],
    ['another site’s Origin in a browser without Fetch Metadata', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('does nothing for %s', (_who, headers) => {
    expect(rules.checkCsrf(withHeaders(headers, 'POST'))).toBe('cross-site');
  });

  it('does not take "*" in the list of redirect targets for a list of trusted origins', () => {
    const request = withHeaders({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' });
    expect(anyServer.checkCsrf(request)).toBe('cross-site');
  });

  it('never takes effect for a HEAD', () => {
    expect(rules.checkCsrf(withHeaders({}, 'HEAD'))).toBe('head');
  });

  it.each([
    ['a prefetch', { 'sec-purpose': 'prefetch;prerender', 'sec-fetch-site': 'none' }],
    ['an old prefetch', { purpose: 'prefetch' }],
    ['a preview', { 'x-purpose': 'preview' }],
  ])('never takes effect for %s', (_what, headers) => {
    expect(rules.checkCsrf(withHeaders(headers))).toBe('prefetch');
  });
});

describe('a login', () => {
  it.each([
    ['a program', {}],
    ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'http://login.example.org' }],
    ['our own page in a browser without Fetch Metadata', { origin: 'http://login.example.org' }],
    ['a typed address', { 'sec-fetch-site': 'none' }],
    ['a listed CORS origin', { 'sec-fetch-site': 'cross-site', origin: 'https://a.friend.example' }],
    ['a listed redirect target', { origin: 'https://app.example.com' }],
  ])('that sets a cookie is accepted from %s', (_who, headers) => {
    expect(rules.isCrossSiteLogin(withHeaders(headers, 'POST'))).toBe(false);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a neighbouring host', { 'sec-fetch-site': 'same-site', origin: 'https://other.example.org' }],
    ['a neighbouring host without an Origin', { 'sec-fetch-site': 'same-site' }],
    ['another site’s Origin in a browser without Fetch Metadata', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('that sets a cookie is refused from %s', (_who, headers) => {
    expect(rules.isCrossSiteLogin(withHeaders(headers, 'POST'))).toBe(true);
    expect(anyServer.isCrossSiteLogin(withHeaders(headers, 'POST'))).toBe(true);
  });

  it('through the form is taken from our own page only', () => {
    const from = (headers: Record<string, string>) =>
      rules.isCrossSiteFormLogin(withHeaders(headers, 'POST'));
    expect(from({ origin: 'http://login.example.org', 'sec-fetch-site': 'same-origin' })).toBe(false);
    expect(from({})).toBe(false);
    expect(from({ origin: 'https://app.example.com' })).toBe(true);
    expect(from({ origin: 'null' })).toBe(true);
    expect(from({ origin: 'https://a.friend.example', 'sec-fetch-site': 'cross-site' })).toBe(true);
  });
});

describe('origins', () => {
  it('are compared exactly where a public origin is configured', () => {
    const { isCrossSiteFormLogin } = createHttpPolicy(
      { ...settings, publicOrigin: 'https://login.example.org' },
      () => new Date(),
    );
    expect(isCrossSiteFormLogin(withHeaders({ origin: 'https://login.example.org' }))).toBe(false);
    expect(isCrossSiteFormLogin(withHeaders({ origin: 'http://login.example.org' }))).toBe(true);
  });

  it('match a wildcard below its domain and nowhere else', () => {
    expect(rules.isCorsAllowed('https://a.b.friend.example')).toBe(true);
    for (const origin of [
      'https://friend.example',
      'https://.friend.example',
      'http://a.friend.example',
      'https://evilfriend.example',
      'https://a.friend.example.evil.example',
      'https://foe.friend.example',
    ]) {
      expect(rules.isCorsAllowed(origin), origin).toBe(false);
    }
  });
});
