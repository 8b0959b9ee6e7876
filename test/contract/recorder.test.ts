import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { type Listening, listenLocally } from '../support/listen.ts';
import { settle, wasSeen, watchResponses } from '../support/responses/recorder.ts';

let server: Listening | undefined;
afterEach(() => server?.close());

/** What the recorder says of one answer of a server that may say anything. */
async function violationsOf(path: string, received: RequestListener, method = 'GET'): Promise<string[]> {
  server = await listenLocally(received);
  const unwatch = watchResponses(server.url);
  await (await fetch(server.url + path, { method, redirect: 'manual' })).arrayBuffer();
  unwatch();
  return settle();
}

const SESSION = { name: 'jdoe', id: 7, groups: [], expiresAt: '2030-01-01T00:00:00.000Z' };

function json(
  status: number,
  body: unknown,
  headers: Record<string, string | string[]> = {},
): RequestListener {
  return (_, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

test('a documented response is accepted and counts as seen', async () => {
  const remote = Object.fromEntries(
    ['User', 'Name', 'Email', 'Groups'].map((name) => [`Remote-${name}`, '']),
  );
  const headers = { 'Cache-Control': 'no-store', ...remote };
  expect(await violationsOf('/session', json(200, SESSION, headers))).toEqual([]);
  expect(wasSeen('readSession', 200)).toBe(true);
});

test.each<[string, string, RequestListener, RegExp]>([
  ['a status', '/session', json(418, {}), /status 418 is not documented/],
  [
    'a body',
    '/session',
    json(200, { ...SESSION, id: 'seven' }, { 'Cache-Control': 'no-store' }),
    /\/id must be integer/,
  ],
  [
    'an extra member',
    '/session',
    json(200, { ...SESSION, password: 'x' }, { 'Cache-Control': 'no-store' }),
    /password/,
  ],
  ['a missing header', '/session', json(200, SESSION), /Cache-Control is missing/],
  [
    'a header',
    '/session',
    json(200, SESSION, { 'Cache-Control': 'public' }),
    /Cache-Control: it must be equal/,
  ],
  [
    'a media type',
    '/session',
    json(401, {}, { 'Content-Type': 'text/plain' }),
    /text\/plain is not documented/,
  ],
  [
    'a cookie',
    '/health/live',
    json(200, { status: 'live' }, { 'Set-Cookie': 'a=b' }),
    /Set-Cookie is not documented/,
  ],
  ['a path', '/nowhere', json(200, {}), /nothing is described/],
  [
    'broken JSON',
    '/health/live',
    (_, r) => r.setHeader('Content-Type', 'application/json').end('{'),
    /no JSON/,
  ],
])('%s that the description does not know is a violation', async (_, path, received, violation) => {
  const violations = await violationsOf(path, received);
  expect(violations.join('\n')).toMatch(violation);
});

test('a method that is not described may only be refused, with the methods that are', async () => {
  expect(await violationsOf('/session', json(405, {}, { Allow: 'GET' }), 'DELETE')).toEqual([]);
  expect(await violationsOf('/session', json(405, {}), 'DELETE')).toEqual([
    expect.stringContaining('405 without Allow'),
  ]);
});
