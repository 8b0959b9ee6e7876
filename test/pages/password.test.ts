import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { hiddenField, openPerson, PASSWORD, type Person, USER } from './person.ts';

const NEW = 'a quite different one';

let app: App;
let person: Person;
beforeEach(async () => {
  app = await startApp({ config: { throttle: [{ count: 3, seconds: 60 }] } });
  person = openPerson(app.url);
});
afterEach(() => app.close());

/** Fills in the form that `/password` shows. */
async function change(fields: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const csrf = hiddenField(await person.get('/password'), 'csrf');
  const typed = { password: PASSWORD, newPassword: NEW, again: NEW, csrf, ...fields };
  return await person.post('/password', typed, headers);
}

async function canLogIn(password: string): Promise<boolean> {
  return (await openPerson(app.url).logIn({ password })).status === 303;
}

describe('who is logged in', () => {
  beforeEach(() => person.logIn());

  it('gets a new session with the new password, and every other one ends', async () => {
    const elsewhere = openPerson(app.url);
    await elsewhere.logIn();
    const before = new Map(person.jar);
    const response = await change();
    expect([response.status, response.headers.get('location')]).toEqual([303, '/?notice=password-changed']);
    expect((await person.get('/?notice=password-changed')).html).toContain('Your password is changed');
    expect(await person.who()).toBe(USER);
    expect(await elsewhere.who()).toBeUndefined();
    expect(person.jar.get('authToken')).not.toBe(before.get('authToken'));
    expect(await app.sessionAdministration.list()).toHaveLength(1);
    expect([await canLogIn(PASSWORD), await canLogIn(NEW)]).toEqual([false, true]);
  });

  it.each([
    ['a wrong old password', { password: 'wrong' }, 'password', 'not right'],
    ['a short one', { newPassword: 'short', again: 'short' }, 'newPassword', 'shorter than 8'],
    ['a common one', { newPassword: 'Password1', again: 'Password1' }, 'newPassword', 'most common'],
    ['the old one', { newPassword: PASSWORD, again: PASSWORD }, 'newPassword', 'the old password'],
    ['two different ones', { again: 'another one' }, 'again', 'not the same'],
    [
      'one too long to be checked',
      { newPassword: 'ü'.repeat(3000), again: 'ü'.repeat(3000) },
      'newPassword',
      'too long',
    ],
  ] as [string, Record<string, string>, string, string][])(
    '%s changes nothing and is named at its field',
    async (_what, fields, field, message) => {
      const { status, html } = await change(fields);
      expect(status).toBe(403);
      expect(html).toContain('<title>Error: ');
      expect(html).toMatch(new RegExp(`id="${field}-error">[^<]*${message}`));
      expect(html).toMatch(new RegExp(`id="${field}"[^>]*aria-invalid="true"`));
      expect(html).not.toContain(`value="${PASSWORD}"`);
      expect(await canLogIn(PASSWORD)).toBe(true);
    },
  );

  it('wrong old passwords count as login attempts', async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) await change({ password: 'wrong' });
    const response = await change();
    expect(response.status).toBe(429);
    expect(response.html).toContain('in one minute');
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a made-up token', { csrf: 'AAAAAAAAAAAAAAAAAAAAAA' }, {}],
    ['a page of another site', {}, { 'sec-fetch-site': 'cross-site' }],
    ['a page of another origin', {}, { origin: 'https://evil.example' }],
  ])('%s changes nothing', async (_what, fields, headers) => {
    expect((await change(fields, headers)).status).toBe(403);
    expect(await canLogIn(PASSWORD)).toBe(true);
  });

  it('a password that the operator sets meanwhile stays', async () => {
    const csrf = hiddenField(await person.get('/password'), 'csrf');
    await app.accounts.setPassword(USER, 'of the operator');
    const typed = { password: PASSWORD, newPassword: NEW, again: NEW, csrf };
    const { status, headers } = await person.post('/password', typed);
    expect([status, headers.get('location')]).toEqual([303, '/login?return=%2Fpassword']);
    expect([await canLogIn(NEW), await canLogIn('of the operator')]).toEqual([false, true]);
  });
});

it('who is not logged in is sent to the login form, and back', async () => {
  const { status, headers } = await person.get('/password');
  expect([status, headers.get('location')]).toEqual([303, '/login?return=%2Fpassword']);
  const form = await person.get('/login?return=%2Fpassword');
  const fields = { csrf: hiddenField(form, 'csrf'), return: hiddenField(form, 'return') };
  const response = await person.post('/login', { username: USER, password: PASSWORD, ...fields });
  expect(response.headers.get('location')).toBe('/password');
});

describe('a password that is due', () => {
  const DUE = { username: 'late', password: 'as old as the hills' };
  beforeEach(() =>
    app.accounts.importAccounts([{ name: 'late', password: DUE.password, passwordExpired: true }]),
  );

  /** As far as the form that asks for the new one. */
  async function logIn(target = '/somewhere') {
    const form = await person.get(`/login?return=${encodeURIComponent(target)}`);
    const fields = { csrf: hiddenField(form, 'csrf'), return: hiddenField(form, 'return') };
    return await person.post('/login', { ...DUE, ...fields });
  }

  it('is changed on the way in, which leads to where the login would have', async () => {
    const first = await logIn();
    expect([first.status, first.headers.get('location')]).toEqual([303, '/password?return=%2Fsomewhere']);
    expect(await person.who()).toBeUndefined();
    const form = await person.get('/password?return=%2Fsomewhere');
    expect(form.html).not.toContain('Old password');
    const fields = { csrf: hiddenField(form, 'csrf'), return: hiddenField(form, 'return') };
    const done = await person.post('/password', { newPassword: NEW, again: NEW, ...fields });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/somewhere']);
    expect(await person.who()).toBe('late');
    expect([...person.jar.keys()]).toEqual(['authToken']);
    expect((await openPerson(app.url).logIn({ ...DUE, password: NEW })).headers.get('location')).toBe('/');
  });

  it('is refused like any other when the new one is too short', async () => {
    await logIn();
    const csrf = hiddenField(await person.get('/password'), 'csrf');
    const { status, html } = await person.post('/password', { newPassword: 'short', again: 'short', csrf });
    expect(status).toBe(403);
    expect(html).toContain('id="newPassword-error"');
  });

  it('is left as it is ten minutes later, or after a logout', async () => {
    await logIn();
    const csrf = hiddenField(await person.get('/password'), 'csrf');
    const jar = new Map(person.jar);
    await person.get('/logout');
    for (const [name, value] of jar) person.jar.set(name, value);
    const typed = { newPassword: NEW, again: NEW, csrf };
    expect((await person.post('/password', typed)).headers.get('location')).toMatch(/^\/login/);
    await logIn();
    app.clock.advance(601_000);
    expect((await person.get('/password')).status).toBe(303);
  });
});

it('a program that is logged in with a bot password is nobody here', async () => {
  const password = (await app.accounts.makeAppPassword(USER, 'robot')) ?? '';
  const login = await app.sessions.logIn({
    credentials: { kind: 'app', name: USER, appId: 'robot', password },
    kind: 'browser',
    remember: false,
    client: { address: '127.0.0.1', userAgent: null, clientType: null },
    replaces: [],
    onMustChange: 'report',
  });
  person.jar.set('latchkey_BPsession', login.outcome === 'granted' ? (login.tokens.session ?? '') : '');
  expect((await person.get('/session')).status).toBe(200);
  for (const path of ['/password', '/sessions']) expect((await person.get(path)).status).toBe(303);
});
