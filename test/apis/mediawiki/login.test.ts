import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { ADA, BRIEF, errorOf, GRACE, openWiki, STALE, type Wiki } from './wiki.ts';

let app: App;
let wiki: Wiki;
beforeEach(async () => {
  app = await startApp();
  wiki = openWiki(app.url);
});
afterEach(() => app.close());

const ALL_COOKIES = ['latchkeyToken', 'latchkeyUserID', 'latchkeyUserName', 'latchkey_session'];
const reasonOf = ({ body }: { body: { login: { result: string; reason?: { code: string } } } }) => [
  body.login.result,
  body.login.reason?.code,
];

describe('a login with name and password', () => {
  it('opens a session that is remembered, and sets its four cookies', async () => {
    const response = await wiki.logIn(ADA.name, ADA.password);
    expect(response.body.login).toEqual({
      result: 'Success',
      lguserid: expect.any(Number),
      lgusername: 'Ada',
    });
    expect(response.set).toEqual(ALL_COOKIES);
    expect(await wiki.who()).toBe('Ada');
    expect(await app.sessionAdministration.list()).toMatchObject([
      { kind: 'browser', remembered: true, clientType: 'mediawiki' },
    ]);
  });

  it('is warned of as deprecated, with a hint where to read of it', async () => {
    const response = await wiki.logIn(ADA.name, ADA.password, { errorformat: 'none' });
    expect(response.body.warnings).toEqual([
      { code: 'deprecation', data: { feature: 'main-account-login' }, module: 'login' },
      { code: 'deprecation-help', module: 'main' },
    ]);
  });

  it.each(['ada', ' Ada ', '_ada_', 'User:Ada', 'user: ada', 'Ada\u200e'])(
    'takes the name %j',
    async (name) => {
      expect((await wiki.logIn(name, ADA.password)).body.login.lgusername).toBe('Ada');
    },
  );

  it.each(['ADA', 'A da', 'Ada '.padEnd(200, 'a')])('takes the name %j for somebody else’s', async (name) => {
    expect(reasonOf(await wiki.logIn(name, ADA.password, { errorformat: 'none' }))).toEqual([
      'Failed',
      'wrongpassword',
    ]);
  });

  it('replaces the login of before, and a failure leaves that one alone', async () => {
    await wiki.logIn(ADA.name, ADA.password);
    await wiki.logIn(GRACE.name, 'wrong');
    expect(await wiki.who()).toBe('Ada');
    await wiki.logIn(GRACE.name, GRACE.password);
    expect(await wiki.who()).toBe('Grace');
    expect(await app.sessionAdministration.list()).toHaveLength(1);
  });
});

describe('a login that fails', () => {
  it('tells an unknown name from a wrong password by not one byte', async () => {
    const token = await wiki.token('login');
    const attempt = (lgname: string) =>
      wiki.post({ action: 'login', lgname, lgpassword: 'wrong', lgtoken: token, errorformat: 'plaintext' });
    const [unknown, wrong] = [await attempt('Nobody'), await attempt(ADA.name)];
    expect(unknown.text).toBe(wrong.text);
    expect([unknown.set, wrong.set]).toEqual([[], []]);
  });

  it.each([
    ['no name', '', 'x'],
    ['no password', 'Ada', ''],
    ['a name with a forbidden sign', 'A#da', 'x'],
    ['an address as name', '192.0.2.7', 'x'],
    ['a name in another namespace', 'Talk:Ada', 'x'],
    ['a name that is too long', 'x'.repeat(256), 'x'],
  ])('has nothing to try with %s', async (_what, name, password) => {
    const response = await wiki.logIn(name, password, { errorformat: 'none' });
    expect(reasonOf(response)).toEqual(['Failed', 'authmanager-authn-no-primary']);
  });

  it('refuses an account whose name a wiki would not have made, like a wrong password', async () => {
    const response = await wiki.logIn('ines@example.org', 'mail as a name 7', { errorformat: 'none' });
    expect(reasonOf(response)).toEqual(['Failed', 'wrongpassword']);
  });

  it('is aborted when the password has to be changed first', async () => {
    for (const { name, password } of [BRIEF, STALE]) {
      const response = await openWiki(app.url).logIn(name, password, { errorformat: 'none' });
      expect(reasonOf(response)).toEqual(['Aborted', 'api-login-fail-aborted']);
    }
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('is limited after five failures, also for the right password', async () => {
    const token = await wiki.token('login');
    const attempt = (lgpassword: string) =>
      wiki.post({ action: 'login', lgname: 'ada', lgpassword, lgtoken: token, errorformat: 'none' });
    for (let failures = 0; failures < 5; failures++) {
      expect(reasonOf(await attempt('wrong'))).toEqual(['Failed', 'wrongpassword']);
    }
    expect(reasonOf(await attempt(ADA.password))).toEqual(['Failed', 'login-throttled']);
    app.clock.advance(301_000);
    expect((await attempt(ADA.password)).body.login.result).toBe('Success');
  });
});

describe('the login token', () => {
  it('is handed out by a login without one', async () => {
    const first = await wiki.post({ action: 'login', lgname: ADA.name, lgpassword: ADA.password });
    expect(first.body.login).toMatchObject({
      result: 'NeedToken',
      token: expect.stringMatching(/^[0-9a-f]{40}\+\\$/),
    });
    expect(first.set).toEqual(['latchkey_session']);
    const lgtoken = first.body.login.token;
    const second = await wiki.post({ action: 'login', lgname: ADA.name, lgpassword: ADA.password, lgtoken });
    expect(second.body.login.result).toBe('Success');
  });

  it('is wrong when it is another session’s, and then the password is not looked at', async () => {
    const lgtoken = await openWiki(app.url).token('login');
    await wiki.token('login');
    for (let attempts = 0; attempts < 7; attempts++) {
      const response = await wiki.post({ action: 'login', lgname: ADA.name, lgpassword: 'x', lgtoken });
      expect(response.body.login).toEqual({ result: 'WrongToken' });
    }
    expect((await wiki.logIn(ADA.name, ADA.password)).body.login.result).toBe('Success');
  });

  it('is lost with its session', async () => {
    const lgtoken = await openWiki(app.url).token('login');
    const response = await wiki.post({
      action: 'login',
      lgname: ADA.name,
      lgpassword: ADA.password,
      lgtoken,
      errorformat: 'none',
    });
    expect(reasonOf(response)).toEqual(['Failed', 'sessionlost']);
    expect(response.set).toEqual(['latchkey_session']);
  });

  it('survives a failure, and is used up by a success, also for the cookie of before', async () => {
    const lgtoken = await wiki.token('login');
    const before = new Map(wiki.jar);
    const attempt = (lgpassword: string, as = wiki) =>
      as.post({ action: 'login', lgname: ADA.name, lgpassword, lgtoken, errorformat: 'none' });
    expect(reasonOf(await attempt('wrong'))).toEqual(['Failed', 'wrongpassword']);
    expect((await attempt(ADA.password)).body.login.result).toBe('Success');
    expect(reasonOf(await attempt(ADA.password))).toEqual(['Failed', 'sessionlost']);
    expect(reasonOf(await attempt(ADA.password, openWiki(app.url, before)))).toEqual([
      'Failed',
      'sessionlost',
    ]);
  });
});

describe('where a login is not taken', () => {
  it('in the address: password and token are named together, and nothing is tried', async () => {
    const query = { lgpassword: ADA.password, lgtoken: await wiki.token('login') };
    const response = await wiki.post({ action: 'login', lgname: ADA.name }, { query });
    expect(errorOf(response)).toBe('mustpostparams');
    expect(response.body.error.info).toContain('lgpassword, lgtoken');
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it.each([
    ['a callback', { query: { callback: 'f' } }],
    ['origin=*', { query: { origin: '*' } }],
    [
      'a page of another site',
      { headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' } },
    ],
    ['a neighbouring host', { headers: { 'sec-fetch-site': 'same-site' } }],
    ['an old browser on another site', { headers: { origin: 'https://evil.example' } }],
    ['a page without an origin', { headers: { origin: 'null' } }],
  ])('with %s: neither action logs in', async (_what, options) => {
    const token = await wiki.token('login');
    await wiki.post({ action: 'login', lgname: ADA.name, lgpassword: ADA.password, lgtoken: token }, options);
    const steps = { loginreturnurl: 'https://app.example/', logintoken: token };
    await wiki.post({ action: 'clientlogin', username: ADA.name, password: ADA.password, ...steps }, options);
    expect(await app.sessionAdministration.list()).toEqual([]);
    expect(await wiki.who()).toBeNull();
  });

  it('by action=login when the request itself asks to be distrusted', async () => {
    const lgtoken = await wiki.token('login');
    const fields = {
      action: 'login',
      lgname: ADA.name,
      lgpassword: ADA.password,
      lgtoken,
      errorformat: 'none',
    };
    const response = await wiki.post(fields, { headers: { 'treat-as-untrusted': '1' } });
    expect(reasonOf(response)).toEqual(['Aborted', 'api-login-fail-sameorigin']);
  });

  it('by GET, or with the promise to change nothing', async () => {
    expect(errorOf(await wiki.get({ action: 'login' }))).toBe('mustbeposted');
    const promised = await wiki.post(
      { action: 'login' },
      { headers: { 'promise-non-write-api-action': 'true' } },
    );
    expect(errorOf(promised)).toBe('promised-nonwrite-api');
  });
});

describe('many logins at once', () => {
  it('all succeed when they are right, and no more than five fail otherwise', async () => {
    const right = Array.from(
      { length: 8 },
      async () => (await openWiki(app.url).logIn(ADA.name, ADA.password)).body.login.result,
    );
    expect(new Set(await Promise.all(right))).toEqual(new Set(['Success']));
    const wrong = Array.from({ length: 12 }, async () => {
      return reasonOf(await openWiki(app.url).logIn(GRACE.name, 'wrong', { errorformat: 'none' }))[1];
    });
    const codes = await Promise.all(wrong);
    expect(codes.filter((code) => code === 'wrongpassword')).toHaveLength(5);
    expect(codes.filter((code) => code === 'login-throttled')).toHaveLength(7);
  });
});
