import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CSRF_PURPOSE } from '../../../src/session/index.ts';
import { type App, startApp } from '../../support/app.ts';
import {
  asBearer,
  asCaller,
  asCookie,
  clearedBy,
  type ElvisClient,
  elvisClient,
  type Session,
  USER,
} from './elvis.ts';

let app: App;
let elvis: ElvisClient;
beforeEach(async () => {
  app = await startApp();
  elvis = elvisClient(app.url);
});
afterEach(() => app.close());

const logOut = (headers: Record<string, string>, init: RequestInit = {}) =>
  elvis.post('/services/logout', {
    ...init,
    headers: { ...headers, ...(init.headers as Record<string, string>) },
  });
const DONE = { logoutSuccess: true };

describe('the three shapes of a logout', () => {
  it('session cookie and CSRF token: the session is over and its cookie cleared', async () => {
    const session = await elvis.logIn();
    const response = await logOut(asCaller(session));
    expect(response.status).toBe(200);
    expect(response.text).toBe('{"logoutSuccess":true}');
    expect(clearedBy(response)).toEqual(['authToken']);
    expect(await elvis.who(asCookie(session))).toBeNull();
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('bearer token, no CSRF token: the token is dead at once', async () => {
    const token = await elvis.apiLogIn();
    const response = await logOut(asBearer(token));
    expect(response.body).toEqual(DONE);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await elvis.who(asBearer(token))).toBeNull();
  });

  it('API token as cookie, no CSRF token: the token is dead at once', async () => {
    const token = await elvis.apiLogIn();
    expect((await logOut({ cookie: `authToken=${token}` })).body).toEqual(DONE);
    expect(await elvis.who(asBearer(token))).toBeNull();
  });
});

describe('the bodies that clients send with a logout', () => {
  const edge = '--------------------------0123456789';
  const bodies: [string, RequestInit][] = [
    ['no body', {}],
    ['an empty form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['JSON without a body', { headers: { 'content-type': 'application/json' } }],
    ['a multipart of no bytes', { headers: { 'content-type': `multipart/form-data; boundary=${edge}` } }],
    [
      'a multipart that is only its closing line',
      { headers: { 'content-type': `multipart/form-data; boundary=${edge}` }, body: `--${edge}--\r\n` },
    ],
    [
      'a multipart with a field nobody reads',
      {
        headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
        body: `--${edge}\r\nContent-Disposition: form-data; name="username"\r\nContent-Length: 1\r\n\r\nx\r\n--${edge}--\r\n`,
      },
    ],
    [
      'an empty chunked form',
      {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new ReadableStream({ start: (stream) => stream.close() }),
        duplex: 'half',
      } as RequestInit,
    ],
  ];

  it.each(bodies)('are taken: %s', async (_what, init) => {
    const session = await elvis.logIn();
    expect((await logOut(asCaller(session), init)).body).toEqual(DONE);
    expect(await elvis.who(asCookie(session))).toBeNull();
  });
});

describe('the CSRF token of a logout', () => {
  let session: Session;
  beforeEach(async () => {
    session = await elvis.logIn();
  });
  const refusedWith = async (headers: Record<string, string>) => {
    const response = await logOut(headers);
    expect(response.body).toMatchObject({ errorcode: 403, message: expect.stringContaining('X-CSRF-TOKEN') });
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await elvis.who(asCookie(session))).toBe(USER);
  };

  it('has to be there', () => refusedWith(asCookie(session)));
  it('may not be made up', () =>
    refusedWith({ ...asCookie(session), 'x-csrf-token': 'AAAAAAAAAAAAAAAAAAAAAA' }));
  it('may not be another session’s', async () => {
    const other = await elvis.logIn();
    await refusedWith({ ...asCookie(session), 'x-csrf-token': other.csrfToken });
  });
  it('is wanted beside a bearer token that resolves to nothing', () =>
    refusedWith({ ...asCookie(session), ...asBearer('left-over') }));
  it('is not wanted beside a bearer token that is good, which ends the cookie’s session too', async () => {
    const token = await elvis.apiLogIn();
    const response = await logOut({ ...asCookie(session), ...asBearer(token) });
    expect(response.body).toEqual(DONE);
    expect(await elvis.who(asCookie(session))).toBeNull();
    expect(await elvis.who(asBearer(token))).toBeNull();
  });
  it('may be the one that MediaWiki’s API gives out for the session', async () => {
    const [live] = await app.sessionAdministration.list();
    const token = live && (await app.tokens.timedToken({ session: live }, CSRF_PURPOSE));
    expect((await logOut({ ...asCookie(session), 'x-csrf-token': `${token}+\\` })).body).toEqual(DONE);
  });
  it('that is missing has the status 403 in the mode of real statuses', async () => {
    const real = await startApp({ config: { elvis: { errorStatus: 'real' } } });
    const client = elvisClient(real.url);
    const response = await client.post('/services/logout', { headers: asCookie(await client.logIn()) });
    expect(response.status).toBe(403);
    await real.close();
  });
});

describe('a logout', () => {
  it('twice, and without any session, answers as the first time', async () => {
    const session = await elvis.logIn();
    const first = await logOut(asCaller(session));
    const second = await logOut(asCaller(session));
    const third = await logOut({});
    expect([first.text, second.text, third.text]).toEqual(Array(3).fill('{"logoutSuccess":true}'));
    expect([first.status, second.status, third.status]).toEqual([200, 200, 200]);
    expect(third.headers.getSetCookie()).toEqual([]);
  });

  it('leaves the other sessions of the account alone', async () => {
    const [one, other, token] = [await elvis.logIn(), await elvis.logIn(), await elvis.apiLogIn()];
    await logOut(asCaller(one));
    expect(await elvis.who(asCookie(other))).toBe(USER);
    expect(await elvis.who(asBearer(token))).toBe(USER);
  });

  it('by GET is refused with the methods that work, and changes nothing', async () => {
    const session = await elvis.logIn();
    const response = await elvis.get('/services/logout', { headers: asCaller(session) });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain('POST');
    expect(response.body).toMatchObject({ errorcode: 405 });
    expect(await elvis.who(asCookie(session))).toBe(USER);
  });

  it('takes a cookie sent back with its attributes, and one beside a load balancer’s', async () => {
    const session = await elvis.logIn();
    const cookie = `AWSALB=sticky; authToken=${session.authToken};Path=/;HttpOnly`;
    const response = await logOut({ cookie, 'x-csrf-token': session.csrfToken });
    expect(response.body).toEqual(DONE);
    expect(clearedBy(response)).toEqual(['authToken']);
  });

  it('clears a dead cookie', async () => {
    expect(clearedBy(await logOut({ cookie: 'authToken=dead' }))).toEqual(['authToken']);
  });

  it('of no live session does nothing for a page of another site', async () => {
    const response = await logOut({
      cookie: 'authToken=dead',
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    });
    expect(response.body).toMatchObject({ errorcode: 403 });
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('of an API token in the cookie needs no CSRF token, and must not come from another site', async () => {
    const token = await elvis.apiLogIn();
    const cookie = { cookie: `authToken=${token}` };
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }]) {
      expect((await logOut({ ...cookie, ...headers })).body).toMatchObject({ errorcode: 403 });
    }
    expect(await elvis.who(asBearer(token))).toBe(USER);
    expect((await logOut({ ...asBearer(token), 'sec-fetch-site': 'cross-site' })).body).toEqual(DONE);
    const other = await elvis.apiLogIn();
    expect((await logOut({ cookie: `authToken=${other}` })).body).toEqual(DONE);
    expect(await elvis.who(asBearer(other))).toBeNull();
  });

  it('from another site with the token of one session does not end another one beside it', async () => {
    const [one, other] = [await elvis.logIn(), await elvis.logIn()];
    const cookie = `authToken=${one.authToken}; authToken=${other.authToken}`;
    const headers = { cookie, 'x-csrf-token': one.csrfToken };
    const response = await logOut({ ...headers, 'sec-fetch-site': 'cross-site' });
    expect(response.body).toMatchObject({ errorcode: 403 });
    expect(await elvis.who(asCookie(other))).toBe(USER);
    const bearer = { ...asBearer(await elvis.apiLogIn()), ...asCookie(other) };
    expect((await logOut({ ...bearer, 'sec-fetch-site': 'cross-site' })).body).toMatchObject({
      errorcode: 403,
    });
    expect(await elvis.who(asCookie(other))).toBe(USER);
    expect((await logOut(headers)).body).toEqual(DONE);
    expect(await elvis.who(asCookie(other))).toBeNull();
  });

  it('that the store cannot make durable is not acknowledged, and touches no cookie', async () => {
    const session = await elvis.logIn();
    await app.store.close();
    const response = await logOut(asCaller(session));
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(response.body).toMatchObject({ errorcode: 503 });
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});
