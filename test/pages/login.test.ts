import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { hiddenField, openPerson, PASSWORD, type Person, USER } from './person.ts';

const ADA = { username: 'Ada', password: 'punched cards 1843' };

let app: App;
let person: Person;
beforeEach(async () => {
  app = await startApp({ config: { throttle: [{ count: 3, seconds: 60 }] } });
  person = openPerson(app.url);
});
afterEach(() => app.close());

describe('the login form', () => {
  it('stores nothing before somebody signs in', async () => {
    const { headers } = await person.get('/login');
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^latchkey_login=p\..*; Path=\/; SameSite=Lax; HttpOnly$/),
    ]);
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('signs in with one session cookie, and puts the form’s own away', async () => {
    const response = await person.logIn();
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    expect([...person.jar.keys()]).toEqual(['authToken']);
    expect(await person.who()).toBe(USER);
    expect((await app.sessionAdministration.list()).map((session) => session.clientType)).toEqual(['page']);
  });

  it('opened in two tabs works in both', async () => {
    const first = hiddenField(await person.get('/login'), 'csrf');
    await person.get('/login');
    const response = await person.post('/login', { username: USER, password: PASSWORD, csrf: first });
    expect(response.status).toBe(303);
  });

  it('over a live session ends that session', async () => {
    await person.logIn();
    const before = new Map(person.jar);
    person.jar.clear();
    const csrf = hiddenField(await person.get('/login'), 'csrf'); // a form from before
    for (const [name, value] of before) person.jar.set(name, value);
    expect((await person.post('/login', { ...ADA, csrf })).status).toBe(303);
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
    const response = await person.logIn();
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    app.clock.advance(61_000);
    expect((await person.logIn()).status).toBe(303);
  });

  it('over https uses a cookie that no other host can plant', async () => {
    const secure = await startApp({ config: { publicOrigin: 'https://login.example.org' } });
    const { headers } = await openPerson(secure.url).get('/login');
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-latchkey_login=.*; Secure; SameSite=Lax; HttpOnly$/),
    ]);
    await secure.close();
  });
});

describe('a login form that is sent again', () => {
  const openForm = async () => {
    const csrf = hiddenField(await person.get('/login'), 'csrf');
    return { fields: { username: USER, password: PASSWORD, csrf }, jar: new Map(person.jar) };
  };
  const restore = (jar: ReadonlyMap<string, string>) => {
    person.jar.clear();
    for (const [name, value] of jar) person.jar.set(name, value);
  };
  const sessionCount = async () => (await app.sessionAdministration.list()).length;

  it('by a browser that is logged in with it leads where the first one went', async () => {
    const { fields } = await openForm();
    const first = await person.post('/login', fields);
    const second = await person.post('/login', fields);
    expect([second.status, second.headers.get('location')]).toEqual([303, first.headers.get('location')]);
    expect(second.headers.getSetCookie().some((line) => line.startsWith('authToken='))).toBe(false);
    expect([await person.who(), await sessionCount()]).toEqual([USER, 1]);
  });

  it('with the cookie of the form too leads to the same page', async () => {
    const { fields, jar } = await openForm();
    await person.post('/login', fields);
    for (const [name, value] of jar) person.jar.set(name, value);
    expect((await person.post('/login', fields)).status).toBe(303);
    expect(await sessionCount()).toBe(1);
  });

  it('by both clicks of a double click begins one session', async () => {
    const { fields } = await openForm();
    const responses = await Promise.all([person.post('/login', fields), person.post('/login', fields)]);
    expect(responses.map(({ status }) => status).sort()).toEqual([303, 403]);
    expect(responses.find(({ status }) => status === 403)?.html).toContain('already logged somebody in');
    expect([await person.who(), await sessionCount()]).toEqual([USER, 1]);
  });

  it('without the session that it began is refused as used', async () => {
    const { fields, jar } = await openForm();
    await person.post('/login', fields);
    restore(jar);
    const again = await person.post('/login', fields);
    expect(again.status).toBe(403);
    expect(again.html).toContain('<h1>Already done</h1>');
    expect(await sessionCount()).toBe(1);
  });

  it('for another account than the one that is logged in shows a new form', async () => {
    const { fields } = await openForm();
    await person.post('/login', fields);
    const other = await person.post('/login', { ...fields, username: 'Ada', password: 'punched cards 1843' });
    expect(other.status).toBe(403);
    expect(other.html).toContain('too old');
    expect(await person.who()).toBe(USER);
  });

  it('from another site is refused although a session is live', async () => {
    await person.logIn();
    const response = await person.logIn({}, { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
  });
});

describe('a login form behind a proxy that passes on another Host', () => {
  const warnings = () => app.logged.map((line) => JSON.parse(line)).filter(({ level }) => level === 40);
  const origin = 'http://wiki.lan:8081';

  it('is refused with what the operator has to do, and one warning', async () => {
    const response = await person.logIn({}, { origin });
    await person.logIn({}, { origin });
    expect(response.status).toBe(403);
    expect(response.html).toContain(origin);
    expect(response.html).toMatch(/Host header with its port, or publicOrigin has to be set/);
    const host = new URL(app.url).host;
    expect(warnings()).toMatchObject([
      { origin, host, publicOrigin: null, msg: expect.stringContaining('$http_host') },
    ]);
    expect(person.jar.has('authToken')).toBe(false);
  });

  it('names the public origin where one is set', async () => {
    const publicOrigin = 'http://login.lan';
    await app.close();
    app = await startApp({ config: { publicOrigin } });
    person = openPerson(app.url);
    expect((await person.logIn({}, { origin })).html).toContain(`log in at ${publicOrigin}/login`);
    expect(warnings()).toMatchObject([{ origin, publicOrigin }]);
  });

  it('is told apart from a form of another site, which logs nothing', async () => {
    const response = await person.logIn({ csrf: '0'.repeat(40) }, { origin: 'https://evil.example' });
    expect(response.html).toContain('page of another site');
    expect(warnings()).toEqual([]);
  });

  it('logs a bounded number of lines, each of bounded length', async () => {
    for (let port = 1; port < 15; port += 1) {
      await person.logIn({}, { origin: `http://${'x'.repeat(1000)}:${port}` });
      await person.logIn({}, { origin: `http://wiki.lan:${port}` });
    }
    expect(warnings()).toHaveLength(10);
    expect(Math.max(...warnings().map((line) => line.origin.length))).toBe(200);
  });
});

describe('a login that somebody else makes for the person', () => {
  const refused = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await person.logIn(fields, headers);
    expect(response.status).toBe(403);
    expect(person.jar.has('authToken')).toBe(false);
    expect(await app.sessionAdministration.list()).toEqual([]);
  };

  it('is refused from another origin', () => refused({}, { origin: 'https://evil.example' }));
  it('is refused from another site', () => refused({}, { 'sec-fetch-site': 'cross-site' }));
  it('is refused without an origin to name', () => refused({}, { origin: 'null' }));
  it('is refused with a made-up token', () => refused({ csrf: '0'.repeat(40) }));

  it('is refused with a form that belongs to another browser', async () => {
    const attacker = openPerson(app.url);
    await refused({ csrf: hiddenField(await attacker.get('/login'), 'csrf') });
  });

  it('is refused without the cookie of the form', async () => {
    const csrf = hiddenField(await person.get('/login'), 'csrf');
    person.jar.clear();
    const response = await person.post('/login', { username: USER, password: PASSWORD, csrf });
    expect(response.status).toBe(403);
    expect(response.html).toContain('too old');
  });

  it('is refused with a form that is older than its cookie', async () => {
    const csrf = hiddenField(await person.get('/login'), 'csrf');
    app.clock.advance(3_601_000);
    const response = await person.post('/login', { username: USER, password: PASSWORD, csrf });
    expect(response.status).toBe(403);
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
    const response = await person.get('/login', { method: 'POST', body, headers: { 'content-type': type } });
    expect(response.status).toBe(status);
    expect(response.html).toMatch(named);
  });
});

describe('a login with a target', () => {
  const DOMAIN = { publicOrigin: 'https://login.example.org', cookies: { domain: 'example.org' } };

  async function leadsTo(target: string, config: object = {}): Promise<string | null> {
    await app.close();
    app = await startApp({ config });
    person = openPerson(app.url);
    const form = await person.get(`/login?return=${encodeURIComponent(target)}`);
    const fields = { csrf: hiddenField(form, 'csrf'), return: unescaped(hiddenField(form, 'return')) };
    expect(fields.return).toBe(target);
    const response = await person.post('/login', { username: USER, password: PASSWORD, ...fields });
    expect(response.status).toBe(303);
    return response.headers.get('location');
  }

  const unescaped = (text: string) =>
    text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<');

  it.each<[string, object]>([
    ['/wiki/pages/1?a=b&c=d', {}],
    ['https://app.example.com/x', { redirects: { allow: ['https://app.example.com'] } }],
    ['https://wiki.example.org/x', DOMAIN],
    ['https://login.example.org/notes/', DOMAIN],
  ])('leads to %s', async (target, config) => {
    expect(await leadsTo(target, config)).toBe(target);
  });

  it.each<[string, object]>([
    ['https://evil.example/', {}],
    ['//evil.example/', {}],
    ['https://wiki.example.org/x', { publicOrigin: 'https://login.example.org' }],
    ['http://wiki.example.org/x', DOMAIN],
    ['https://wiki.example.org.evil.example/', DOMAIN],
    ['javascript:alert(1)//"<', DOMAIN],
  ])('does not lead to %s, and the landing page says so', async (target, config) => {
    const location = await leadsTo(target, config);
    expect(location).toBe('/?notice=redirect-refused');
    expect((await person.get(location ?? '')).html).toContain('so you were not sent there');
  });

  it('keeps the target when the password was wrong, and when the form is sent twice', async () => {
    const form = await person.get('/login?return=/wiki');
    const wrong = { username: USER, password: 'wrong', csrf: hiddenField(form, 'csrf'), return: '/wiki' };
    const again = await person.post('/login', wrong);
    expect(hiddenField(again, 'return')).toBe('/wiki');
    const right = { ...wrong, password: PASSWORD };
    expect((await person.post('/login', right)).headers.get('location')).toBe('/wiki');
    expect((await person.post('/login', right)).headers.get('location')).toBe('/wiki');
  });

  it('names the other origin in the policy of the form, which browsers hold the redirect against', async () => {
    await app.close();
    app = await startApp({ config: DOMAIN });
    person = openPerson(app.url);
    const policyOf = async (path: string) => (await person.get(path)).headers.get('content-security-policy');
    expect(await policyOf('/login?return=https://wiki.example.org/x')).toContain(
      "form-action 'self' https://wiki.example.org;",
    );
    expect(await policyOf('/login?return=https://evil.example/x')).toContain("form-action 'self';");
  });
});
