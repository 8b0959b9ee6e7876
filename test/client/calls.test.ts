import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, UnexpectedResponse } from '../../src/client/index.ts';
import { type App, startApp } from '../support/app.ts';

const ADA = { username: 'Ada', password: 'punched cards 1843' };

/** A client of a server that gives every request the same response, and the requests it got. */
function clientOf(response: () => Response, options: { baseUrl?: string } = {}) {
  const sent: Request[] = [];
  const latchkey = createClient({
    baseUrl: 'https://login.example.org',
    ...options,
    fetch: async (request) => {
      sent.push(request);
      return response();
    },
  });
  return { latchkey, sent };
}

const empty = () => Response.json({});

describe('a call on its way', () => {
  it('has one query, also where the address of its action holds a part of it', async () => {
    const { latchkey, sent } = clientOf(empty);
    await latchkey.GET('/w/api.php?action=query', {
      params: { query: { meta: ['tokens', 'userinfo'], format: 'json', curtimestamp: true, utf8: false } },
    });
    expect(sent[0]?.url).toBe(
      'https://login.example.org/w/api.php?action=query&meta=tokens%7Cuserinfo&format=json&curtimestamp=1',
    );
  });

  it('has its form URL-encoded, and says so', async () => {
    const { latchkey, sent } = clientOf(empty);
    await latchkey.POST('/w/api.php?action=logout', { body: { token: 'a1+\\', format: 'json' } });
    expect(sent[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(await sent[0]?.text()).toBe('token=a1%2B%5C&format=json');
  });

  it('has no body and no content type where there is no form', async () => {
    const { latchkey, sent } = clientOf(empty);
    await latchkey.POST('/services/logout');
    expect(sent[0]?.body).toBeNull();
    expect(sent[0]?.headers.has('content-type')).toBe(false);
  });

  it('goes below the path of the base address', async () => {
    const { latchkey, sent } = clientOf(empty, { baseUrl: 'https://example.org/dam/' });
    await latchkey.GET('/session');
    expect(sent[0]?.url).toBe('https://example.org/dam/session');
  });

  it('keeps the tokens of the Elvis API away from MediaWiki, which has its own', async () => {
    const granted = { loginSuccess: true, csrfToken: 'csrf', authToken: 'bearer' };
    const { latchkey, sent } = clientOf(() => Response.json(granted));
    await latchkey.elvis.login({ name: 'jdoe', password: 'secret-pass' });
    await latchkey.POST('/services/logout');
    await latchkey.GET('/session');
    await latchkey.POST('/w/api.php?action=logout');
    const tokens = sent.map(({ headers }) => [headers.get('x-csrf-token'), headers.get('authorization')]);
    expect(tokens).toEqual([
      [null, null],
      ['csrf', 'Bearer bearer'],
      [null, 'Bearer bearer'],
      [null, null],
    ]);
  });
});

describe('unexpected responses', () => {
  it.each([404, 500, 502])('status %s is a fault that holds the response', async (status) => {
    const { latchkey } = clientOf(() => new Response('<h1>proxy</h1>', { status }));
    const fault = await latchkey.GET('/session').catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UnexpectedResponse);
    expect(fault).toMatchObject({ code: 'unexpected-response', response: { status } });
  });

  it('broken JSON is a fault that holds its cause', async () => {
    const { latchkey } = clientOf(
      () => new Response('{', { headers: { 'Content-Type': 'application/json' } }),
    );
    await expect(latchkey.GET('/session')).rejects.toMatchObject({
      code: 'unexpected-response',
      cause: expect.any(SyntaxError),
    });
  });

  it('a page where an API should respond is a fault of its flow', async () => {
    const { latchkey } = clientOf(
      () => new Response('<h1>Wi-Fi</h1>', { headers: { 'Content-Type': 'text/html' } }),
    );
    await expect(latchkey.elvis.profile()).rejects.toBeInstanceOf(UnexpectedResponse);
    await expect(latchkey.mediawiki.whoAmI()).rejects.toBeInstanceOf(UnexpectedResponse);
  });

  it('a server that is not there throws what fetch throws', async () => {
    const app = await startApp();
    await app.close();
    await expect(createClient({ baseUrl: app.url }).GET('/session')).rejects.toBeInstanceOf(TypeError);
  });

  it.each([
    'login.example.org',
    'login.example.org:8080',
    'localhost:8080',
    '/',
    '',
    'ftp://login.example.org',
    'https://jdoe:secret@login.example.org',
    'https://login.example.org/?a=1',
    'https://login.example.org/#a',
  ])('the base address %j is rejected at once', (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow(TypeError);
  });
});

describe('responses of the running server', () => {
  let app: App;
  beforeEach(async () => {
    app = await startApp();
  });
  afterEach(() => app.close());

  it('are values by their status', async () => {
    const latchkey = createClient({ baseUrl: app.url });
    expect(await latchkey.GET('/session')).toMatchObject({ status: 401, error: { type: 'about:blank' } });
    await latchkey.POST('/services/login', { body: ADA });
    expect(await latchkey.GET('/session')).toMatchObject({ status: 200, data: { name: 'Ada' } });
    expect(await latchkey.GET('/session', { parseAs: 'text' })).toMatchObject({
      data: expect.stringMatching(/^{"name":"Ada"/),
    });
  });

  it('that redirect are returned, so that the cookies they clear are', async () => {
    const latchkey = createClient({ baseUrl: app.url });
    await latchkey.POST('/services/login', { body: ADA });
    const logout = await latchkey.GET('/logout', {
      params: { query: { logoutSuccessUrl: '/goodbye?a=1&b=2' } },
    });
    expect(logout.status).toBe(302);
    expect(logout.response.headers.get('location')).toBe('/goodbye?a=1&b=2');
    expect(logout.response.headers.getSetCookie()).toHaveLength(1);
    expect(await latchkey.GET('/session')).toMatchObject({ status: 401 });
  });

  it('that reject a wrong CSRF token change nothing', async () => {
    const latchkey = createClient({ baseUrl: app.url });
    await latchkey.POST('/services/login', { body: ADA });
    const logout = await latchkey.POST('/services/logout', {
      params: { header: { 'X-CSRF-TOKEN': 'wrong' } },
    });
    expect(logout).toMatchObject({ status: 200, data: { errorcode: 403 } });
    expect(await latchkey.GET('/session')).toMatchObject({ status: 200 });
  });
});
