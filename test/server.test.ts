import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from './support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** The status of a request that `fetch` would not send. */
function statusOf(options: {
  method?: string;
  path: string;
  headers?: Record<string, string>;
}): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const sent = request(app.url, options, (response) => {
    response.resume();
    resolve(response.statusCode ?? 0);
  });
  sent.once('error', reject);
  sent.end();
  return promise;
}

describe('every answer', () => {
  test.each(['/session', '/', '/services/profile', '/health/live', '/nowhere', '/docs/nowhere'])(
    'of %s has a request id of its own, and does not say what it runs on',
    async (path) => {
      const [one, other] = await Promise.all([fetch(app.url + path), fetch(app.url + path)]);
      expect(one.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(other.headers.get('X-Request-Id')).not.toBe(one.headers.get('X-Request-Id'));
      expect(one.headers.get('X-Powered-By')).toBeNull();
      expect(one.headers.get('X-Content-Type-Options')).toBe('nosniff');
    },
  );

  test('of a path where nothing is, is a problem in JSON', async () => {
    const response = await fetch(`${app.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 404, title: 'Not Found' });
  });
});

describe('odd requests', () => {
  test.each([
    ['two slashes', { path: '//' }],
    ['an encoded null', { path: '/%00' }],
    ['broken encoding', { path: '/%zz' }],
    ['a climb', { path: '/..%2f..%2fetc/passwd' }],
    ['a name of JavaScript', { path: '/__proto__' }],
    ['the absolute form', { path: 'http://elsewhere.example/session' }],
    ['the asterisk form', { path: '*', method: 'OPTIONS' }],
    ['an unknown method', { path: '/session', method: 'PURGE' }],
    ['a long header', { path: '/session', headers: { 'X-Forwarded-For': 'x'.repeat(4000) } }],
    ['a long path', { path: `/${'x'.repeat(10_000)}` }],
  ])('%s: no fault of the server', async (_, odd) => {
    expect(await statusOf(odd)).toBeLessThan(500);
    expect(app.logged.join('')).not.toContain('"level":50');
  });
});

test('a client that goes away in the middle of its request is no fault', async () => {
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  socket.write('POST /services/login HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n');
  socket.write('Content-Type: application/x-www-form-urlencoded\r\n\r\nuser');
  await fetch(`${app.url}/health/live`);
  socket.destroy();
  await expect.poll(() => app.logged.join('')).toMatch(/"path":"\/services\/login","status":"aborted"/);
  expect(app.logged.join('')).not.toContain('"level":50');
});

test('a fault is logged with its cause, and answered without', async () => {
  const broken = await startApp();
  await broken.store.close();
  const response = await fetch(`${broken.url}/session`, { headers: { Cookie: 'authToken=x' } });
  expect(response.status).toBe(503);
  expect(await response.text()).not.toMatch(/database|sqlite/i);
  expect(broken.logged.join('')).toMatch(/"level":50.*"path":"\/session"/);
  await broken.close();
});
