import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { ADA, GRACE, openWiki, type Wiki } from './wiki.ts';

let app: App;
let wiki: Wiki;
beforeEach(async () => {
  app = await startApp();
  wiki = openWiki(app.url);
});
afterEach(() => app.close());

describe('a bot password', () => {
  it.each([
    ['beside the name', GRACE.bot, GRACE.secret],
    ['beside the secret', GRACE.name, `crawler@${GRACE.secret}`],
  ])('is spelled with its app %s, and has one cookie of its own', async (_where, name, password) => {
    const answer = await wiki.logIn(name, password);
    expect(answer.body).toEqual({
      login: { result: 'Success', lguserid: expect.any(Number), lgusername: 'Grace' },
    });
    expect(answer.set).toEqual(['latchkey_BPsession']);
    expect(await app.sessionAdministration.list()).toMatchObject([{ kind: 'app', grants: ['basic'] }]);
  });

  it('has the rights that its grants leave of the account’s', async () => {
    const rights = async (of: Wiki) =>
      (await of.get({ action: 'query', meta: 'userinfo', uiprop: 'rights|groups' })).body.query.userinfo;
    await wiki.logIn(GRACE.bot, GRACE.secret);
    expect((await rights(wiki)).rights).not.toContain('bot');
    expect((await rights(wiki)).groups).toContain('bot');
    const main = openWiki(app.url);
    await main.logIn(GRACE.name, GRACE.password);
    expect((await rights(main)).rights).toContain('bot');
  });

  it.each([
    ['an unknown app', 'Grace@other', GRACE.secret],
    ['a wrong secret', GRACE.bot, GRACE.secret.replace('1', '2')],
    ['an address out of range', 'Grace@far', 'grace0far0away0secret000000000v1'],
  ])('with %s is a wrong password', async (_what, name, password) => {
    const answer = await wiki.logIn(name, password, { errorformat: 'none' });
    expect(answer.body.login).toEqual({ result: 'Failed', reason: { code: 'wrongpassword' } });
  });

  it('outranks an ordinary session beside it, over which nobody else can log in', async () => {
    await wiki.logIn(ADA.name, ADA.password);
    await wiki.logIn(GRACE.bot, GRACE.secret);
    expect(await wiki.who()).toBe('Grace');
    const again = await wiki.logIn(ADA.name, ADA.password, { errorformat: 'none' });
    expect(again.body.login.reason.code).toBe('api-login-fail-badsessionprovider');
  });
});

describe('the logout of a bot', () => {
  it('clears its cookie and leaves the state before it, which is good for the next login', async () => {
    await wiki.logIn(GRACE.bot, GRACE.secret);
    const kept = new Map(wiki.jar);
    expect((await wiki.logOut()).cleared).toEqual(['latchkey_BPsession']);
    const old = openWiki(app.url, kept);
    const answer = await old.get({ action: 'query', meta: 'userinfo' });
    expect(answer.body.query.userinfo.anon).toBe(true);
    expect(answer.cleared).toEqual(['latchkey_BPsession']);
    expect((await wiki.get({ action: 'query', meta: 'tokens', type: 'login' })).set).toEqual([]);
  });

  it('ends the ordinary session beside it too', async () => {
    await wiki.logIn(ADA.name, ADA.password);
    await wiki.logIn(GRACE.bot, GRACE.secret);
    await wiki.logOut();
    expect(await app.sessionAdministration.list()).toEqual([]);
    expect([...wiki.jar.keys()]).toEqual(['latchkeyUserName']);
  });
});
