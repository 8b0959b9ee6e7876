import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { asCookie, type ElvisClient, elvisClient, PASSWORD, type Session, USER } from './elvis.ts';

const form = (body: string): RequestInit => ({
  body,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
});
const json = (value: unknown): RequestInit => ({
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json' },
});
const login = '/services/login';

const broken: [string, number, string, RequestInit, RegExp][] = [
  ['a parameter given twice', 400, `${login}?username=a&username=b`, {}, /"username".*more than once/],
  ['a field given twice', 400, login, form('username=a&password=b&password=c'), /"password".*more than once/],
  [
    'an over-long clientType',
    400,
    login,
    form(`username=a&password=b&clientType=${'x'.repeat(256)}`),
    /"clientType"/,
  ],
  ['broken percent-encoding', 400, `${login}?username=%zz`, {}, /"username".*percent/],
  ['broken UTF-8 in the query', 400, `${login}?username=%ff`, form('password=b'), /"username".*UTF-8/],
  [
    'a multipart without a boundary',
    400,
    login,
    { body: 'x', headers: { 'content-type': 'multipart/form-data' } },
    /cut off/,
  ],
  ['JSON where a form is due', 415, login, json({ username: USER, password: PASSWORD }), /form-data/],
  [
    'a compressed form',
    415,
    login,
    {
      body: 'x',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-encoding': 'gzip' },
    },
    /urlencoded/,
  ],
  ['more than 64 KiB', 413, login, form(`username=${'x'.repeat(65_537)}`), /65536/],
];

describe.each(['ok', 'real'] as const)('what cannot be taken, errors as %s', (errorStatus) => {
  let app: App;
  let elvis: ElvisClient;
  let session: Session;
  beforeAll(async () => {
    app = await startApp({ config: { elvis: { errorStatus } } });
    elvis = elvisClient(app.url);
    session = await elvis.logIn();
  });
  afterAll(() => app.close());

  it.each(broken)('is answered in Elvis’s form and named: %s', async (_what, code, path, init, named) => {
    const headers = { ...(init.headers as Record<string, string>), ...asCookie(session) };
    const response = await elvis.post(path, { ...init, headers });
    expect(response.status).toBe(errorStatus === 'real' || code === 413 ? code : 200);
    expect(response.body).toMatchObject({ errorcode: code, message: expect.stringMatching(named) });
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await elvis.who(asCookie(session))).toBe(USER);
  });

  it('tells of an address that is no service with a real status', async () => {
    const response = await elvis.get('/services/search');
    expect([response.status, response.body['errorcode']]).toEqual([404, 404]);
  });

  it.each(['GET', 'PUT', 'DELETE'])('tells of %s at the login with a real status', async (method) => {
    const response = await elvis.get(`${login}?username=${USER}&password=x`, { method });
    expect([response.status, response.body['errorcode']]).toEqual([405, 405]);
    expect(response.headers.get('allow')).toBe('POST, OPTIONS');
  });
});
