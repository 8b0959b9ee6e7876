import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import {
  asCaller,
  asCookie,
  CRED,
  cookieOf,
  type ElvisClient,
  elvisClient,
  PASSWORD,
  USER,
} from './elvis.ts';

let app: App;
let elvis: ElvisClient;
beforeEach(async () => {
  app = await startApp();
  elvis = elvisClient(app.url);
});
afterEach(() => app.close());

function multipart(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const both = { username: USER, password: PASSWORD };
const query = (fields: Record<string, string>) => `/services/login?${new URLSearchParams(fields)}`;

describe('logging in', () => {
  it.each<[string, string, BodyInit | null]>([
    ['name and password in a form', '/services/login', new URLSearchParams(both)],
    ['name and password as multipart', '/services/login', multipart(both)],
    ['name and password in the query', query(both), null],
    [
      'name in the query, password in the form',
      query({ username: USER }),
      new URLSearchParams({ password: PASSWORD }),
    ],
    ['cred in a form', '/services/login', new URLSearchParams({ cred: CRED })],
    ['cred in the query', query({ cred: CRED }), null],
    ['cred in the query, its plus signs unescaped', `/services/login?cred=${CRED}`, null],
    ['cred and the two', query({ ...both, cred: CRED }), null],
    [
      'fields nobody knows',
      '/services/login',
      new URLSearchParams({ ...both, clientId: 'x', locale: 'nl_BE', timezoneOffset: '1', colour: 'red' }),
    ],
  ])('takes %s', async (_what, path, body) => {
    const response = await elvis.post(path, { body });
    expect(response.status).toBe(200);
    expect(response.body).toEqual({
      loginSuccess: true,
      serverVersion: '6.107.0.0',
      csrfToken: expect.stringMatching(/^[\w-]{22}$/),
    });
    expect(await elvis.who({ cookie: `authToken=${cookieOf(response, 'authToken')}` })).toBe(USER);
  });

  it('answers in one line, with one cookie whose value no encoder changes', async () => {
    const response = await elvis.post('/services/login', { body: new URLSearchParams(both) });
    expect(response.text).toMatch(/^\{[^\r\n]*\}$/);
    const [line, ...more] = response.headers.getSetCookie();
    expect(more).toEqual([]);
    expect(line).toMatch(/^authToken=[\w-]{43}; Path=\/; SameSite=Lax; HttpOnly$/);
  });

  it('adds the profile and the preferences when they are wanted', async () => {
    const wanted = {
      username: 'Ada',
      password: 'punched cards 1843',
      returnProfile: 'TRUE',
      returnPreferences: '1',
    };
    const response = await elvis.post('/services/login', { body: new URLSearchParams(wanted) });
    expect(response.body).toMatchObject({
      userPreferences: {},
      userProfile: {
        username: 'Ada',
        fullName: 'Ada King',
        email: 'ada@example.org',
        locale: null,
        userZone: null,
        groups: ['sysop'],
        authorities: ['ROLE_USER'],
      },
    });
    const unwanted = new URLSearchParams({ ...both, returnProfile: 'false' });
    expect((await elvis.post('/services/login', { body: unwanted })).body).not.toHaveProperty('userProfile');
  });

  it('remembers which kind of client logged in', async () => {
    await elvis.logIn({ clientType: 'api_nightly' });
    expect((await app.sessionAdministration.list()).map((session) => session.clientType)).toEqual([
      'api_nightly',
    ]);
  });

  it('opens a second session beside the first', async () => {
    const first = await elvis.logIn();
    const second = await elvis.logIn();
    expect(await elvis.who(asCookie(first))).toBe(USER);
    expect(await elvis.who(asCookie(second))).toBe(USER);
  });

  it('over a live cookie ends the session of that cookie', async () => {
    const first = await elvis.logIn();
    await elvis.post('/services/login', { body: new URLSearchParams(both), headers: asCookie(first) });
    expect(await elvis.who(asCookie(first))).toBeNull();
  });

  it('over a live cookie leaves the session alone when the password is wrong', async () => {
    const first = await elvis.logIn();
    const wrong = new URLSearchParams({ username: USER, password: 'wrong' });
    await elvis.post('/services/login', { body: wrong, headers: asCookie(first) });
    expect(await elvis.who(asCookie(first))).toBe(USER);
  });

  it('does not look at what is left over from an earlier session', async () => {
    const dead = await elvis.logIn();
    await elvis.post('/services/logout', { headers: asCaller(dead) });
    const headers = { ...asCaller(dead), authorization: 'Bearer {{token}}' };
    const response = await elvis.post('/services/login', { body: new URLSearchParams(both), headers });
    expect(response.body).toMatchObject({ loginSuccess: true });
    expect(response.body['csrfToken']).not.toBe(dead.csrfToken);
  });

  it('takes a name as the operator wrote it or as MediaWiki would, and shows it as written', async () => {
    const session = await elvis.logIn({ username: 'Mlovelace' });
    expect(await elvis.who(asCookie(session))).toBe('mlovelace');
    const mail = await elvis.logIn({ username: 'ines@example.org', password: 'mail as a name 7' });
    expect(await elvis.who(asCookie(mail))).toBe('ines@example.org');
  });
});

describe('a login that does not succeed', () => {
  const attempts: [string, Record<string, string>][] = [
    ['a wrong password', { username: USER, password: 'wrong' }],
    ['an unknown name', { username: 'nobody', password: PASSWORD }],
    ['wrong credentials in cred', { cred: Buffer.from(`${USER}:wrong`).toString('base64') }],
    ['no fields', {}],
    ['no name', { password: PASSWORD }],
    ['an empty password', { username: USER, password: '' }],
    ['a cred that is no base64', { cred: 'no base64 at all' }],
    ['a cred without a colon', { cred: Buffer.from(USER).toString('base64') }],
    ['a cred that is no UTF-8', { cred: Buffer.from([0xff, 0x3a, 0x61]).toString('base64') }],
    ['an app password', { username: 'Grace@crawler', password: 'grace0crawler0secret0000000000v1' }],
  ];

  it.each(attempts)('is an error in the body for %s, without a cookie', async (_what, fields) => {
    const response = await elvis.post('/services/login', { body: new URLSearchParams(fields) });
    expect(response.status).toBe(200);
    expect(response.body).toEqual({ loginSuccess: false, loginFaultMessage: expect.stringMatching(/.+/) });
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('answers the same bytes for a wrong password, an unknown name, an over-long password and a disabled account', async () => {
    await app.accounts.setDisabled('Ada', true);
    const fields = [
      { username: USER, password: 'wrong' },
      { username: 'nobody', password: 'wrong' },
      { username: USER, password: 'x'.repeat(60_000) },
      { username: 'Ada', password: 'punched cards 1843' },
    ];
    const responses = [];
    for (const each of fields) {
      const { status, text } = await elvis.post('/services/login', { body: new URLSearchParams(each) });
      responses.push({ status, text });
    }
    expect(new Set(responses.map((response) => JSON.stringify(response))).size).toBe(1);
  });

  it('names the parameter that is missing', async () => {
    const response = await elvis.post('/services/login', { body: new URLSearchParams({ username: USER }) });
    expect(response.body['loginFaultMessage']).toMatch(/^password is missing/);
  });

  it('is 200 for a wrong password in the mode of real statuses too', async () => {
    const real = await startApp({ config: { elvis: { errorStatus: 'real' } } });
    const wrong = new URLSearchParams({ username: USER, password: 'wrong' });
    const response = await elvisClient(real.url).post('/services/login', { body: wrong });
    expect(response.status).toBe(200);
    expect(response.body['loginSuccess']).toBe(false);
    await real.close();
  });

  it('by a page of another site is refused unless its origin is listed', async () => {
    const from = (origin: string, site = 'cross-site') => ({ origin, 'sec-fetch-site': site });
    const tried = (headers: Record<string, string>) =>
      elvis.post('/services/login', { body: new URLSearchParams(both), headers });
    for (const headers of [
      from('https://evil.example'),
      from('https://evil.example', 'same-site'),
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]) {
      expect((await tried(headers)).body).toMatchObject({ errorcode: 403 });
    }
    expect(await app.sessionAdministration.list()).toEqual([]);
    expect((await tried({ origin: app.url })).body).toMatchObject({ loginSuccess: true });
    expect((await tried({})).body).toMatchObject({ loginSuccess: true });
  });
});

describe.each([
  ['ok', 200],
  ['real', 429],
] as const)('too many wrong passwords, errors as %s', (errorStatus, status) => {
  it('limit further attempts, the right password included, and say when to come back', async () => {
    const limited = await startApp({
      config: { elvis: { errorStatus }, throttle: [{ count: 2, seconds: 60 }] },
    });
    const client = elvisClient(limited.url);
    const wrong = () =>
      client.post('/services/login', { body: new URLSearchParams({ username: USER, password: 'wrong' }) });
    await wrong();
    await wrong();
    const response = await client.post('/services/login', { body: new URLSearchParams(both) });
    expect(response.status).toBe(status);
    expect(response.body).toEqual({
      loginSuccess: false,
      loginFaultMessage: expect.stringMatching(/try again later/i),
    });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    limited.clock.advance(61_000);
    expect((await client.post('/services/login', { body: new URLSearchParams(both) })).body).toMatchObject({
      loginSuccess: true,
    });
    await limited.close();
  });
});

describe('secrets in the address', () => {
  it.each(['/services/login', '/services/apilogin'])('are answered as deprecated by %s', async (path) => {
    const inQuery = await elvis.post(`${path}?${new URLSearchParams(both)}`);
    expect(inQuery.headers.get('deprecation')).toBe('@1672531200');
    const inForm = await elvis.post(path, { body: new URLSearchParams(both) });
    expect(inForm.headers.get('deprecation')).toBeNull();
  });

  it('are in no log', async () => {
    const secret = 'a-secret-of-the-tests';
    const base64 = Buffer.from(`${USER}:${secret}`).toString('base64');
    await elvis.post(`/services/login?username=${USER}&password=${secret}&cred=${base64}`);
    await elvis.post(`/services/login?username=${USER}&password=${secret}&password=${secret}`);
    await elvis.post('/services/login', { body: new URLSearchParams({ username: USER, password: secret }) });
    await elvis.get(`/services/profile?authcred=${base64}`, {
      headers: asCookie({ authToken: secret, csrfToken: '' }),
    });
    await elvis.get(`/logout?logoutSuccessUrl=${secret}`);
    expect(app.logged.length).toBeGreaterThan(0);
    expect(app.logged.join('')).not.toContain(secret);
    expect(app.logged.join('')).not.toContain(base64.slice(0, 16));
  });
});
