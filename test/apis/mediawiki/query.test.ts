import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { ADA, errorOf, GRACE, openWiki, type Wiki } from './wiki.ts';

let app: App;
let nobody: Wiki;
let ada: Wiki;
let grace: Wiki;
beforeAll(async () => {
  app = await startApp();
  [nobody, ada, grace] = [openWiki(app.url), openWiki(app.url), openWiki(app.url)];
  await ada.logIn(ADA.name, ADA.password);
  await grace.logIn(GRACE.name, GRACE.password);
});
afterAll(() => app.close());

const query = async (wiki: Wiki, fields: Record<string, string>) =>
  (await wiki.get({ action: 'query', ...fields })).body.query;

describe('meta=tokens', () => {
  const TYPES = ['createaccount', 'csrf', 'login', 'patrol', 'rollback', 'userrights', 'watch'];

  it('gives nobody the constant, and tokens of their own for what comes before a login', async () => {
    const { tokens } = await query(openWiki(app.url), { meta: 'tokens', type: '*' });
    const constant = Object.keys(tokens).filter((name) => tokens[name] === '+\\');
    expect(constant.sort()).toEqual([
      'csrftoken',
      'patroltoken',
      'rollbacktoken',
      'userrightstoken',
      'watchtoken',
    ]);
  });

  it('gives an account one of each type, each another', async () => {
    const { tokens } = await query(ada, { meta: 'tokens', type: '*' });
    expect(Object.keys(tokens).sort()).toEqual(TYPES.map((type) => `${type}token`));
    expect(new Set(Object.values(tokens)).size).toBe(TYPES.length);
  });
});

describe('action=checktoken', () => {
  const check = async (wiki: Wiki, fields: Record<string, string | number>) =>
    (await wiki.get({ action: 'checktoken', type: 'csrf', ...fields })).body.checktoken;

  it('says what is to be said of a token, and when it was made', async () => {
    const token = await ada.token();
    const generated = '2026-01-02T03:04:05Z';
    expect(await check(ada, { token })).toEqual({ result: 'valid', generated });
    expect(await check(ada, { token, type: 'watch' })).toEqual({ result: 'invalid', generated });
    expect(await check(grace, { token })).toEqual({ result: 'invalid', generated });
    expect(await check(ada, { token: 'x' })).toEqual({ result: 'invalid' });
    expect(await check(nobody, { token: '+\\' })).toEqual({ result: 'valid' });
    expect(await check(ada, { token: '+\\' })).toEqual({ result: 'invalid' });
  });

  it('says when it is too old', async () => {
    const own = await startApp();
    const wiki = openWiki(own.url);
    await wiki.logIn(ADA.name, ADA.password);
    const token = await wiki.token();
    own.clock.advance(2000);
    expect((await check(wiki, { token, maxtokenage: 2 })).result).toBe('valid');
    expect((await check(wiki, { token, maxtokenage: 1 })).result).toBe('expired');
    await own.close();
  });

  it('notes a plus that was not encoded', async () => {
    const response = await nobody.get({
      action: 'checktoken',
      type: 'csrf',
      token: 'a \\',
      errorformat: 'none',
    });
    expect(response.body.warnings).toEqual([{ code: 'checktoken-percentencoding', module: 'checktoken' }]);
  });
});

describe('meta=userinfo', () => {
  it('says that nobody is asking, from which address', async () => {
    expect(await query(nobody, { meta: 'userinfo' })).toEqual({
      userinfo: { id: 0, name: '127.0.0.1', anon: true },
    });
  });

  it('says who is, and what else is asked for', async () => {
    const uiprop =
      'groups|implicitgroups|groupmemberships|email|realname|editcount|hasmsg|registrationdate|centralids';
    const { userinfo } = await query(ada, { meta: 'userinfo', uiprop, uiattachedwiki: 'other' });
    expect(userinfo).toEqual({
      id: expect.any(Number),
      name: 'Ada',
      groups: ['sysop', '*', 'user', 'autoconfirmed'],
      implicitgroups: ['*', 'user', 'autoconfirmed'],
      groupmemberships: [{ group: 'sysop', expiry: 'infinity' }],
      email: 'ada@example.org',
      realname: 'Ada King',
      editcount: 0,
      messages: false,
      registrationdate: '2026-01-02T03:04:05Z',
      centralids: { local: userinfo.id },
      attachedlocal: { local: true },
      attachedwiki: { local: false },
    });
  });

  it('knows blocks, which keep nobody from logging in', async () => {
    const walled = openWiki(app.url);
    expect((await walled.logIn('Walled', 'blocked and known 3')).body.login.result).toBe('Success');
    const { userinfo } = await query(walled, { meta: 'userinfo', uiprop: 'blockinfo' });
    expect(userinfo).toMatchObject({
      blockedby: 'Ada',
      blockedbyid: (await app.accounts.find('Ada'))?.id,
      blockreason: 'Tested',
      blockexpiry: 'infinite',
      blocknocreate: true,
    });
    expect((await query(ada, { meta: 'userinfo', uiprop: 'blockinfo' })).userinfo).toEqual({
      id: expect.any(Number),
      name: 'Ada',
    });
  });

  it('has everything for a star, and lists the languages of the browser by preference', async () => {
    const all = await query(grace, { meta: 'userinfo', uiprop: '*' });
    expect(all.userinfo.rights).toContain('bot');
    const headers = { 'accept-language': 'en;q=0.5, de-AT, fr;q=0' };
    const response = await nobody.get(
      { action: 'query', meta: 'userinfo', uiprop: 'acceptlang' },
      { headers },
    );
    expect(response.body.query.userinfo.acceptlang).toEqual([
      { q: 1, code: 'de-at' },
      { q: 0.5, code: 'en' },
    ]);
  });
});

describe('meta=siteinfo', () => {
  it('has what client libraries look for before they start', async () => {
    const { general, namespaces, namespacealiases } = await query(nobody, {
      meta: 'siteinfo',
      siprop: 'general|namespaces|namespacealiases',
    });
    expect(general).toMatchObject({
      sitename: 'Latchkey',
      generator: expect.stringMatching(/^MediaWiki 1\.39\./),
      case: 'first-letter',
      lang: 'en',
      scriptpath: '/w',
      writeapi: true,
      server: app.url,
    });
    expect(namespaces[4]).toMatchObject({ name: 'Latchkey', canonical: 'Project' });
    expect(namespacealiases).toEqual([
      { id: 6, alias: 'Image' },
      { id: 7, alias: 'Image talk' },
    ]);
  });

  it('answers also when the client names a host that cannot be one', async () => {
    const port = Number(new URL(app.url).port);
    const path = '/w/api.php?action=query&meta=siteinfo&format=json&formatversion=2';
    const status = await new Promise((resolve, reject) => {
      request({ port, path, headers: { host: '[' } }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });

  it('has every part that a wiki has, and counts the members of groups when asked', async () => {
    const siprop =
      'usergroups|statistics|dbrepllag|rightsinfo|languages|extensions|interwikimap|protocols|restrictions';
    const parts = await query(nobody, { meta: 'siteinfo', siprop, sinumberingroup: '1' });
    expect(Object.keys(parts).sort()).toEqual(siprop.split('|').sort());
    expect(parts.usergroups.find((group: { name: string }) => group.name === 'bot').number).toBe(1);
  });
});

describe('meta=authmanagerinfo', () => {
  it('lists what a login asks for, and what a pending one asks', async () => {
    const requests = async (wiki: Wiki, step: string) => {
      const { authmanagerinfo } = await query(wiki, { meta: 'authmanagerinfo', amirequestsfor: step });
      return authmanagerinfo.requests.flatMap((request: { fields: object }) => Object.keys(request.fields));
    };
    const wiki = openWiki(app.url);
    expect(await requests(wiki, 'login')).toEqual(['username', 'password', 'rememberMe']);
    expect(await requests(wiki, 'login-continue')).toEqual([]);
    await wiki.logIn('Brief', 'tiny');
    expect(await requests(wiki, 'login-continue')).toEqual(['password', 'retype', 'skipReset']);
    expect(await requests(wiki, 'create')).toEqual([]);
  });

  it('wants a login that is not five minutes old for sensitive operations', async () => {
    const own = await startApp();
    const wiki = openWiki(own.url);
    const status = async () =>
      (await query(wiki, { meta: 'authmanagerinfo', amisecuritysensitiveoperation: 'x' })).authmanagerinfo
        .securitysensitiveoperationstatus;
    expect(await status()).toBe('reauth');
    await wiki.logIn(ADA.name, ADA.password);
    expect(await status()).toBe('ok');
    own.clock.advance(300_000);
    expect(await status()).toBe('reauth');
    await own.close();
  });
});

describe('query', () => {
  it('runs its parts in the order asked, and not those that "continue" names as done', async () => {
    const meta = 'userinfo|tokens';
    expect(Object.keys(await query(ada, { meta }))).toEqual(['userinfo', 'tokens']);
    expect(Object.keys(await query(ada, { meta, continue: '-||tokens' }))).toEqual(['userinfo']);
    expect(errorOf(await ada.get({ action: 'query', continue: 'x' }))).toBe('badcontinue');
    expect((await ada.get({ action: 'query', rawcontinue: '' })).body).toEqual({});
  });
});

describe('paraminfo and help', () => {
  it('know every module of the description', async () => {
    const response = await nobody.get({ action: 'paraminfo', modules: 'main|**' });
    const paths = response.body.paraminfo.modules.map((module: { path: string }) => module.path);
    expect(paths).toEqual(expect.arrayContaining(['main', 'login', 'query+tokens', 'jsonfm', 'rawfm']));
    for (const path of paths) {
      const page = await nobody.get({ action: 'help', modules: path });
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.text).toContain(`id="${path}"`);
    }
  });

  it('describe a parameter as the reader reads it', async () => {
    const { paraminfo } = (await nobody.get({ action: 'paraminfo', modules: 'logout|query+tokens' })).body;
    expect(paraminfo.modules[0]).toMatchObject({ name: 'logout', group: 'action', mustbeposted: true });
    expect(paraminfo.modules[0].parameters).toMatchObject([
      {
        index: 1,
        name: 'token',
        type: 'string',
        required: true,
        sensitive: true,
        tokentype: 'csrf',
        multi: false,
      },
    ]);
    expect(paraminfo.modules[1].parameters).toMatchObject([
      { name: 'type', default: 'csrf', multi: true, limit: 50, allspecifier: '*' },
    ]);
  });

  it('warn of unknown modules, or refuse them', async () => {
    const response = await nobody.get({
      action: 'paraminfo',
      modules: 'nonsense|logout',
      errorformat: 'none',
    });
    expect(response.body.warnings).toEqual([{ code: 'badmodule', module: 'paraminfo' }]);
    expect(errorOf(await nobody.get({ action: 'help', modules: 'query+nonsense', wrap: '1' }))).toBe(
      'badmodule',
    );
  });

  it.each(['none', 'html', 'wikitext', 'raw'])('word their texts as %s', async (helpformat) => {
    const { modules } = (await nobody.get({ action: 'paraminfo', modules: 'logout', helpformat })).body
      .paraminfo;
    expect(modules[0].description === undefined).toBe(helpformat === 'none');
  });

  it('are what a request without an action gets', async () => {
    expect((await nobody.get('')).text).toContain('<h1>Help for the API</h1>');
    expect((await nobody.get('wrap=1&format=json')).body.help.mime).toBe('text/html');
  });
});
