import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { ADA, GRACE, openWiki, type Wiki, type WikiAnswer } from './wiki.ts';

let app: App;
let wiki: Wiki;
beforeEach(async () => {
  app = await startApp();
  wiki = openWiki(app.url);
});
afterEach(() => app.close());

const userinfo = () => wiki.get({ action: 'query', meta: 'userinfo' });
const changes = ({ set, cleared }: WikiAnswer) => ({ set, cleared });
const NOTHING = { set: [], cleared: [] };
const MISFIT = { set: [], cleared: ['latchkeyToken', 'latchkeyUserID', 'latchkey_session'] };
const ALL = ['latchkeyToken', 'latchkeyUserID', 'latchkeyUserName', 'latchkey_session'];
const UNKNOWN_ID = 'a'.repeat(32);

describe('cookies of a session', () => {
  beforeEach(() => wiki.logIn(ADA.name, ADA.password));

  it('are left alone by requests that change nothing', async () => {
    for (let times = 0; times < 3; times++) expect(changes(await userinfo())).toEqual(NOTHING);
  });

  it('live as long as the login is remembered', async () => {
    const response = await fetch(`${app.url}/w/api.php?action=query`);
    expect(response.headers.getSetCookie()).toEqual([]);
    const fresh = await openWiki(app.url).logIn(ADA.name, ADA.password);
    const lines = fresh.headers.getSetCookie();
    expect(lines.filter((line) => line.includes('Max-Age=15552000'))).toHaveLength(3);
    expect(lines.find((line) => line.startsWith('latchkey_session='))).not.toContain('Max-Age');
  });

  it('need the number of their account, not its name', async () => {
    wiki.jar.delete('latchkeyUserName');
    expect(await wiki.who()).toBe('Ada');
    wiki.jar.delete('latchkeyUserID');
    expect((await userinfo()).cleared).toEqual(['latchkeyToken', 'latchkey_session']);
    expect(await wiki.who()).toBeNull();
  });

  it.each([
    ['another number', 'latchkeyUserID', '999'],
    ['another name', 'latchkeyUserName', 'Grace'],
    ['another token', 'latchkeyToken', '0'.repeat(43)],
    ['a cleared number', 'latchkeyUserID', 'deleted'],
  ])('with %s among them are nobody’s, and are cleared', async (_what, name, value) => {
    wiki.jar.set(name, value);
    expect(changes(await userinfo())).toEqual(MISFIT);
  });

  it('of which one still holds the value of a cleared one are as without it', async () => {
    wiki.jar.set('latchkeyToken', 'deleted');
    expect(await wiki.who()).toBe('Ada');
  });

  it('of another account’s session do not fit', async () => {
    const grace = openWiki(app.url);
    await grace.logIn(GRACE.name, GRACE.password);
    wiki.jar.set('latchkey_session', grace.jar.get('latchkey_session') ?? '');
    expect(changes(await userinfo())).toEqual(MISFIT);
  });
});

describe('a remembered login', () => {
  beforeEach(() => wiki.logIn(ADA.name, ADA.password));

  it.each([undefined, UNKNOWN_ID, 'x'])(
    'opens its session again when the cookie of it is %j',
    async (session) => {
      if (session === undefined) wiki.jar.delete('latchkey_session');
      else wiki.jar.set('latchkey_session', session);
      expect(changes(await userinfo())).toEqual({ set: ALL, cleared: [] });
      expect(await wiki.who()).toBe('Ada');
      expect(await app.sessionAdministration.list()).toHaveLength(1);
    },
  );

  it('does so after the session has gone idle, until its own time is over', async () => {
    app.clock.advance(4_000_000);
    expect((await userinfo()).set).toEqual(ALL);
    app.clock.advance(15_552_000_000);
    wiki.jar.delete('latchkey_session');
    expect(await wiki.who()).toBeNull();
  });

  it('does nothing without the number of its account', async () => {
    wiki.jar.delete('latchkey_session');
    wiki.jar.delete('latchkeyUserID');
    expect(changes(await userinfo())).toEqual({ set: [], cleared: ['latchkeyToken'] });
  });
});

describe('the state before a login', () => {
  it('is opened by asking for a login token, once', async () => {
    expect((await wiki.get({ action: 'query', meta: 'tokens' })).set).toEqual([]);
    expect((await wiki.get({ action: 'query', meta: 'tokens', type: 'login' })).set).toEqual([
      'latchkey_session',
    ]);
    expect((await wiki.get({ action: 'query', meta: 'tokens', type: 'login|csrf' })).set).toEqual([]);
  });

  it('is never the one a client made up', async () => {
    wiki.jar.set('latchkey_session', UNKNOWN_ID);
    expect((await userinfo()).set).toEqual(['latchkey_session']);
    expect(wiki.jar.get('latchkey_session')).not.toBe(UNKNOWN_ID);
    wiki.jar.set('latchkey_session', 'x y<z');
    expect((await userinfo()).cleared).toEqual(['latchkey_session']);
  });

  it('is prolonged while it is used', async () => {
    const lgtoken = await wiki.token('login');
    app.clock.advance(2_000_000);
    expect((await userinfo()).set).toEqual(['latchkey_session']);
    app.clock.advance(2_000_000);
    const received = await wiki.post({
      action: 'login',
      lgname: ADA.name,
      lgpassword: ADA.password,
      lgtoken,
    });
    expect(received.body.login.result).toBe('Success');
  });
});
