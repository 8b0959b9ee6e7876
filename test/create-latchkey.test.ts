import express, { type Express } from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { createApplication } from '../docs/examples/express-app/app.ts';
import { createClient } from '../src/client/index.ts';
import { createLatchkey, type Latchkey, type LatchkeyOptions } from '../src/index.ts';
import { listenLocally } from './support/listen.ts';

const JDOE = { name: 'jdoe', password: 'secret-pass' };
const opened: (() => void | Promise<void>)[] = [];

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function open(options: LatchkeyOptions = {}): Promise<Latchkey> {
  const config = { passwordHashing: { memoryKiB: 8, passes: 1, parallelism: 1 } };
  const latchkey = await createLatchkey({ database: 'sqlite::memory:', config, ...options });
  await latchkey.accounts.add(JDOE);
  opened.push(() => latchkey.close());
  return latchkey;
}

async function serve(app: Express): Promise<string> {
  const { url, close } = await listenLocally(app);
  opened.push(close);
  return url;
}

/** As a browser: a form, cookies, no redirect followed. */
function browse(url: string, init: RequestInit = {}, cookie = '') {
  const headers = { Accept: 'text/html', Cookie: cookie, ...init.headers };
  return fetch(url, { redirect: 'manual', ...init, headers });
}

function cookieOf(response: Response, name: string): string {
  return response.headers.getSetCookie().find((line) => line.startsWith(`${name}=`)) ?? '';
}

const pair = (line: string) => line.split(';', 1)[0] ?? '';

async function logInByForm(login: string): Promise<Response> {
  const form = await browse(login);
  const html = await form.text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
  const to = /name="return" value="([^"]+)"/.exec(html)?.[1];
  const fields = { username: 'jdoe', password: 'secret-pass', csrf, ...(to && { return: to }) };
  const body = new URLSearchParams(fields);
  const cookie = pair(cookieOf(form, 'latchkey_login'));
  return browse(new URL(action, login).href, { method: 'POST', body }, cookie);
}

describe('the application with a login wall', () => {
  it('sends a browser to the login, lets it in, and out again', async () => {
    const url = await serve(createApplication(await open({ basePath: '/auth' })));
    const walled = await browse(`${url}/reports?of=may`);
    const to = walled.headers.get('location');
    expect([walled.status, to]).toEqual([303, '/auth/login?return=%2Freports%3Fof%3Dmay']);
    const login = await logInByForm(url + to);
    expect([login.status, login.headers.get('location')]).toEqual([303, '/reports?of=may']);
    const session = pair(cookieOf(login, 'authToken'));
    expect(await (await browse(`${url}/reports`, {}, session)).text()).toBe('Reports for jdoe');
    const left = await browse(`${url}/leave`, { method: 'POST' }, session);
    expect([left.status, cookieOf(left, 'authToken')]).toEqual([
      303,
      expect.stringMatching(/^authToken=deleted/),
    ]);
    expect((await browse(`${url}/reports`, {}, session)).status).toBe(303);
  });

  it('gives a program 401, and takes an API token', async () => {
    const url = await serve(createApplication(await open({ basePath: '/auth' })));
    const anonymous = await fetch(`${url}/reports`);
    expect([anonymous.status, anonymous.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    const client = createClient({ baseUrl: `${url}/auth` });
    const login = await client.elvis.apiLogin(JDOE);
    if (login.outcome !== 'granted') throw new Error(login.message);
    const headers = { Authorization: `Bearer ${login.authToken}` };
    expect((await fetch(`${url}/reports`, { headers })).status).toBe(200);
  });

  it('lets no other site change anything with a browser’s cookie', async () => {
    const latchkey = await open({ basePath: '/auth' });
    const url = await serve(createApplication(latchkey));
    const session = pair(cookieOf(await logInByForm(`${url}/auth/login`), 'authToken'));
    const headers = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' };
    expect((await browse(`${url}/leave`, { method: 'POST', headers }, session)).status).toBe(403);
    expect((await browse(`${url}/reports`, {}, session)).status).toBe(200);
  });

  it('ends all sessions of an account', async () => {
    const latchkey = await open({ basePath: '/auth' });
    const url = await serve(createApplication(latchkey));
    const client = createClient({ baseUrl: `${url}/auth` });
    await client.mediawiki.login(JDOE);
    expect(await client.session()).toMatchObject({ outcome: 'known' });
    expect(await latchkey.endAllSessions('jdoe')).toBe(1);
    expect(await client.session()).toEqual({ outcome: 'anonymous' });
    expect(await latchkey.endAllSessions('nobody')).toBeUndefined();
  });
});

describe.each(['', '/auth', '/a/b'])('a router mounted at "%s"', (path) => {
  async function mounted(options: LatchkeyOptions = {}) {
    const app = express();
    app.use(path || '/', (await open(options)).router);
    app.get('/own', (_, response) => void response.send('own'));
    return `${await serve(app)}${path}`;
  }

  it('serves every API, and leaves other routes to the application', async () => {
    const url = await mounted();
    const client = createClient({ baseUrl: url });
    for (const api of [client.mediawiki, client.elvis]) {
      expect(await api.login(JDOE)).toMatchObject({ outcome: 'granted' });
      expect(await client.session()).toMatchObject({ outcome: 'known' });
      expect(await api.logout()).toEqual({ outcome: 'ended' });
      expect(await client.session()).toEqual({ outcome: 'anonymous' });
    }
    await client.elvis.login(JDOE);
    expect(await client.logoutEverywhere()).toEqual({ outcome: 'ended' });
    expect(await (await fetch(new URL('/own', url))).text()).toBe('own');
  });

  it('writes its path into links, forms, redirects, the description and siteinfo', async () => {
    const url = await mounted();
    const pages = await Promise.all(['/', '/login', '/logged-out'].map((page) => browse(url + page)));
    const html = (await Promise.all(pages.map((page) => page.text()))).join('');
    const targets = [...html.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((target) => !target.startsWith(`${path}/`))).toEqual([]);
    const logout = await browse(`${url}/logout`);
    expect(logout.headers.get('location')).toBe(`${path}/`);
    const relative = await browse(`${url}/logout?logoutSuccessUrl=goodbye`);
    expect(relative.headers.get('location')).toBe(`${path}/goodbye`);
    const moved = await browse(`${url}/w/api.php/x`);
    expect(moved.headers.get('location')).toBe(`${path}/w/api.php`);
    const { servers } = await (await fetch(`${url}/openapi.json`)).json();
    expect(servers[0].url).toBe(path || '/');
    const site = await fetch(`${url}/w/api.php?action=query&meta=siteinfo&format=json`);
    expect((await site.json()).query.general.scriptpath).toBe(`${path}/w`);
    expect((await fetch(`${url}/docs/`)).status).toBe(200);
  });

  it('sets cookies for the whole application, or below a path of its own', async () => {
    const login = async (url: string) => {
      const body = new URLSearchParams({ username: 'jdoe', password: 'secret-pass' });
      return cookieOf(await fetch(`${url}/services/login`, { method: 'POST', body }), 'authToken');
    };
    expect(await login(await mounted())).toContain('; Path=/;');
    expect(await login(await mounted({ cookiePath: path || '/' }))).toContain(`; Path=${path || '/'};`);
  });
});

describe('two instances in one application', () => {
  it('know nothing of each other', async () => {
    const [first, second] = [await open({ cookiePath: '/a' }), await open({ cookiePath: '/b' })];
    const app = express();
    app.use('/a', first.router);
    app.use('/b', second.router);
    const url = await serve(app);
    const [one, other] = [createClient({ baseUrl: `${url}/a` }), createClient({ baseUrl: `${url}/b` })];
    const login = await one.elvis.apiLogin(JDOE);
    if (login.outcome !== 'granted') throw new Error(login.message);
    const headers = { Authorization: `Bearer ${login.authToken}` };
    expect((await fetch(`${url}/a/session`, { headers })).status).toBe(200);
    expect((await fetch(`${url}/b/session`, { headers })).status).toBe(401);
    await other.elvis.login(JDOE);
    await first.endAllSessions('jdoe');
    expect(await other.session()).toMatchObject({ outcome: 'known' });
    await first.close();
    expect(await other.elvis.logout()).toEqual({ outcome: 'ended' });
    opened.splice(opened.length - 3, 1);
  });
});

it('a body that was parsed before is a fault of the application, not a failed login', async () => {
  const app = express().use(express.urlencoded(), (await open()).router);
  app.use(((error, _request, response, _next) => {
    response.status(500).send(error.message);
  }) satisfies express.ErrorRequestHandler);
  const body = new URLSearchParams({ username: 'jdoe', password: 'secret-pass' });
  const response = await fetch(`${await serve(app)}/services/login`, { method: 'POST', body });
  expect([response.status, await response.text()]).toEqual([
    500,
    expect.stringContaining('before body parsers'),
  ]);
});

it.each([{ config: { unknown: 1 } }, { database: 'redis:' }])('options %j are refused', async (options) => {
  await expect(createLatchkey(options)).rejects.toThrow();
});
