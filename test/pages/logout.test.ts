import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { hiddenField, openPerson, type Person, USER } from './person.ts';

const LISTED = 'https://app.example.com';

let app: App;
let person: Person;
const start = async (config: object = {}) => {
  app = await startApp({
    config: { redirects: { allow: [LISTED] }, cors: { allow: ['https://*.friend.example'] }, ...config },
  });
  person = openPerson(app.url);
  await person.logIn();
};
beforeEach(() => start());
afterEach(() => app.close());

const to = (target: string) => `/logout?${new URLSearchParams({ logoutSuccessUrl: target })}`;
const left = async (path: string, init: RequestInit = {}) => {
  const response = await person.get(path, init);
  expect(response.status).toBe(302);
  expect(await app.sessionAdministration.list()).toEqual([]);
  expect(person.jar.has('authToken')).toBe(false);
  return response.headers.get('location');
};

describe('logout and redirect', () => {
  it.each([
    ['/goodbye', '/goodbye'],
    ['goodbye', '/goodbye'],
    [`${LISTED}/bye?from=elvis&x=1`, `${LISTED}/bye?from=elvis&x=1`],
    [LISTED, LISTED],
    ['https://evil.example/', '/?notice=redirect-refused'],
    ['//evil.example/', '/?notice=redirect-refused'],
    ['', '/'],
  ])('with the target %j ends the session and leads to %j', async (target, location) => {
    expect(await left(to(target))).toBe(location);
  });

  it('without a target leads to the landing page, by GET and by POST', async () => {
    expect(await left('/logout')).toBe('/');
    await person.logIn();
    expect(await left('/logout', { method: 'POST' })).toBe('/');
  });

  it('takes the target from an address that is not escaped', async () => {
    expect(await left(`/logout?logoutSuccessUrl=${LISTED}/bye`)).toBe(`${LISTED}/bye`);
  });

  it.each<[string, BodyInit]>([
    ['a form', new URLSearchParams({ logoutSuccessUrl: '/goodbye' })],
    ['multipart', Object.assign(new FormData(), {})],
  ])('takes a POST with %s', async (_what, body) => {
    if (body instanceof FormData) body.set('logoutSuccessUrl', '/goodbye');
    expect(await left('/logout', { method: 'POST', body })).toBe('/goodbye');
  });

  it('lets the form’s target win over the query’s', async () => {
    expect(
      await left(to('/a'), { method: 'POST', body: new URLSearchParams({ logoutSuccessUrl: '/b' }) }),
    ).toBe('/b');
  });

  it('answers the second time as the first', async () => {
    const responses = [await person.get(to('/goodbye')), await person.get(to('/goodbye'))];
    expect(responses.map(({ status, headers }) => [status, headers.get('location')])).toEqual(
      Array(2).fill([302, '/goodbye']),
    );
  });

  it('ends a session that the same request presents as API token too', async () => {
    await app.sessionAdministration.endAll();
    const body = new URLSearchParams({ username: USER, password: 'elvis & wiki + 100%' });
    const login = await fetch(`${app.url}/services/apilogin`, { method: 'POST', body });
    const { authToken } = await login.json();
    await person.get('/logout', { headers: { authorization: `Bearer ${authToken}` } });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('tells of a refused redirect on our own logged-out page too', async () => {
    await start({ redirects: { allow: [], landingPage: '/logged-out' } });
    const response = await fetch(`${app.url}/logout?logoutSuccessUrl=javascript:1`, { redirect: 'follow' });
    expect(response.url).toBe(`${app.url}/logged-out?notice=redirect-refused`);
    expect(await response.text()).toMatch(/not on this server/);
  });

  it('goes where the operator’s own landing page is, and tells it of a refusal', async () => {
    await app.close();
    await start({ redirects: { allow: [], landingPage: 'https://www.example.org/start?a=b#c' } });
    expect(await left('/logout')).toBe('https://www.example.org/start?a=b#c');
    await person.logIn();
    expect(await left(to('//evil.example'))).toBe(
      'https://www.example.org/start?a=b&notice=redirect-refused#c',
    );
  });

  it('goes to a landing page whose address is no ASCII', async () => {
    await app.close();
    await start({ redirects: { allow: [], landingPage: '/tschüß/日本' } });
    expect(await left('/logout')).toBe(encodeURI('/tschüß/日本'));
  });

  it('goes to any server where the operator allows any, as Elvis does', async () => {
    await app.close();
    await start({ redirects: { allow: ['*'] } });
    expect(await left(to('http://www.example.org/bye?from=elvis&x=1'))).toBe(
      'http://www.example.org/bye?from=elvis&x=1',
    );
    await person.logIn();
    expect(await left(to('javascript:alert(1)'))).toBe('/?notice=redirect-refused');
  });
});

describe('a logout that another site asks for', () => {
  const CROSS = { 'sec-fetch-site': 'cross-site' };

  it.each(['GET', 'POST'])('by %s changes nothing and asks the person', async (method) => {
    const response = await person.get(to(`${LISTED}/bye`), { method, headers: CROSS });
    expect(response.status).toBe(200);
    expect(response.html).toContain('Another site sent you here');
    expect(response.html).toContain(LISTED);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await person.who()).toBe(USER);
  });

  it('is done when the person says so, and goes where it was to go', async () => {
    const page = await person.get(to(`${LISTED}/bye`), { headers: CROSS });
    const fields = {
      csrf: hiddenField(page, 'csrf'),
      logoutSuccessUrl: hiddenField(page, 'logoutSuccessUrl'),
    };
    expect(await left('/logout', { method: 'POST', body: new URLSearchParams(fields) })).toBe(
      `${LISTED}/bye`,
    );
  });

  it('is done with the session’s token even where the browser does not say whose page it is', async () => {
    const csrf = hiddenField(await person.get('/logout', { headers: CROSS }), 'csrf');
    expect(
      await left('/logout', {
        method: 'POST',
        body: new URLSearchParams({ csrf }),
        headers: { origin: 'null' },
      }),
    ).toBe('/');
  });

  it('lets the form lead where the logout may lead, and nowhere else', async () => {
    const policy = async (target: string) =>
      (await person.get(to(target), { headers: CROSS })).headers.get('content-security-policy');
    expect(await policy(`${LISTED}/bye`)).toContain(`form-action 'self' ${LISTED};`);
    expect(await policy('https://evil.example/')).toContain("form-action 'self';");
  });

  it('does not show a target that it would not follow', async () => {
    const { html } = await person.get(to('https://evil.example/'), { headers: CROSS });
    expect(html).not.toContain('Afterwards');
  });

  it('takes effect for origins the operator has listed', async () => {
    expect(await left('/logout', { headers: { ...CROSS, referer: `${LISTED}/page` } })).toBe('/');
    await person.logIn();
    expect(
      await left('/logout', { method: 'POST', headers: { ...CROSS, origin: 'https://a.friend.example' } }),
    ).toBe('/');
  });
});

describe('what never logs out', () => {
  it('HEAD', async () => {
    expect((await person.get('/logout', { method: 'HEAD' })).status).toBe(200);
    expect(await person.who()).toBe(USER);
  });

  it.each<Record<string, string>>([
    { 'sec-purpose': 'prefetch' },
    { purpose: 'prefetch' },
    { 'x-moz': 'prefetch' },
  ])('fetching in advance: %j', async (headers) => {
    expect((await person.get('/logout', { headers })).status).toBe(403);
    expect(await person.who()).toBe(USER);
  });

  it.each<[string, number, RequestInit]>([
    ['a method of its own', 405, { method: 'DELETE' }],
    ['a preflight', 204, { method: 'OPTIONS' }],
    ['more than 64 KiB', 413, { method: 'POST', body: new URLSearchParams({ a: 'x'.repeat(65_537) }) }],
  ])('%s', async (_what, status, init) => {
    const response = await person.get('/logout', init);
    expect(response.status).toBe(status);
    expect(await person.who()).toBe(USER);
  });
});
