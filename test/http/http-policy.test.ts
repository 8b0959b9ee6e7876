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
  it('mark cookies Secure when a trusted proxy says that the visitor came over https', () => {
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

  it('believe a trusted proxy, and nobody else, about the host that was asked for', () => {
    const headers = {
      host: 'inside:8080',
      'x-forwarded-host': 'login.example.org',
      'x-forwarded-proto': 'https',
    };
    const request = requestHead({ headers });
    expect(rules().origin(request)).toBe('https://login.example.org');
    expect(rules({ trustProxy: [] }).origin(request)).toBe('http://inside:8080');
    expect(rules({ publicOrigin: 'https://x.example' }).origin(request)).toBe('https://x.example');
    const sameOrigin = { ...headers, origin: 'https://login.example.org' };
    expect(rules().checkCsrf(requestHead({ headers: sameOrigin }))).toBe('allowed');
    expect(rules({ trustProxy: [] }).checkCsrf(requestHead({ headers: sameOrigin }))).toBe('cross-site');
  });

  it('prefix a cookie of our own over https only', () => {
    expect(rules().hostCookieName(overHttps, 'a')).toBe('__Host-a');
    expect(rules().hostCookieName(requestHead(), 'a')).toBe('a');
  });

  it('say who logs in, with no more of the user agent than helps to recognise it', () => {
    const headers = { ...overHttps.headers, 'user-agent': 'x'.repeat(9000) };
    const client = rules().client({ ...overHttps, headers }, 'api_x');
    expect(client).toEqual({ address: '198.51.100.1', userAgent: 'x'.repeat(500), clientType: 'api_x' });
    expect(rules().client(requestHead(), null).userAgent).toBeNull();
  });
});
