import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { asBearer, asCaller, asCookie, CRED, type ElvisClient, elvisClient, USER } from './elvis.ts';

let app: App;
let elvis: ElvisClient;

const NOT_LOGGED_IN = {
  errorcode: 401,
  errorname: 'AuthenticationCredentialsNotFoundException',
  message: 'Not logged in',
};

describe.each([
  ['ok', () => 200],
  ['real', (code: number) => code],
] as const)('the profile, errors as %s', (errorStatus, status) => {
  beforeEach(async () => {
    app = await startApp({ config: { elvis: { errorStatus } } });
    elvis = elvisClient(app.url);
  });
  afterEach(() => app.close());

  it('says whom a session belongs to, with every field', async () => {
    const received = await elvis.get('/services/profile?callback=show', {
      headers: asCookie(await elvis.logIn()),
    });
    expect(received.status).toBe(200);
    expect(received.headers.get('content-type')).toMatch(/^application\/json/);
    expect(received.body).toEqual({
      username: USER,
      fullName: USER,
      email: null,
      locale: null,
      userZone: null,
      groups: [],
      authorities: ['ROLE_USER'],
    });
  });

  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['a made-up cookie', { cookie: 'authToken=made-up' }],
    ['a made-up bearer token', { authorization: 'Bearer a.b.c' }],
    ['a cleared cookie', { cookie: 'authToken=deleted' }],
  ])('is "not logged in" for %s, by GET and by POST', async (_what, headers) => {
    for (const received of [
      await elvis.get('/services/profile', { headers }),
      await elvis.post('/services/profile', { headers }),
    ]) {
      expect(received.status).toBe(status(401));
      expect(received.body).toEqual(NOT_LOGGED_IN);
    }
  });

  it('is "not logged in" for a dead session with a dead CSRF token, so that clients log in again', async () => {
    const session = await elvis.logIn();
    await elvis.post('/services/logout', { headers: asCaller(session) });
    const received = await elvis.post('/services/profile', { headers: asCaller(session) });
    expect(received.body).toEqual(NOT_LOGGED_IN);
  });

  it('refuses a bearer header without a token', async () => {
    const received = await elvis.get('/services/profile', { headers: { authorization: 'Bearer' } });
    expect(received.status).toBe(status(400));
    expect(received.body).toMatchObject({ errorcode: 400 });
  });

  it('by POST wants the CSRF token of a session cookie, and of nothing else', async () => {
    const [session, token] = [await elvis.logIn(), await elvis.apiLogIn()];
    const refused = await elvis.post('/services/profile', { headers: asCookie(session) });
    expect(refused.status).toBe(status(403));
    expect(refused.body).toMatchObject({ errorcode: 403 });
    for (const headers of [asCaller(session), asBearer(token), { cookie: `authToken=${token}` }]) {
      expect((await elvis.post('/services/profile', { headers })).body).toMatchObject({ username: USER });
    }
  });

  it('by GET takes a body that some clients send, and does not read it', async () => {
    const headers = {
      ...asBearer(await elvis.apiLogIn()),
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': 7,
    };
    const sent = request(`${app.url}/services/profile`, { headers }).end('--x--\r\n');
    const [response] = await once(sent, 'response');
    expect(response.statusCode).toBe(200);
    response.resume();
  });

  it('passes over authcred where the operator has not allowed it', async () => {
    const received = await elvis.get(`/services/profile?authcred=${encodeURIComponent(CRED)}`);
    expect(received.body).toEqual(NOT_LOGGED_IN);
    expect(received.headers.get('deprecation')).toBe('@1672531200');
  });

  it('cannot be read while the store is down, which is not "not logged in"', async () => {
    await app.store.close();
    const received = await elvis.get('/services/profile', { headers: { cookie: 'authToken=any' } });
    expect(received.status).toBe(503);
    expect(received.body).toMatchObject({ errorcode: 503 });
    expect(received.headers.get('retry-after')).not.toBeNull();
  });
});

describe('authcred, where the operator allows it', () => {
  const profileBy = (cred: string, init: RequestInit = {}) =>
    elvis.get(
      `/services/profile?authclient=api_x&authcred=${encodeURIComponent(Buffer.from(cred).toString('base64'))}`,
      init,
    );

  beforeEach(async () => {
    app = await startApp({
      config: { elvis: { authcred: true, errorStatus: 'real' }, throttle: [{ count: 2, seconds: 60 }] },
    });
    elvis = elvisClient(app.url);
  });
  afterEach(() => app.close());

  it('answers one reading request and leaves no session behind', async () => {
    const received = await profileBy('Ada:punched cards 1843');
    expect(received.body).toMatchObject({ username: 'Ada' });
    expect(received.headers.getSetCookie()).toEqual([]);
    expect(await app.sessionAdministration.list()).toEqual([]);
    expect((await profileBy('Ada:punched cards 1843', { method: 'HEAD' })).status).toBe(200);
  });

  it('outranks a session beside it and does not change it', async () => {
    const session = await elvis.logIn();
    expect((await profileBy('Ada:punched cards 1843', { headers: asCookie(session) })).body).toMatchObject({
      username: 'Ada',
    });
    expect(await elvis.who(asCookie(session))).toBe(USER);
  });

  it('that is wrong or broken is "not logged in"', async () => {
    for (const received of [
      await profileBy('Ada:wrong'),
      await elvis.get('/services/profile?authcred=***'),
    ]) {
      expect(received.status).toBe(401);
      expect(received.body).toEqual(NOT_LOGGED_IN);
    }
  });

  it('counts against the limit of attempts', async () => {
    await profileBy('Ada:wrong');
    await profileBy('Ada:wrong');
    const received = await profileBy('Ada:punched cards 1843');
    expect(received.status).toBe(429);
    expect(Number(received.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('is for reading only', async () => {
    const received = await elvis.post(`/services/profile?authcred=${encodeURIComponent(CRED)}`);
    expect(received.status).toBe(401);
    expect((await elvis.get(`/services/logout?authcred=${encodeURIComponent(CRED)}`)).status).toBe(405);
  });
});
