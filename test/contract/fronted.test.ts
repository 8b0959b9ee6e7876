import { afterEach, beforeEach, expect, test } from 'vitest';
import { mountFaces } from '../../src/contract/contract.ts';
import { answer, defineFace, type Normalised, problemAnswer } from '../../src/contract/index.ts';
import { type Listening, listenLocally } from '../support/listen.ts';

/** What the front makes of every request, and what then reaches a handler. */
let normalised: Omit<Normalised<string>, 'context'> | undefined;
let reached: unknown[];
let faults: unknown[];
let server: Listening;

const face = defineFace<'mediawikiLogout' | 'mediawikiLogoutByGet', string>({
  owns: (path) => path.startsWith('/w/api.php') || path === '/api.php',
  errors: problemAnswer,
  context: () => 'from the face',
  handlers: {
    mediawikiLogout: ({ query, body }, reply, context) => {
      reached.push({ query, body, context });
      return reply(200, 'text/plain', '', { headers: HEADERS });
    },
    mediawikiLogoutByGet: ({ query }, reply, context) => {
      reached.push({ query, context });
      return reply(200, 'text/plain', '', { headers: HEADERS });
    },
  },
  front: {
    claims: (path) => path.startsWith('/w/api.php') || path === '/api.php',
    receive: async ({ method }, readBody) => {
      if (normalised) return { ...normalised, context: 'from the front' };
      return { answer: answer(418, 'text/plain', `${method} ${(await readBody()).length}`) };
    },
  },
});

const HEADERS = {
  'Cache-Control': 'private, must-revalidate, max-age=0',
  'Content-Disposition': 'inline; filename="api-result.txt"',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

beforeEach(async () => {
  [normalised, reached, faults] = [undefined, [], []];
  server = await listenLocally(mountFaces([face], (error) => faults.push(error)));
});
afterEach(() => server.close());

test('a front may answer by itself, whatever the method, and read the body', async () => {
  const response = await fetch(`${server.url}/api.php`, { method: 'PATCH', body: '12345' });
  expect([response.status, await response.text()]).toEqual([418, 'PATCH 5']);
});

test("a normalised request reaches its handler with the types of the description, and the front's context", async () => {
  normalised = {
    path: '/w/api.php/logout',
    method: 'POST',
    parameters: { token: 'x', maxlag: 5, servedby: true },
  };
  expect((await fetch(`${server.url}/w/api.php`)).status).toBe(200);
  normalised = { path: '/w/api.php/logout', method: 'GET', parameters: { assertuser: '', maxlag: 5 } };
  expect((await fetch(`${server.url}/api.php`)).status).toBe(200);
  expect(reached).toMatchObject([
    { query: {}, body: { token: 'x', maxlag: 5, servedby: true }, context: 'from the front' },
    { query: { assertuser: '', maxlag: 5 }, context: 'from the front' },
  ]);
});

test.each([
  ['parameters', { path: '/w/api.php/logout', method: 'POST', parameters: { maxlag: 'much' } }],
  ['an unknown parameter', { path: '/w/api.php/logout', method: 'GET', parameters: { dance: '1' } }],
  ['an action', { path: '/w/api.php/dance', method: 'POST', parameters: {} }],
] as const)('%s that the description does not take are a fault of the front', async (_, request) => {
  normalised = request;
  expect((await fetch(`${server.url}/w/api.php`)).status).toBe(500);
  expect([reached, faults]).toEqual([[], [expect.any(Error)]]);
});

test.each(['/w/api.php/logout', '/w//api.php/logout', '/w/api.php%2Flogout', '/W/api.php/logout'])(
  '%s from outside reaches no action',
  async (path) => {
    const answers = await Promise.all(['GET', 'POST'].map((method) => fetch(server.url + path, { method })));
    expect(answers.map(({ status }) => [404, 418].includes(status))).toEqual([true, true]);
    expect(reached).toEqual([]);
  },
);

test('without a front no action can be reached at all', async () => {
  const { front: _, ...bare } = face;
  const unguarded = await listenLocally(mountFaces([bare], (error) => faults.push(error)));
  const response = await fetch(`${unguarded.url}/w/api.php/logout`);
  unguarded.close();
  expect([response.status, reached]).toEqual([404, []]);
});
