import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { remoteHeaders } from '../../../src/apis/latchkey/read-session.ts';
import { type App, startApp } from '../../support/app.ts';

let app: App;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const ADA = { username: 'Ada', password: 'punched cards 1843' };

/** A login through the Elvis API: its cookie, or its API token. */
async function logIn(service: 'login' | 'apilogin'): Promise<{ cookie: string; authToken: string }> {
  const response = await fetch(`${app.url}/services/${service}`, {
    method: 'POST',
    body: new URLSearchParams(ADA),
  });
  const { authToken = '' } = (await response.json()) as { authToken?: string };
  return { cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '', authToken };
}

function whoAmI(headers: Record<string, string> = {}, init: RequestInit = {}): Promise<Response> {
  return fetch(`${app.url}/session`, { ...init, headers });
}

test('a request without a token gets a problem document', async () => {
  const response = await whoAmI();
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer realm="latchkey"');
  expect(await response.json()).toMatchObject({ type: 'about:blank', status: 401 });
});

test('a session is known by its cookie and by its API token, and no cookie is set', async () => {
  const ada = { name: 'Ada', id: expect.any(Number), groups: ['sysop'] };
  const { cookie } = await logIn('login');
  const { authToken } = await logIn('apilogin');
  for (const headers of [
    { cookie },
    { authorization: `Bearer ${authToken}` },
    { cookie: `authToken=${authToken}` },
  ]) {
    const response = await whoAmI(headers);
    expect(await response.json()).toMatchObject(ada);
    expect(response.headers.getSetCookie()).toEqual([]);
  }
});

test('a session cookie is no bearer token', async () => {
  const { cookie } = await logIn('login');
  expect((await whoAmI({ authorization: `Bearer ${cookie.replace('authToken=', '')}` })).status).toBe(401);
});

test('a bearer token that resolves to nothing is passed over where a cookie does', async () => {
  const { cookie } = await logIn('login');
  expect((await whoAmI({ authorization: 'Bearer nobody', cookie })).status).toBe(200);
  expect((await whoAmI({ authorization: 'Bearer nobody' })).status).toBe(401);
});

test('the end that is shown moves on with use, and holds', async () => {
  const { cookie } = await logIn('login');
  const endOf = async () =>
    Date.parse(((await (await whoAmI({ cookie })).json()) as { expiresAt: string }).expiresAt);
  const idleMs = app.config.sessions.idleSeconds * 1000;
  const first = await endOf();
  expect(first - app.clock.now().getTime()).toBe(idleMs);
  app.clock.advance(idleMs - 1000);
  const second = await endOf();
  expect(second).toBeGreaterThan(first);
  app.clock.advance(idleMs);
  expect((await whoAmI({ cookie })).status).toBe(401);
});

test('a proxy may ask with HEAD', async () => {
  const { cookie } = await logIn('login');
  expect((await whoAmI({ cookie }, { method: 'HEAD' })).status).toBe(200);
  expect((await whoAmI({}, { method: 'HEAD' })).status).toBe(401);
});

test('a broken store is never "not logged in"', async () => {
  const { cookie } = await logIn('login');
  await app.store.close();
  const response = await whoAmI({ cookie });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect((await fetch(`${app.url}/health/ready`)).status).toBe(503);
  expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
});

test('a page of a listed origin may ask who is logged in, with a bearer token or with cookies', async () => {
  await app.close();
  app = await startApp({ config: { cors: { allow: ['https://app.example.org'], deny: [] } } });
  const { authToken } = await logIn('apilogin');
  const listed = await whoAmI({ Origin: 'https://app.example.org', Authorization: `Bearer ${authToken}` });
  expect(listed.status).toBe(200);
  expect(listed.headers.get('access-control-allow-origin')).toBe('https://app.example.org');
  expect(listed.headers.get('access-control-allow-credentials')).toBe('true');
  const preflight = await whoAmI({ Origin: 'https://app.example.org' }, { method: 'OPTIONS' });
  expect(preflight.headers.get('access-control-allow-headers')).toBe('Authorization');
  const unlisted = await whoAmI({ Origin: 'https://evil.example' });
  expect(unlisted.headers.get('access-control-allow-origin')).toBeNull();
  expect(unlisted.headers.get('vary')).toBe('Origin');
});

describe('what a proxy passes on', () => {
  const PEOPLE = {
    accounts: [
      {
        name: 'Zoë Łąka',
        password: ADA.password,
        fullName: 'Zoë “Z” Łąka 数学',
        email: 'zoë@example.org',
        groups: ['sysop', 'Bücherei & Co'],
        appPasswords: [{ appId: 'robot', password: 'f9o2ms1d0vt48bh7k6q3c5ei1r0la2np', grants: ['basic'] }],
      },
      { name: 'plain', password: ADA.password },
    ],
  };

  async function tokenOf(username: string): Promise<string> {
    await app.close();
    app = await startApp({ accounts: PEOPLE });
    const body = new URLSearchParams({ username, password: ADA.password });
    const response = await fetch(`${app.url}/services/apilogin`, { method: 'POST', body });
    return ((await response.json()) as { authToken: string }).authToken;
  }

  /** The head of a response as bytes. */
  async function headOf(target: string, token: string): Promise<string> {
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer ${token}\r\n\r\n`,
    );
    return await text(socket);
  }

  // The second is what Express serves, the first is served before it.
  test.each(['/session', '/session?'])('is in the head of %s in bytes of UTF-8', async (target) => {
    const lines = (await headOf(target, await tokenOf('Zoë Łąka'))).split('\r\n');
    expect(lines).toContain('Remote-User: Zoë Łąka');
    expect(lines).toContain('Remote-Name: Zoë “Z” Łąka 数学');
    expect(lines).toContain('Remote-Email: zoë@example.org');
    expect(lines).toContain('Remote-Groups: sysop,Bücherei & Co');
    const { name } = JSON.parse(lines.at(-1) ?? '');
    expect(name).toBe('Zoë Łąka');
  });

  test('has every header, so that none that a client made up is left', async () => {
    const { headers } = await whoAmI({ authorization: `Bearer ${await tokenOf('plain')}` });
    const names = ['remote-user', 'remote-name', 'remote-email', 'remote-groups'];
    expect(names.map((name) => headers.get(name))).toEqual(['plain', 'plain', '', '']);
  });

  test('names no groups where an app password has opened the session', () => {
    const session = {
      account: { name: 'Ada', fullName: null, email: null, groups: ['sysop'] },
      grants: ['basic'],
    };
    expect(remoteHeaders(session)).toMatchObject({ 'Remote-User': 'Ada', 'Remote-Groups': '' });
    expect(remoteHeaders({ ...session, grants: null })).toMatchObject({ 'Remote-Groups': 'sysop' });
  });

  test('leaves out a group of an older database that would be read as two', () => {
    const account = { name: 'Ada', fullName: null, email: null, groups: ['staff, sysop', 'staff'] };
    expect(remoteHeaders({ account, grants: null })).toMatchObject({ 'Remote-Groups': 'staff' });
  });
});
