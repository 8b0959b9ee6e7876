import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { ADA, BRIEF, errorOf, GRACE, openWiki, STALE, type Wiki } from './wiki.ts';

let app: App;
let wiki: Wiki;
let logintoken: string;
beforeEach(async () => {
  app = await startApp();
  wiki = openWiki(app.url);
  logintoken = await wiki.token('login');
});
afterEach(() => app.close());

const RETURN = { loginreturnurl: 'https://app.example/back' };

async function begin(fields: Record<string, string>) {
  return (await wiki.post({ action: 'clientlogin', ...RETURN, logintoken, ...fields })).body.clientlogin;
}

async function goOn(fields: Record<string, string>) {
  return (await wiki.post({ action: 'clientlogin', logincontinue: '1', logintoken, ...fields })).body
    .clientlogin;
}

const ada = { username: ADA.name, password: ADA.password };
const brief = { username: BRIEF.name, password: BRIEF.password };
const stale = { username: STALE.name, password: STALE.password };

describe('a login in one step', () => {
  it('passes, and is not remembered unless that is asked for', async () => {
    expect(await begin(ada)).toEqual({ status: 'PASS', username: 'Ada' });
    expect([...wiki.jar.keys()].sort()).toEqual(['latchkeyUserID', 'latchkeyUserName', 'latchkey_session']);
    expect(await app.sessionAdministration.list()).toMatchObject([{ remembered: false }]);
  });

  it('clears the token of a remembered login before it', async () => {
    await begin({ ...ada, rememberMe: '1' });
    expect(wiki.jar.has('latchkeyToken')).toBe(true);
    logintoken = await wiki.token('login');
    await begin(ada);
    expect(wiki.jar.has('latchkeyToken')).toBe(false);
  });

  it.each([
    ['a wrong password', { ...ada, password: 'x' }, 'wrongpassword'],
    ['an unknown name', { username: 'Nobody', password: 'x' }, 'wrongpassword'],
    ['no name', { password: 'x' }, 'authmanager-authn-no-primary'],
    ['a name that cannot be one', { username: 'A|da', password: 'x' }, 'authmanager-authn-no-primary'],
    ['requests it does not have', { ...ada, loginrequests: 'other' }, 'authmanager-authn-no-primary'],
  ])('fails with %s, in the same words every time', async (_what, fields, code) => {
    expect(await begin(fields)).toEqual({
      status: 'FAIL',
      message: expect.any(String),
      messagecode: code,
      canpreservestate: false,
    });
    expect((await begin({ ...fields, loginmessageformat: 'none' })).message).toBeUndefined();
    expect((await begin({ ...fields, loginmessageformat: 'raw' })).message).toHaveProperty('key');
  });

  it('shares the limit of failures with action=login', async () => {
    for (let failures = 0; failures < 5; failures++) await wiki.logIn(ADA.name, 'wrong');
    logintoken = await wiki.token('login');
    expect((await begin(ada)).messagecode).toBe('login-throttled');
  });

  it('is refused in the session of a bot password', async () => {
    await wiki.logIn(GRACE.bot, GRACE.secret);
    logintoken = await wiki.token('login');
    expect((await begin(ada)).messagecode).toBe('userlogin-cannot-login');
  });
});

describe('a password that should be changed', () => {
  it('is asked about, and may be kept', async () => {
    const asked = await begin(brief);
    expect(asked).toMatchObject({ status: 'UI', messagecode: 'resetpass-validity-soft' });
    expect(asked.requests.map((request: { id: string }) => request.id)).toEqual([
      'MediaWiki\\Auth\\PasswordAuthenticationRequest',
      'MediaWiki\\Auth\\ButtonAuthenticationRequest:skipReset',
    ]);
    expect(await goOn({ skipReset: '1' })).toEqual({ status: 'PASS', username: 'Brief' });
    expect(await wiki.who()).toBe('Brief');
  });

  it('is changed by the same one twice, and is the only one that works from then on', async () => {
    await begin(brief);
    expect((await goOn({ password: 'much longer now', retype: 'much longer' })).messagecode).toBe(
      'badretype',
    );
    expect((await goOn({ password: 'short', retype: 'short' })).messagecode).toBe('passwordtooshort');
    expect((await goOn({ password: 'PassWord123', retype: 'PassWord123' })).messagecode).toBe(
      'passwordincommonlist',
    );
    expect(await goOn({ password: 'much longer now', retype: 'much longer now' })).toMatchObject({
      status: 'PASS',
    });
    const elsewhere = openWiki(app.url);
    expect((await elsewhere.logIn(BRIEF.name, 'much longer now')).body.login.result).toBe('Success');
    expect((await elsewhere.logIn(BRIEF.name, BRIEF.password)).body.login.result).toBe('Failed');
  });

  it('is remembered as the first step asked for', async () => {
    await begin({ ...brief, rememberMe: '1' });
    await goOn({ skipReset: '1' });
    expect(await app.sessionAdministration.list()).toMatchObject([{ remembered: true }]);
  });

  it('has its fields in one list when asked so, all of them optional', async () => {
    const { fields, requests } = await begin({ ...brief, loginmergerequestfields: '1' });
    expect(Object.keys(fields)).toEqual(['password', 'retype', 'skipReset']);
    expect(fields.password.optional).toBe(true);
    expect(requests[0].fields).toBeUndefined();
  });
});

describe('a password that has to be changed', () => {
  it('cannot be kept', async () => {
    expect(await begin(stale)).toMatchObject({ status: 'UI', messagecode: 'resetpass-expired' });
    expect(await goOn({ skipReset: '1' })).toMatchObject({ status: 'UI', messagecode: 'resetpass-expired' });
    expect(await wiki.who()).toBeNull();
  });
});

describe('going on', () => {
  const over = { status: 'FAIL', messagecode: 'authmanager-authn-not-in-progress' };

  it('needs a start in the same session', async () => {
    expect(await goOn({ skipReset: '1' })).toMatchObject(over);
    await begin(brief);
    const other = openWiki(app.url);
    const token = await other.token('login');
    const received = await other.post({
      action: 'clientlogin',
      logincontinue: '1',
      skipReset: '1',
      logintoken: token,
    });
    expect(received.body.clientlogin).toMatchObject(over);
  });

  it('is over after ten minutes, after another start, and after it was done', async () => {
    await begin(brief);
    app.clock.advance(601_000);
    expect(await goOn({ skipReset: '1' })).toMatchObject(over);
    await begin(brief);
    await begin({ ...ada, password: 'wrong' });
    expect(await goOn({ skipReset: '1' })).toMatchObject(over);
    await begin(brief);
    await goOn({ skipReset: '1' });
    logintoken = await wiki.token('login');
    expect(await goOn({ skipReset: '1' })).toMatchObject(over);
  });
});

describe('a login that waits for a new password', () => {
  it.each([
    ['action=logout', '/w/api.php?action=logout&format=json', 'POST'],
    ['/services/logout', '/services/logout', 'POST'],
    ['/logout', '/logout', 'GET'],
  ])('is ended by %s, whoever kept its cookie', async (_what, path, method) => {
    expect(await begin(stale)).toMatchObject({ status: 'UI' });
    const kept = new Map(wiki.jar);
    const cookie = [...wiki.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(app.url + path, { method, headers: { cookie }, redirect: 'manual' });
    expect(response.status).toBeLessThan(400);
    wiki.jar.clear();
    for (const [name, value] of kept) wiki.jar.set(name, value);
    logintoken = await wiki.token('login');
    const received = await goOn({ password: 'a stranger’s one', retype: 'a stranger’s one' });
    expect(received).toMatchObject({ status: 'FAIL', messagecode: 'authmanager-authn-not-in-progress' });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('leaves a password alone that the operator sets meanwhile', async () => {
    await begin(stale);
    const after = app.accounts.setPassword(STALE.name, 'set by the operator');
    const received = goOn({ password: 'an answer to the old one', retype: 'an answer to the old one' });
    await Promise.all([after, received]);
    const elsewhere = openWiki(app.url);
    expect((await elsewhere.logIn(STALE.name, 'set by the operator')).body.login.result).toBe('Success');
  });
});

describe('what a step has to have', () => {
  const post = (fields: Record<string, string>, query = {}) =>
    wiki.post({ action: 'clientlogin', ...fields }, { query });

  it('a token of its own session', async () => {
    expect(errorOf(await post({ ...ada, ...RETURN }))).toBe('missingparam');
    expect(errorOf(await post({ ...ada, ...RETURN, logintoken: '' }))).toBe('missingparam');
    expect(errorOf(await post({ ...ada, ...RETURN, logintoken: '+\\' }))).toBe('badtoken');
  });

  it('somewhere to return to, absolute and of a known scheme', async () => {
    expect(errorOf(await post({ ...ada, logintoken }))).toBe('missingparam');
    for (const loginreturnurl of ['back', '//app.example/', 'javascript:x', 'http://', 'http://x:99999/']) {
      expect(errorOf(await post({ ...ada, logintoken, loginreturnurl }))).toBe('badurl_loginreturnurl');
    }
  });

  it('its passwords in the body', async () => {
    expect(errorOf(await post({ ...RETURN, logintoken, username: 'Ada' }, { password: 'x' }))).toBe(
      'mustpostparams',
    );
    expect(errorOf(await post({ ...RETURN, ...ada }, { logintoken }))).toBe('mustpostparams');
  });
});
