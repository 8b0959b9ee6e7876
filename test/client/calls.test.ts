import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, UnexpectedAnswer } from '../../src/client/index.ts';
import { type App, startApp } from '../support/app.ts';

const ADA = { username: 'Ada', password: 'punched cards 1843' };

/** A client of a server that gives every request the same answer, and what it was asked. */
function clientOf(response: () => Response, options: { baseUrl?: string } = {}) {
  const asked: Request[] = [];
  const latchkey = createClient({
    baseUrl: 'https://login.example.org',
    ...options,
    fetch: async (request) => {
      asked.push(request);
      return response();
    },
  });
  return { latchkey, asked };
}

const empty = () => Response.json({});

describe('a call on its way', () => {
  it('has one query, also where the address of its action holds a part of it', async () => {
    const { latchkey, asked } = clientOf(empty);
    await latchkey.GET('/w/api.php?action=query', {
      params: { query: { meta: ['tokens', 'userinfo'], format: 'json', curtimestamp: true, utf8: false } },
    });
    expect(asked[0]?.url).toBe(
      'https://login.example.org/w/api.php?action=query&meta=tokens%7Cuserinfo&format=json&curtimestamp=1',
    );
  });

  it('has its form URL-encoded, and says so', async () => {
    const { latchkey, asked } = clientOf(empty);
    await latchkey.POST('/w/api.php?action=logout', { body: { token: 'a1+\\', format: 'json' } });
    expect(asked[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(await asked[0]?.text()).toBe('token=a1%2B%5C&format=json');
  });

  it('has no body and no content type where there is no form', async () => {
    const { latchkey, asked } = clientOf(empty);
    await latchkey.POST('/services/logout');
    expect(asked[0]?.body).toBeNull();
    expect(asked[0]?.headers.has('content-type')).toBe(false);
  });

  it('goes below the path of the base address', async () => {
    const { latchkey, asked } = clientOf(empty, { baseUrl: 'https://example.org/dam/' });
    await latchkey.GET('/session');
    expect(asked[0]?.url).toBe('https://example.org/dam/session');
  });

  it('keeps the tokens of the Elvis face away from MediaWiki, which has its own', async () => {
    const granted = { loginSuccess: true, csrfToken: 'csrf', authToken: 'bearer' };
    const { latchkey, asked } = clientOf(() => Response.json(granted));
    await latchkey.elvis.login({ name: 'jdoe', password: 'secret-pass' });
    await latchkey.POST('/services/logout');
    await latchkey.GET('/session');
    await latchkey.POST('/w/api.php?action=logout');
    const sent = asked.map(({ headers }) => [headers.get('x-csrf-token'), headers.get('authorization')]);
    expect(sent).toEqual([
      [null, null],
      ['csrf', 'Bearer bearer'],
      [null, 'Bearer bearer'],
      [null, null],
    ]);
  });
});

describe('what nobody can expect', () => {
  it.each([404, 500, 502])('status %s is a fault that holds the answer', async (status) => {
    const { latchkey } = clientOf(() => new Response('<h1>proxy</h1>', { status }));
    const fault = await latchkey.GET('/session').catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UnexpectedAnswer);
    expect(fault).toMatchObject({ code: 'unexpected-answer', response: { status } });
  });

  it('JSON that is none is a fault that holds its cause', async () => {
    const { latchkey } = clientOf(
      () => new Response('{', { headers: { 'Content-Type': 'application/json' } }),
    );
    await expect(latchkey.GET('/session')).rejects.toMatchObject({
      code: 'unexpected-answer',
      cause: expect.any(SyntaxError),
    });
  });

  it('a page where a face should answer is a fault of its dance', async () => {
    const { latchkey } = clientOf(
      () => new Response('<h1>Wi-Fi</h1>', { headers: { 'Content-Type': 'text/html' } }),
    );
    await expect(latchkey.elvis.profile()).rejects.toBeInstanceOf(UnexpectedAnswer);
    await expect(latchkey.mediawiki.whoAmI()).rejects.toBeInstanceOf(UnexpectedAnswer);
  });

  it('a server that is not there throws what fetch throws', async () => {
    const app = await startApp();
    await app.close();
    await expect(createClient({ baseUrl: app.url }).GET('/session')).rejects.toBeInstanceOf(TypeError);
  });

  it('a base address that is none is refused at once', () => {
    expect(() => createClient({ baseUrl: 'login.example.org' })).toThrow(TypeError);
  });
});

describe('answers of the running server', () => {
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

  it('that redirect are handed over, so that the cookies they clear are', async () => {
    const latchkey = createClient({ baseUrl: app.url });
    await latchkey.POST('/services/login', { body: ADA });
    const answer = await latchkey.GET('/logout', {
      params: { query: { logoutSuccessUrl: '/goodbye?a=1&b=2' } },
    });
    expect(answer.status).toBe(302);
    expect(answer.response.headers.get('location')).toBe('/goodbye?a=1&b=2');
    expect(answer.response.headers.getSetCookie()).toHaveLength(1);
    expect(await latchkey.GET('/session')).toMatchObject({ status: 401 });
  });

  it('that refuse a wrong CSRF token change nothing', async () => {
    const latchkey = createClient({ baseUrl: app.url });
    await latchkey.POST('/services/login', { body: ADA });
    const answer = await latchkey.POST('/services/logout', {
      params: { header: { 'X-CSRF-TOKEN': 'wrong' } },
    });
    expect(answer).toMatchObject({ status: 200, data: { errorcode: 403 } });
    expect(await latchkey.GET('/session')).toMatchObject({ status: 200 });
  });
});
