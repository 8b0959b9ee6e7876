import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { asBearer, asCaller, asCookie, type ElvisClient, elvisClient, USER } from './elvis.ts';

const FRIEND = 'https://app.friend.example';
const STRANGER = 'https://stranger.example';

let app: App;
let elvis: ElvisClient;
beforeEach(async () => {
  const config = {
    publicOrigin: 'https://login.example.org',
    cors: { allow: ['https://*.friend.example'], deny: ['https://foe.friend.example'] },
    cookies: { sameSite: 'none', partitioned: true },
  };
  app = await startApp({ config });
  elvis = elvisClient(app.url);
});
afterEach(() => app.close());

const from = (origin: string) => ({ origin, 'sec-fetch-site': 'cross-site' });

describe('a page of another origin', () => {
  it('that is listed may ask beforehand, with the headers a logout needs', async () => {
    const response = await elvis.get('/services/logout', { method: 'OPTIONS', headers: from(FRIEND) });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': FRIEND,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': expect.stringContaining('POST'),
      'access-control-allow-headers': expect.stringMatching(/Authorization.*X-CSRF-TOKEN/),
      vary: 'Origin',
    });
  });

  it('that is listed logs out with a bearer token', async () => {
    const token = await elvis.apiLogIn();
    const response = await elvis.post('/services/logout', {
      headers: { ...asBearer(token), ...from(FRIEND) },
    });
    expect(response.body).toEqual({ logoutSuccess: true });
    expect(response.headers.get('access-control-allow-origin')).toBe(FRIEND);
    expect(await elvis.who(asBearer(token))).toBeNull();
  });

  it('that is listed logs in and out with cookies that browsers keep for it', async () => {
    const body = new URLSearchParams({ username: USER, password: 'elvis & wiki + 100%' });
    const login = await elvis.post('/services/login', { body, headers: from(FRIEND) });
    expect(login.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^authToken=[\w-]+; Path=\/; Secure; SameSite=None; Partitioned; HttpOnly$/),
    ]);
    const session = await elvis.logIn();
    const response = await elvis.post('/services/logout', {
      headers: { ...asCaller(session), ...from(FRIEND) },
    });
    expect(response.body).toEqual({ logoutSuccess: true });
    expect(response.headers.get('access-control-allow-credentials')).toBe('true');
  });

  it.each([STRANGER, 'https://foe.friend.example', 'https://friend.example', 'null'])(
    'gets no CORS header when it is %s',
    async (origin) => {
      const session = await elvis.logIn();
      const preflight = await elvis.get('/services/logout', { method: 'OPTIONS', headers: from(origin) });
      const profile = await elvis.get('/services/profile', {
        headers: { ...asCookie(session), ...from(origin) },
      });
      for (const response of [preflight, profile]) {
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
        expect(response.headers.get('access-control-allow-credentials')).toBeNull();
        expect(response.headers.get('vary')).toBe('Origin');
      }
    },
  );

  it('reads errors too when it is listed', async () => {
    const response = await elvis.get('/services/login', { headers: from(FRIEND) });
    expect(response.status).toBe(405);
    expect(response.headers.get('access-control-allow-origin')).toBe(FRIEND);
  });
});
