import { once } from 'node:events';
import { request } from 'node:http';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HashResult } from '../src/session/index.ts';
import { type App, startApp } from './support/app.ts';

/** Until a hash was measured, each is taken to need 20 ms of the 5 s for which one may wait. */
const PLACES = 250 * availableParallelism();

const UNTHROTTLED = { throttle: [], throttleTotals: { address: null, account: null } };
const client = { address: '192.0.2.1', userAgent: null, clientType: null };
const credentials = { kind: 'password', name: 'Nobody', password: 'guess' } as const;

let app: App;
let release = Promise.withResolvers<HashResult>();
let waiting: Promise<unknown>[];

beforeEach(async () => {
  release = Promise.withResolvers<HashResult>();
  app = await startApp({
    config: UNTHROTTLED,
    accounts: { accounts: [] },
    computeHash: () => release.promise,
  });
  waiting = Array.from({ length: PLACES }, () => app.sessions.verifyCredentials(credentials, client));
});

afterEach(async () => {
  release.resolve(false);
  await Promise.all(waiting);
  await app.close();
});

/** Sends the head of a form whose body never comes. */
async function sendHead(path: string, contentType = 'application/x-www-form-urlencoded') {
  const headers = { 'Content-Type': contentType, 'Content-Length': 1000 };
  const sent = request(`${app.url}${path}`, { method: 'POST', headers });
  sent.flushHeaders();
  const [response] = await once(sent, 'response');
  const body = await text(response);
  sent.on('error', () => undefined).destroy();
  return { status: response.statusCode, retryAfter: response.headers['retry-after'], body };
}

const BUSY = 'Too many logins are waiting. Try again later.';

test('a full queue refuses an Elvis login before its form arrives', async () => {
  for (const path of ['/services/login', '/services/apilogin']) {
    const { status, retryAfter, body } = await sendHead(path);
    expect({ status, retryAfter }).toEqual({ status: 503, retryAfter: '6' });
    expect(JSON.parse(body)).toEqual({
      errorcode: 503,
      errorname: 'ServiceUnavailableException',
      message: BUSY,
    });
  }
});

test('a full queue refuses the login form of people before it arrives', async () => {
  const { status, retryAfter, body } = await sendHead('/login');
  expect({ status, retryAfter }).toEqual({ status: 503, retryAfter: '6' });
  expect(body).toContain('More people are logging in than can be served at the moment.');
});

test('a full queue refuses a MediaWiki login: by its address before its form arrives, else once it is read', async () => {
  const error = { code: 'ratelimited', info: BUSY };
  const early = await sendHead('/w/api.php?action=login&format=json');
  expect({ ...early, body: JSON.parse(early.body) }).toMatchObject({
    status: 503,
    retryAfter: '6',
    body: { error },
  });
  for (const action of ['login', 'clientlogin']) {
    const body = new URLSearchParams({
      action,
      format: 'json',
      lgname: 'Ada',
      lgpassword: 'x',
      lgtoken: 'x',
    });
    const response = await fetch(`${app.url}/w/api.php`, { method: 'POST', body });
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('6');
    expect(await response.json()).toMatchObject({ error });
  }
});

test('a full queue of logins holds up nothing else, and is no fault in the log', async () => {
  await sendHead('/services/login');
  const body = new URLSearchParams({ action: 'query', meta: 'tokens', type: 'login', format: 'json' });
  expect((await fetch(`${app.url}/w/api.php`, { method: 'POST', body })).status).toBe(200);
  expect((await fetch(`${app.url}/session`)).status).toBe(401);
  expect((await fetch(`${app.url}/services/logout`, { method: 'POST' })).status).toBe(200);
  expect(app.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
});

test('logins are let in again once some have ended', async () => {
  release.resolve(false);
  await Promise.all(waiting);
  const body = new URLSearchParams({ username: 'Ada', password: 'guess' });
  const response = await fetch(`${app.url}/services/login`, { method: 'POST', body });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ loginSuccess: false });
});
