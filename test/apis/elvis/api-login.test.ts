import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { asBearer, asCookie, CRED, type ElvisClient, elvisClient, PASSWORD, USER } from './elvis.ts';

let app: App;
let elvis: ElvisClient;
beforeEach(async () => {
  app = await startApp();
  elvis = elvisClient(app.url);
});
afterEach(() => app.close());

const both = { username: USER, password: PASSWORD };

describe('an API login', () => {
  it('hands over a token in the body, without a cookie or a CSRF token', async () => {
    const response = await elvis.post('/services/apilogin', { body: new URLSearchParams(both) });
    expect(response.status).toBe(200);
    expect(response.body).toEqual({
      loginSuccess: true,
      loginFaultMessage: null,
      serverVersion: '6.107.0.0',
      authToken: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(response.text).toMatch(/^\{[^\r\n]*\}$/);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('takes the query of a script that sends everything twice', async () => {
    const query = new URLSearchParams({ cred: CRED, ...both });
    expect((await elvis.post(`/services/apilogin?${query}`)).body).toMatchObject({ loginSuccess: true });
  });

  it.each(['Bearer', 'Bearer {{token}}', 'Basic nonsense'])(
    'does not look at the header "Authorization: %s"',
    async (authorization) => {
      const init = { body: new URLSearchParams(both), headers: { authorization, cookie: 'authToken=stale' } };
      expect((await elvis.post('/services/apilogin', init)).body).toMatchObject({ loginSuccess: true });
    },
  );

  it('leaves every other session and token alone', async () => {
    const session = await elvis.logIn();
    const token = await elvis.apiLogIn();
    await elvis.post('/services/apilogin', {
      body: new URLSearchParams(both),
      headers: { ...asCookie(session), ...asBearer(token) },
    });
    expect(await elvis.who(asCookie(session))).toBe(USER);
    expect(await elvis.who(asBearer(token))).toBe(USER);
  });

  it('with a wrong password gives no token', async () => {
    const wrong = new URLSearchParams({ username: USER, password: 'wrong' });
    const response = await elvis.post('/services/apilogin', { body: wrong });
    expect(response.body).toEqual({ loginSuccess: false, loginFaultMessage: expect.any(String) });
  });
});

describe('an API token', () => {
  it('is good as bearer, with or without the blank, and as the cookie authToken', async () => {
    const token = await elvis.apiLogIn();
    expect(await elvis.who({ authorization: `Bearer ${token}` })).toBe(USER);
    expect(await elvis.who({ authorization: `Bearer${token}` })).toBe(USER);
    expect(await elvis.who({ authorization: `bearer ${token}` })).toBe(USER);
    expect(await elvis.who({ cookie: `authToken=${token}` })).toBe(USER);
  });

  it('lives for its time and is not prolonged by use', async () => {
    const token = await elvis.apiLogIn();
    app.clock.advance(3_000_000);
    expect(await elvis.who(asBearer(token))).toBe(USER);
    app.clock.advance(601_000);
    expect(await elvis.who(asBearer(token))).toBeNull();
  });

  it('is no session cookie, and a session cookie is no bearer token', async () => {
    const { authToken } = await elvis.logIn();
    expect(await elvis.who(asBearer(authToken))).toBeNull();
  });
});
