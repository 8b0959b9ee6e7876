import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { hiddenField, PASSWORD, USER, type Visitor, visitor } from './visitor.ts';

let app: App;
let person: Visitor;
beforeEach(async () => {
  app = await startApp({ config: { throttle: [{ count: 3, seconds: 60 }] } });
  person = visitor(app.url);
});
afterEach(() => app.close());

describe('the login form', () => {
  it('stores nothing before somebody signs in', async () => {
    const { headers } = await person.get('/login');
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^latchkey_login=p\..*; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('signs in with one session cookie, and puts the form’s own away', async () => {
    const answer = await person.logIn();
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect([...person.jar.keys()]).toEqual(['authToken']);
    expect(await person.who()).toBe(USER);
    expect((await app.sessionAdministration.list()).map((session) => session.clientType)).toEqual(['page']);
  });

  it('opened in two tabs works in both', async () => {
    const first = hiddenField(await person.get('/login'), 'csrf');
    await person.get('/login');
    const answer = await person.post('/login', { username: USER, password: PASSWORD, csrf: first });
    expect(answer.status).toBe(303);
  });

  it('over a live session ends that session', async () => {
    await person.logIn();
    const before = new Map(person.jar);
    await person.logIn({ username: 'Ada', password: 'punched cards 1843' });
    expect(await person.who()).toBe('Ada');
    person.jar.clear();
    for (const [name, value] of before) person.jar.set(name, value);
    expect(await person.who()).toBeUndefined();
  });

  it('comes again with the name in it when name or password is wrong', async () => {
    const wrong = await person.logIn({ password: 'wrong' });
    const unknown = await person.logIn({ username: 'nobody' });
    expect([wrong.status, unknown.status]).toEqual([403, 403]);
    expect(wrong.html).toContain('Incorrect name or password');
    expect(wrong.html).toContain(`value="${USER}"`);
    expect(wrong.html).not.toContain('value="wrong"');
    expect(person.jar.has('authToken')).toBe(false);
  });

  it('limits the attempts and says when to come back', async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) await person.logIn({ password: 'wrong' });
    const answer = await person.logIn();
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    app.clock.advance(61_000);
    expect((await person.logIn()).status).toBe(303);
  });

  it('over https uses a cookie that no other host can plant', async () => {
    const secure = await startApp({ config: { publicOrigin: 'https://login.example.org' } });
    const { headers } = await visitor(secure.url).get('/login');
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-latchkey_login=.*; Secure; SameSite=Lax$/),
    ]);
    await secure.close();
  });
});

describe('a login that somebody else makes for the visitor', () => {
  const refused = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const answer = await person.logIn(fields, headers);
    expect(answer.status).toBe(403);
    expect(person.jar.has('authToken')).toBe(false);
    expect(await app.sessionAdministration.list()).toEqual([]);
  };

  it('is refused from another origin', () => refused({}, { origin: 'https://evil.example' }));
  it('is refused from another site', () => refused({}, { 'sec-fetch-site': 'cross-site' }));
  it('is refused without an origin to name', () => refused({}, { origin: 'null' }));
  it('is refused with a made-up token', () => refused({ csrf: '0'.repeat(40) }));

  it('is refused with a form that belongs to another browser', async () => {
    const attacker = visitor(app.url);
    await refused({ csrf: hiddenField(await attacker.get('/login'), 'csrf') });
  });

  it('is refused without the cookie of the form', async () => {
    const csrf = hiddenField(await person.get('/login'), 'csrf');
    person.jar.clear();
    const answer = await person.post('/login', { username: USER, password: PASSWORD, csrf });
    expect(answer.status).toBe(403);
    expect(answer.html).toContain('too old');
  });

  it('is refused with a form that has already signed somebody in', async () => {
    await person.get('/login');
    const cookie = person.jar.get('latchkey_login') ?? '';
    const csrf = hiddenField(await person.get('/login'), 'csrf');
    const fields = { username: USER, password: PASSWORD, csrf };
    expect((await person.post('/login', fields)).status).toBe(303);
    person.jar.set('latchkey_login', cookie);
    expect((await person.post('/login', fields)).status).toBe(403);
  });

  it('is refused with a form that is older than its cookie', async () => {
    const csrf = hiddenField(await person.get('/login'), 'csrf');
    app.clock.advance(3_601_000);
    const answer = await person.post('/login', { username: USER, password: PASSWORD, csrf });
    expect(answer.status).toBe(403);
    expect((await person.logIn()).status).toBe(303);
  });
});

describe('a form that cannot be taken', () => {
  it.each<[string, number, string, string | FormData, RegExp]>([
    [
      'without fields',
      400,
      'application/x-www-form-urlencoded',
      'username=x',
      /&quot;password&quot; is missing/,
    ],
    [
      'with a field twice',
      400,
      'application/x-www-form-urlencoded',
      'username=x&username=y&password=z&csrf=t',
      /&quot;username&quot; is given more than once/,
    ],
    [
      'with a field nobody knows',
      400,
      'application/x-www-form-urlencoded',
      'username=x&password=z&csrf=t&next=//evil',
      /&quot;next&quot;/,
    ],
    ['as JSON', 415, 'application/json', '[1]', /urlencoded/],
    ['of more than 64 KiB', 413, 'application/x-www-form-urlencoded', 'x'.repeat(65_537), /65536/],
  ])('%s is answered with a page that names the part', async (_what, status, type, body, named) => {
    const answer = await person.get('/login', { method: 'POST', body, headers: { 'content-type': type } });
    expect(answer.status).toBe(status);
    expect(answer.html).toMatch(named);
  });
});
