import { describe, expect, it } from 'vitest';
import { createHttpPolicy, type HttpSettings } from '../../src/http/index.ts';
import { requestHead } from './requests.ts';

const now = () => new Date('2026-03-01T12:00:00Z');

function rules(settings: Partial<HttpSettings> = {}) {
  return createHttpPolicy(
    {
      publicOrigin: null,
      trustProxy: ['127.0.0.1'],
      redirects: { allow: [] },
      cors: { allow: [], deny: [] },
      cookies: { sameSite: 'lax', partitioned: false },
      ...settings,
    },
    now,
  );
}

const overHttps = requestHead({
  headers: { 'x-forwarded-proto': 'https', 'x-forwarded-for': '198.51.100.1' },
});

describe('the rules, bound to the configuration', () => {
  it('mark cookies Secure when a trusted proxy says that the client came over https', () => {
    expect(rules().cookies(overHttps).set('a', 'b')).toContain('; Secure');
    expect(rules().cookies(requestHead()).set('a', 'b')).not.toContain('Secure');
    expect(rules({ trustProxy: [] }).cookies(overHttps).set('a', 'b')).not.toContain('Secure');
  });

  it('let the public origin decide where there is one', () => {
    expect(rules({ publicOrigin: 'https://x.example' }).cookies(requestHead()).set('a', 'b')).toContain(
      '; Secure',
    );
    expect(rules({ publicOrigin: 'http://x.example' }).cookies(overHttps).set('a', 'b')).not.toContain(
      'Secure',
    );
  });

  it('take the public origin for our own, else the Host of the request and no other header', () => {
    const headers = { host: 'login.example.org:8080', 'x-forwarded-host': 'evil.example' };
    const request = requestHead({ headers });
    expect(rules().origin(request)).toBe('http://login.example.org:8080');
    expect(rules({ publicOrigin: 'https://x.example' }).origin(request)).toBe('https://x.example');
    const from = (origin: string) => rules().checkCsrf(requestHead({ headers: { ...headers, origin } }));
    expect(from('https://login.example.org:8080')).toBe('allowed');
    expect(from('https://evil.example')).toBe('cross-site');
    expect(rules().checkRedirect(request, 'http://evil.example/', '/logout').allowed).toBe(false);
  });

  it.each(['a b', 'evil.example/path', 'user@evil.example', 'x:99999', '[::1', '', 'a,b'])(
    'do not take the Host %j for a host',
    (host) => {
      expect(rules().origin(requestHead({ headers: { host } }))).toBe('http://localhost');
      const request = requestHead({ headers: { host, origin: 'http://evil.example' } });
      expect(rules().checkCsrf(request)).toBe('cross-site');
    },
  );

  it('prefix a cookie of our own over https only', () => {
    expect(rules().hostCookieName(overHttps, 'a')).toBe('__Host-a');
    expect(rules().hostCookieName(requestHead(), 'a')).toBe('a');
  });

  it('say who logs in, with no more of the user agent than helps to recognise it', () => {
    const headers = { ...overHttps.headers, 'user-agent': 'x'.repeat(9000) };
    const client = rules().client({ ...overHttps, headers }, 'api_x');
    expect(client).toMatchObject({
      address: '198.51.100.1',
      userAgent: 'x'.repeat(500),
      clientType: 'api_x',
    });
    expect(rules().client(requestHead(), null).userAgent).toBeNull();
  });
});
