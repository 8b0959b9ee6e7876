import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { ADA, errorOf, openWiki, type Wiki } from './wiki.ts';

const FRIEND = 'https://friend.example';
const cors = { allow: [FRIEND, 'https://*.friend.example'], deny: ['https://foe.friend.example'] };

let app: App;
let wiki: Wiki;
beforeAll(async () => {
  app = await startApp({ config: { cors } });
  wiki = openWiki(app.url);
  await wiki.logIn(ADA.name, ADA.password);
});
afterAll(() => app.close());

const ask = (origin: string, header?: string) =>
  wiki.get(
    { action: 'query', meta: 'userinfo', origin },
    { headers: header === undefined ? {} : { origin: header } },
  );

function corsOf({ headers }: { headers: Headers }): Record<string, string> {
  const all = [...headers].filter(([name]) => /^access-control|^timing|cors|suppressed/.test(name));
  return Object.fromEntries(all);
}

describe('a request that names its origin', () => {
  it.each([FRIEND, 'https://app.friend.example'])('is answered to %s, logged in', async (origin) => {
    const response = await ask(origin, origin);
    expect(response.body.query.userinfo.name).toBe('Ada');
    expect(corsOf(response)).toEqual({
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'timing-allow-origin': origin,
      'access-control-expose-headers': expect.stringContaining('MediaWiki-API-Error'),
    });
  });

  it.each(['https://evil.example', 'https://foe.friend.example', 'null', 'http://friend.example'])(
    'is answered to %s so that its pages cannot read it',
    async (origin) => {
      expect(corsOf(await ask(origin, origin))).toEqual({ 'mediawiki-cors-rejection': expect.any(String) });
    },
  );

  it('is refused when the header does not say the same', async () => {
    for (const header of [undefined, 'https://other.example']) {
      const response = await ask(FRIEND, header);
      expect(response.status).toBe(403);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('the header alone means nothing', async () => {
    const response = await wiki.get({ action: 'query' }, { headers: { origin: FRIEND } });
    expect(corsOf(response)).toEqual({});
  });
});

describe('a request from nobody in particular', () => {
  it('is answered to every page, as to nobody, and gets no tokens', async () => {
    const response = await ask('*');
    expect(response.body.query.userinfo.anon).toBe(true);
    expect(corsOf(response)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-credentials': 'false',
      'mediawiki-login-suppressed': 'true',
    });
    const tokens = await wiki.get({ action: 'query', meta: 'tokens', origin: '*', errorformat: 'none' });
    expect(tokens.body).toEqual({
      batchcomplete: true,
      warnings: [{ code: 'tokens-origin', module: 'query+tokens' }],
    });
  });

  it('has no use of a token that is right', async () => {
    const response = await wiki.post(
      { action: 'logout', token: await wiki.token() },
      { query: { origin: '*' } },
    );
    expect(errorOf(response)).toBe('badtoken');
    expect(await wiki.who()).toBe('Ada');
  });
});

describe('a preflight', () => {
  const preflight = (headers: Record<string, string>, origin = FRIEND) =>
    wiki.get({ action: 'login', origin }, { method: 'OPTIONS', headers: { origin, ...headers } });
  const asked = { 'access-control-request-method': 'POST' };

  it('allows three methods, and repeats the headers asked for when all are allowed', async () => {
    const response = await preflight({
      ...asked,
      'access-control-request-headers': 'content-type, api-user-agent',
    });
    expect([response.status, response.text]).toEqual([200, '']);
    expect(corsOf(response)).toMatchObject({
      'access-control-allow-methods': 'POST, GET, HEAD',
      'access-control-allow-headers': 'content-type, api-user-agent',
    });
  });

  it('is rejected for other headers and other origins, and reads nothing else', async () => {
    const rejected = { 'mediawiki-cors-rejection': expect.any(String) };
    expect(corsOf(await preflight({ ...asked, 'access-control-request-headers': 'x-secret' }))).toEqual(
      rejected,
    );
    expect(corsOf(await preflight(asked, 'https://evil.example'))).toEqual(rejected);
    expect((await wiki.get('action=nonsense', { method: 'OPTIONS' })).status).toBe(200);
  });
});

describe('caches', () => {
  const site = { action: 'query', meta: 'siteinfo', siprop: 'namespaces', maxage: 100, smaxage: 200 };

  it('may keep what is the same for everybody, as long as asked', async () => {
    const { headers } = await openWiki(app.url).get(site);
    expect(headers.get('cache-control')).toBe('s-maxage=200, max-age=100, public');
    expect(headers.get('expires')).toBe('Fri, 02 Jan 2026 03:05:45 GMT');
    expect(headers.get('vary')).toBe('Accept-Encoding, Treat-as-Untrusted, Cookie');
  });

  it('may not share the answer to whoever has a session, unless the language is fixed', async () => {
    expect((await wiki.get(site)).headers.get('cache-control')).toBe('private, must-revalidate, max-age=100');
    expect((await wiki.get({ ...site, uselang: 'en' })).headers.get('cache-control')).toContain('public');
  });

  it('may not share an answer that changes a cookie', async () => {
    const stale = openWiki(app.url, new Map([['latchkeyUserID', '1']]));
    const response = await stale.get(site);
    expect(response.cleared).toEqual(['latchkeyUserID']);
    expect(response.headers.get('cache-control')).toBe('private, max-age=0, s-maxage=0');
  });

  it.each([
    ['an error', { action: 'nonsense', maxage: 9 }, 0],
    ['facts about the caller', { action: 'query', meta: 'userinfo', maxage: 9 }, 9],
    ['an action that writes', { action: 'login', maxage: 9 }, 0],
  ])('may keep %s for nobody else', async (_what, query, seconds) => {
    const { headers } = await wiki.get(query);
    expect(headers.get('cache-control')).toBe(`private, must-revalidate, max-age=${seconds}`);
    expect(headers.get('vary')).toBeNull();
  });

  it('learn that a response exists, and nothing else of conditions', async () => {
    const any = { headers: { 'if-none-match': '*' } };
    expect((await wiki.get({ action: 'query' }, any)).status).toBe(304);
    expect((await wiki.post({ action: 'query' }, any)).status).toBe(200);
    expect((await wiki.get({ action: 'query' }, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
  });
});
