import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operationsOf } from '../docs/site/operations.ts';
import { createListener } from '../src/server.ts';
import { type App, appOptions, startApp } from './support/app.ts';
import { listenLocally } from './support/listen.ts';
import { wasSeen } from './support/responses/recorder.ts';

const bundle = JSON.parse(readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8'));
const operations = [...operationsOf(bundle).values()];
const FORMATS = ['jsonfm', 'phpfm', 'xmlfm', 'rawfm'];

let app: App;
beforeAll(async () => {
  app = await startApp({ config: { publicOrigin: 'https://login.example.org' } });
});
afterAll(() => app.close());

/** Every response is held against the rules for pages by the recorder; here they are made. */
async function walk(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<string> {
  const response = await fetch(app.url + path, {
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body }),
  });
  expect(response.headers.get('Strict-Transport-Security')).toMatch(/^max-age=\d{8,}$/);
  return response.headers.get('Content-Type') ?? '';
}

test('every operation, and every path with a wrong method, is a page with its headers, or no page', async () => {
  for (const { path } of operations) {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'DELETE']) await walk(method, path);
    await walk('GET', path, { 'Sec-Fetch-Site': 'cross-site', 'Sec-Purpose': 'prefetch' });
    await walk('GET', `${path}${path.includes('?') ? '&' : '?'}username=%zz`);
    await walk('POST', path, { 'Content-Type': 'application/json' }, '{"a":1}');
  }
});

test.each(FORMATS)('api.php writes %s and its errors as a page with its headers', async (format) => {
  for (const action of ['query', 'paraminfo', 'logout', 'nothing', 'login'])
    expect(await walk('GET', `/w/api.php?action=${action}&format=${format}`)).toMatch(/^text\/html/);
});

test.each([
  ['a folder without its slash', '/docs'],
  ['a missing page', '/docs/nowhere/at/all'],
  ['broken encoding', '/docs/%zz'],
  ['a climb', '/docs/..%2f..%2fpackage.json'],
])('the documentation at %s is a page with its headers, or no page', async (_, path) => {
  await walk('GET', path);
  await walk('POST', path);
});

const withPages = operations.filter(({ responses }) =>
  responses.some(([, { content }]) => content && 'text/html' in content),
);

test.each(withPages)('$id was one of the pages', ({ id, responses }) => {
  expect(responses.some(([status]) => wasSeen(id, Number(status)))).toBe(true);
});

/** The status of a request that `fetch` would not send. */
async function statusOf(url: string, ...lines: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.end(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`);
  let received = '';
  for await (const bytes of socket) received += bytes;
  return received.split(' ', 2)[1] ?? '';
}

test.each(['/session', '/', '/w/api.php', '/services/ping', '/docs/', '/nowhere'])(
  '%s refuses a request with two Host lines',
  async (path) => {
    // Before any operation, so that none describes it.
    const { url, close } = await listenLocally(createListener(await appOptions()));
    expect(await statusOf(url, `GET ${path} HTTP/1.1`, 'Host: a.example', 'host: b.example')).toBe('400');
    expect(await statusOf(url, `GET ${path} HTTP/1.1`, 'Host: a.example')).not.toBe('400');
    close();
  },
);

test('a 404 of no API says that it varies with the origin', async () => {
  expect((await fetch(`${app.url}/nowhere`)).headers.get('Vary')).toBe('Origin');
});

test('a server without https sends no Strict-Transport-Security', async () => {
  const plain = await startApp();
  const response = await fetch(`${plain.url}/session`);
  expect(response.headers.get('Strict-Transport-Security')).toBeNull();
  await plain.close();
});
