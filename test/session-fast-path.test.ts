import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp, createListener, createRouters } from '../src/server.ts';
import { withSessionFastPath } from '../src/session-fast-path.ts';
import { appOptions } from './support/app.ts';
import { type Listening, listenLocally } from './support/listen.ts';
import { watchResponses } from './support/responses/recorder.ts';

type Options = Awaited<ReturnType<typeof appOptions>>;

let options: Options;
const servers: Listening[] = [];
const unwatch: (() => void)[] = [];

beforeEach(async () => {
  options = await appOptions();
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  for (const end of unwatch.splice(0)) end();
});

async function start(handler: Parameters<typeof listenLocally>[0]): Promise<string> {
  const server = await listenLocally(handler);
  servers.push(server);
  unwatch.push(watchResponses(server.url));
  return server.url;
}

async function cookieFrom(url: string): Promise<string> {
  const body = new URLSearchParams({ username: 'Ada', password: 'punched cards 1843' });
  const response = await fetch(`${url}/services/login`, { method: 'POST', body });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** A response without what differs from one to the next. */
async function shown(url: string, headers: Record<string, string>, path = '/session') {
  const response = await fetch(url + path, { headers, redirect: 'manual' });
  const { date, 'x-request-id': id, ...rest } = Object.fromEntries(response.headers);
  expect([date, id]).toEqual([expect.any(String), expect.any(String)]);
  return { status: response.status, headers: rest, body: await response.text() };
}

const ASKED = {
  'X-Forwarded-For': '203.0.113.9',
  'X-Forwarded-Proto': 'http',
  'X-Forwarded-Host': 'localhost',
  'X-Forwarded-Uri': '/x',
};

describe('a session check before Express', () => {
  test.each([
    ['a live session', (cookie: string) => ({ Cookie: cookie })],
    ['an anonymous request', () => ({})],
    ['a page of another origin', (cookie: string) => ({ Cookie: cookie, Origin: 'https://app.example' })],
    ['an ended session', () => ({ Cookie: 'authToken=unknown' })],
  ])('responds to %s as the application does, and logs the same line', async (_, headersFor) => {
    const [fast, plain] = await Promise.all([start(createListener(options)), start(createApp(options))]);
    const headers = headersFor(await cookieFrom(plain));
    options.logged.length = 0;
    expect(await shown(fast, headers)).toEqual(await shown(plain, headers));
    const [first, second] = options.logged.map((line) => Object.keys(JSON.parse(line)));
    expect(first).toEqual(second);
  });

  test.each([
    ['a live session', (cookie: string) => ({ Cookie: cookie })],
    ['an anonymous program', () => ({})],
    ['an anonymous browser', () => ({ Accept: 'text/html,*/*;q=0.8' })],
  ])('forwards %s as the application does', async (_, headersFor) => {
    const [fast, plain] = await Promise.all([start(createListener(options)), start(createApp(options))]);
    const headers = { ...ASKED, ...headersFor(await cookieFrom(plain)) };
    for (const path of ['/session/forward', '/session/forward?a=b&a=%zz'])
      expect(await shown(fast, headers, path)).toEqual(await shown(plain, headers, path));
  });

  test('formats a store that is not available as the application does', async () => {
    const [fast, plain] = await Promise.all([start(createListener(options)), start(createApp(options))]);
    const headers = { Cookie: await cookieFrom(plain) };
    await options.core.store.close();
    const response = await shown(fast, headers);
    expect([response.status, response]).toEqual([503, await shown(plain, headers)]);
  });

  test('steps aside when the application has another middleware', async () => {
    const routers = createRouters(options);
    const app = createApp(options, routers);
    const first: Parameters<typeof withSessionFastPath>[0]['first'] = (_request, _response, next) => next();
    const url = await start(withSessionFastPath({ app, first, latchkey: routers.latchkey }));
    const seen: string[] = [];
    app.use((request, _response, next) => {
      seen.push(request.path);
      next();
    });
    app.router.stack.unshift(...app.router.stack.splice(-1));
    expect((await fetch(`${url}/session`)).status).toBe(401);
    expect(seen).toEqual(['/session']);
  });
});
