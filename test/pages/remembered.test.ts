import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { openPerson, PASSWORD, USER } from './person.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const HOUR_MS = 3_600_000;

/** A browser whose login asked to stay logged in, two hours later. */
async function remembered() {
  const login = await app.sessions.logIn({
    credentials: { kind: 'password', name: USER, password: PASSWORD },
    kind: 'browser',
    remember: true,
    rotates: true,
    client: { address: '127.0.0.1', userAgent: null, clientType: 'page' },
    replaces: [],
    onMustChange: 'report',
  });
  if (login.outcome !== 'granted') throw new Error(login.outcome);
  const browser = openPerson(app.url);
  browser.jar.set('latchkey_remember', login.tokens.remember ?? '');
  app.clock.advance(2 * HOUR_MS);
  return browser;
}

describe('a browser that stays logged in', () => {
  test('gets a new session and the token for the next time from the landing page', async () => {
    const browser = await remembered();
    const before = browser.jar.get('latchkey_remember');
    const response = await browser.get('/');
    expect(response.html).toContain(`<strong>${USER}</strong>`);
    expect(response.headers.getSetCookie().join('\n')).toMatch(
      /^authToken=[\w-]{43}; Path=\/; SameSite=Lax; HttpOnly\nlatchkey_remember=[\w-]{43}; Expires=.*Max-Age=15552000; Path=\/; SameSite=Lax; HttpOnly$/,
    );
    expect(browser.jar.get('latchkey_remember')).not.toBe(before);
    expect((await browser.get('/session')).status).toBe(200);
  });

  test('is led on from the login form', async () => {
    const browser = await remembered();
    const response = await browser.get('/login');
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/']);
    expect(await browser.who()).toBe(USER);
  });

  test('keeps its token where nobody shows the response: a HEAD, a session check, a call', async () => {
    const browser = await remembered();
    const before = new Map(browser.jar);
    expect((await browser.get('/', { method: 'HEAD' })).headers.getSetCookie()).toEqual([]);
    expect((await browser.get('/session')).status).toBe(401);
    expect((await browser.get('/services/profile')).status).toBe(200);
    expect(browser.jar).toEqual(before);
  });

  test.each([
    ['/logout', {}],
    ['/services/logout', {}],
    ['/w/api.php?action=logout&format=json', {}],
  ])('is logged out by %s, with its cookie cleared, and stays so', async (path, headers) => {
    const browser = await remembered();
    const token = browser.jar.get('latchkey_remember') ?? '';
    const response = await browser.post(path, {}, headers);
    expect(response.headers.getSetCookie().join('\n')).toMatch(/latchkey_remember=deleted/);
    expect(browser.jar.has('latchkey_remember')).toBe(false);
    browser.jar.set('latchkey_remember', token);
    expect(await browser.who()).toBeUndefined();
  });

  test('is not logged out by a page of another site', async () => {
    const browser = await remembered();
    for (const path of ['/logout', '/services/logout', '/w/api.php?action=logout&format=json'])
      await browser.post(path, {}, { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.example' });
    expect(await browser.who()).toBe(USER);
  });

  test('whose token was used by somebody else since, is logged out, and so is the other one', async () => {
    const browser = await remembered();
    const thief = openPerson(app.url);
    thief.jar.set('latchkey_remember', browser.jar.get('latchkey_remember') ?? '');
    expect(await thief.who()).toBe(USER);
    app.clock.advance(61_000);
    expect(await browser.who()).toBeUndefined();
    expect(await thief.who()).toBeUndefined();
  });
});

test('over https the cookie of a browser that stays logged in belongs to this host alone', async () => {
  const secure = await startApp({ config: { publicOrigin: 'https://login.example.org' }, clock: app.clock });
  const login = await secure.sessions.logIn({
    credentials: { kind: 'password', name: USER, password: PASSWORD },
    kind: 'browser',
    remember: true,
    rotates: true,
    client: { address: '127.0.0.1', userAgent: null, clientType: 'page' },
    replaces: [],
    onMustChange: 'report',
  });
  const token = login.outcome === 'granted' ? login.tokens.remember : '';
  const response = await fetch(secure.url, { headers: { Cookie: `__Host-latchkey_remember=${token}` } });
  expect(response.headers.getSetCookie().join('\n')).toMatch(/__Host-latchkey_remember=[\w-]{43};.*Secure/);
  await secure.close();
});
