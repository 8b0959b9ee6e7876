import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type App, startApp } from '../../support/app.ts';

const LOGIN = 'https://login.example.org';
const CONFIG = { publicOrigin: LOGIN, trustProxy: ['127.0.0.1'] };
const BROWSER = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

let app: App;
beforeEach(async () => {
  app = await startApp({ config: CONFIG });
});
afterEach(() => app.close());

async function restart(config: object): Promise<void> {
  await app.close();
  app = await startApp({ config });
}

/** A request as Caddy and Traefik make it about one for this address. */
function ask(address: string, headers: Record<string, string> = BROWSER): Promise<Response> {
  const { protocol, host, pathname, search } = new URL(address);
  return fetch(`${app.url}/session/forward`, {
    redirect: 'manual',
    headers: {
      'X-Forwarded-For': '203.0.113.9',
      'X-Forwarded-Method': 'GET',
      'X-Forwarded-Proto': protocol.slice(0, -1),
      'X-Forwarded-Host': host,
      'X-Forwarded-Uri': pathname + search,
      ...headers,
    },
  });
}

async function logIn(): Promise<Record<string, string>> {
  const body = new URLSearchParams({ username: 'Ada', password: 'punched cards 1843' });
  const response = await fetch(`${app.url}/services/login`, { method: 'POST', body });
  return { Cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

test('a live session gets what GET /session returns', async () => {
  const cookie = await logIn();
  const plain = await fetch(`${app.url}/session`, { headers: cookie });
  const response = await ask(`${LOGIN}/app/`, { ...BROWSER, ...cookie });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(await plain.json());
  for (const name of ['remote-user', 'remote-name', 'remote-email', 'remote-groups', 'cache-control'])
    expect(response.headers.get(name)).toBe(plain.headers.get(name));
});

describe('an anonymous browser is sent to the login page', () => {
  test('with the way back to a page of our own origin', async () => {
    const response = await ask(`${LOGIN}/app/pages?id=1&edit=ja%20`);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(
      `/login?return=${encodeURIComponent(`${LOGIN}/app/pages?id=1&edit=ja%20`)}`,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test('by its whole address from a sibling host, which a path would not leave', async () => {
    await restart({ ...CONFIG, cookies: { domain: 'example.org' } });
    const response = await ask('https://wiki.example.org/pages/1');
    expect(response.headers.get('location')).toBe(
      `${LOGIN}/login?return=${encodeURIComponent('https://wiki.example.org/pages/1')}`,
    );
  });

  test('with the way back to a listed origin', async () => {
    await restart({ ...CONFIG, redirects: { allow: ['http://intranet.example:8000'] } });
    const response = await ask('http://intranet.example:8000/x');
    expect(response.headers.get('location')).toBe(
      `${LOGIN}/login?return=${encodeURIComponent('http://intranet.example:8000/x')}`,
    );
  });

  test('where the address is not configured, by its path', async () => {
    await restart({ trustProxy: ['127.0.0.1'] });
    const { host } = new URL(app.url);
    const response = await ask(`http://${host}/app`);
    expect(response.headers.get('location')).toBe(
      `/login?return=${encodeURIComponent(`http://${host}/app`)}`,
    );
  });

  test.each([
    ['a sibling host while cookies are our host’s alone', 'https://wiki.example.org/', CONFIG],
    ['another domain', 'https://wiki.example.com/', { ...CONFIG, cookies: { domain: 'example.org' } }],
    [
      'plain http below the domain',
      'http://wiki.example.org/',
      { ...CONFIG, cookies: { domain: 'example.org' } },
    ],
    ['what no trusted proxy says', `${LOGIN}/app`, { ...CONFIG, trustProxy: ['192.0.2.1'] }],
  ])('without a way back for %s', async (_, address, config) => {
    await restart(config);
    const response = await ask(address);
    expect([response.status, response.headers.get('location')]).toEqual([302, `${LOGIN}/login`]);
  });
});

describe('an anonymous program gets 401', () => {
  test.each([
    ['that accepts anything', { Accept: '*/*' }],
    ['that wants JSON', { Accept: 'application/json, text/html;q=0.5' }],
    ['that posts a form', { ...BROWSER, 'X-Forwarded-Method': 'POST' }],
    ['that asks for a head', { ...BROWSER, 'X-Forwarded-Method': 'HEAD' }],
    ['whose method is in lower case', { ...BROWSER, 'X-Forwarded-Method': 'get' }],
  ])('%s', async (_, headers) => {
    const response = await ask(`${LOGIN}/app/`, headers);
    expect([response.status, response.headers.get('location')]).toEqual([401, null]);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="latchkey"');
    expect(await response.json()).toMatchObject({ type: 'about:blank', status: 401 });
  });
});

test('a logout anywhere is seen by the next request', async () => {
  const cookie = await logIn();
  expect((await ask(`${LOGIN}/app/`, { ...BROWSER, ...cookie })).status).toBe(200);
  await fetch(`${app.url}/w/api.php?action=logout&format=json`, { headers: cookie });
  expect((await ask(`${LOGIN}/app/`, { ...BROWSER, ...cookie })).status).toBe(302);
});

test('the query string of the request that a proxy asks about is not read', async () => {
  for (const query of ['?edit=1', '?a=1&a=2', '?%zz', '?__proto__=1&a[b]=c']) {
    const response = await fetch(`${app.url}/session/forward${query}`, { headers: await logIn() });
    expect(response.status).toBe(200);
  }
});
