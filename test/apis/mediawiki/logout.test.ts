import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { ADA, errorOf, GRACE, openWiki, type Wiki } from './wiki.ts';

const EMPTY = '<?xml version="1.0" encoding="utf-8"?><api />';

let app: App;
let wiki: Wiki;

async function start(config: object = {}) {
  app = await startApp({ config });
  wiki = openWiki(app.url);
}
afterEach(() => app.close());

describe('the logout of the manual of 1.12, without a token', () => {
  beforeEach(() => start());

  it.each(['/w/api.php', '/api.php'])(
    'ends the session by GET at %s, and answers an empty element',
    async (path) => {
      const client = openWiki(app.url, wiki.jar, path);
      await client.logIn(ADA.name, ADA.password);
      const received = await client.get({ action: 'logout', format: 'xml' });
      expect(received.text).toBe(EMPTY);
      expect(received.headers.get('content-type')).toBe('text/xml; charset=utf-8');
      expect(received.cleared).toEqual(['latchkeyToken', 'latchkeyUserID', 'latchkey_session']);
      expect(await app.sessionAdministration.list()).toEqual([]);
    },
  );

  it('takes an empty token for none', async () => {
    await wiki.logIn(ADA.name, ADA.password);
    const received = await wiki.get({ action: 'logout', format: 'xml', token: '' });
    expect(received.text).toBe(EMPTY);
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('ends it by POST too', async () => {
    await wiki.logIn(ADA.name, ADA.password);
    expect((await wiki.post({ action: 'logout' })).text).toBe('{}');
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('answers the second time, and to nobody, as the first time', async () => {
    for (let times = 0; times < 2; times++) {
      expect((await wiki.get({ action: 'logout', format: 'xml' })).text).toBe(EMPTY);
    }
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring host', { 'sec-fetch-site': 'same-site', origin: 'https://other.example' }],
    ['an old browser on another site', { origin: 'https://evil.example' }],
  ])('changes nothing when %s made the browser send it', async (_who, headers) => {
    await wiki.logIn(ADA.name, ADA.password);
    const received = await wiki.get({ action: 'logout' }, { headers });
    expect(errorOf(received)).toBe('badtoken');
    expect(received.cleared).toEqual([]);
    expect(await wiki.who()).toBe('Ada');
  });

  it.each([
    ['HEAD', { method: 'HEAD' }],
    ['a prefetch', { headers: { 'sec-purpose': 'prefetch' } }],
  ])('changes nothing by %s', async (_what, options) => {
    await wiki.logIn(ADA.name, ADA.password);
    const received = await wiki.get({ action: 'logout' }, options);
    expect(received.cleared).toEqual([]);
    expect(await wiki.who()).toBe('Ada');
  });

  it('has an effect from a typed address, from a page of ours, and from a listed site', async () => {
    await app.close();
    await start({ cors: { allow: ['https://friend.example'] } });
    const from = [
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'cross-site', origin: 'https://friend.example' },
    ];
    for (const headers of from) {
      await wiki.logIn(ADA.name, ADA.password);
      await wiki.get({ action: 'logout' }, { headers });
      expect(await app.sessionAdministration.list()).toEqual([]);
    }
  });

  it.each([
    ['a callback', { callback: 'f' }],
    ['origin=*', { origin: '*' }],
  ])('changes nothing with %s, which any site can send', async (_what, query) => {
    await wiki.logIn(ADA.name, ADA.password);
    const received = await wiki.get({ action: 'logout', format: 'json', ...query });
    expect(received.headers.get('mediawiki-api-error')).toBe('badtoken');
    expect(await wiki.who()).toBe('Ada');
  });

  it('is refused with a wrong token, or one in the address', async () => {
    await wiki.logIn(ADA.name, ADA.password);
    expect(errorOf(await wiki.post({ action: 'logout', token: 'x' }))).toBe('badtoken');
    expect(errorOf(await wiki.get({ action: 'logout', token: await wiki.token() }))).toBe('mustpostparams');
    expect(await wiki.who()).toBe('Ada');
  });
});

describe('the logout with a token', () => {
  beforeEach(() => start({ mediawiki: { logoutToken: 'required' } }));

  it('with the token of everybody who is anonymous ends nothing for another site', async () => {
    await wiki.logIn(ADA.name, ADA.password);
    const cookie = `latchkeyToken=${wiki.jar.get('latchkeyToken')}`;
    const headers = { cookie, 'sec-fetch-site': 'cross-site' };
    const body = new URLSearchParams({ action: 'logout', format: 'json', token: '+\\' });
    const response = await fetch(`${app.url}/w/api.php`, { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({ error: { code: 'badtoken' } });
    expect(await wiki.who()).toBe('Ada');
  });

  it('ends the session and clears its cookies, but for the name', async () => {
    await wiki.logIn(ADA.name, ADA.password);
    const received = await wiki.logOut();
    expect(received.text).toBe('{}');
    expect([...wiki.jar.keys()]).toEqual(['latchkeyUserName']);
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('clears only the cookies that were sent', async () => {
    await wiki.logIn(ADA.name, ADA.password);
    const token = await wiki.token();
    wiki.jar.delete('latchkeyToken');
    expect((await wiki.post({ action: 'logout', token })).cleared).toEqual([
      'latchkeyUserID',
      'latchkey_session',
    ]);
  });

  it('leaves nothing that could log in again: neither the session’s cookies nor the long-lived token', async () => {
    await wiki.logIn(ADA.name, ADA.password);
    const kept = new Map(wiki.jar);
    await wiki.logOut();
    expect(await openWiki(app.url, new Map(kept)).who()).toBeNull();
    kept.delete('latchkey_session');
    const received = await openWiki(app.url, kept).get({ action: 'query', meta: 'userinfo' });
    expect(received.body.query.userinfo.anon).toBe(true);
    expect(received.cleared).toEqual(['latchkeyToken', 'latchkeyUserID']);
  });

  it('leaves other sessions of the account alone', async () => {
    const other = openWiki(app.url);
    await other.logIn(ADA.name, ADA.password);
    await wiki.logIn(ADA.name, ADA.password);
    await wiki.logOut();
    expect(await other.who()).toBe('Ada');
  });

  it('also ends a session that came in Elvis’s cookie', async () => {
    const form = {
      method: 'POST',
      body: new URLSearchParams({ username: GRACE.name, password: GRACE.password }),
    };
    const elvis = await fetch(`${app.url}/services/login`, form);
    const [line = ''] = elvis.headers.getSetCookie();
    wiki.jar.set('authToken', /authToken=([^;]+)/.exec(line)?.[1] ?? '');
    await wiki.logIn(ADA.name, ADA.password);
    expect((await wiki.logOut()).cleared).toContain('authToken');
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('is to the letter: no token, an empty one, or none by GET is missing', async () => {
    await wiki.logIn(ADA.name, ADA.password);
    const received = [
      await wiki.post({ action: 'logout' }),
      await wiki.post({ action: 'logout', token: '' }),
      await wiki.get({ action: 'logout' }),
    ];
    expect(received.map(errorOf)).toEqual(['missingparam', 'missingparam', 'missingparam']);
  });

  it('takes the constant token of nobody from nobody, and from nobody else', async () => {
    expect((await wiki.post({ action: 'logout', token: '+\\' })).text).toBe('{}');
    await wiki.logIn(ADA.name, ADA.password);
    expect(errorOf(await wiki.post({ action: 'logout', token: '+\\' }))).toBe('badtoken');
  });

  it('takes no token of another type, of another session, or of the login before', async () => {
    await wiki.logIn(ADA.name, ADA.password);
    const stale = await wiki.token();
    await wiki.logIn(ADA.name, ADA.password);
    const other = openWiki(app.url);
    await other.logIn(ADA.name, ADA.password);
    for (const token of [stale, await other.token(), await wiki.token('watch'), await wiki.token('login')]) {
      expect(errorOf(await wiki.post({ action: 'logout', token }))).toBe('badtoken');
    }
    expect(await wiki.who()).toBe('Ada');
  });
});
