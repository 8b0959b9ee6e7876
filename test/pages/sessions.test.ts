import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { hiddenField, openPerson, PASSWORD, type Person, USER } from './person.ts';

let app: App;
let person: Person;
let elsewhere: Person;
beforeEach(async () => {
  app = await startApp({ config: { throttle: [{ count: 3, seconds: 60 }] } });
  [person, elsewhere] = [openPerson(app.url), openPerson(app.url)];
  await elsewhere.logIn();
  app.clock.advance(120_000);
  await person.logIn();
});
afterEach(() => app.close());

/** Fills in the form that `/sessions` shows. */
async function end(which: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const csrf = hiddenField(await person.get('/sessions'), 'csrf');
  return await person.post('/sessions', { end: which, password: PASSWORD, csrf, ...fields }, headers);
}

async function otherId(name = USER): Promise<string> {
  const sessions = await app.sessionAdministration.list((await app.accounts.find(name))?.id);
  return sessions.at(-1)?.id ?? '';
}

/** Without a page: many of those take their time. */
function logInDirectly() {
  return app.sessions.logIn({
    credentials: { kind: 'password', name: USER, password: PASSWORD },
    kind: 'browser',
    remember: false,
    client: { address: '192.0.2.1', userAgent: null, clientType: 'page' },
    replaces: [],
    onMustChange: 'report',
  });
}

describe('the list', () => {
  it('has every session of the account, whichever API began it, and marks this one', async () => {
    await fetch(`${app.url}/services/apilogin`, {
      method: 'POST',
      body: new URLSearchParams({ username: USER, password: PASSWORD, clientType: 'desktop <7>' }),
      headers: { 'User-Agent': 'Script/1' },
    });
    const { html } = await person.get('/sessions');
    expect(html.match(/type="radio"/g)).toHaveLength(3); // two others, and all of them
    expect(html.match(/This session/g)).toHaveLength(1);
    expect(html).toContain('API token');
    expect(html).toContain('desktop &lt;7&gt; · Script/1');
    expect(html).toContain('<dd>127.0.0.1</dd>');
    const first = (await app.sessionAdministration.list()).at(-1)?.createdAt.toISOString();
    expect(html).toContain(`<dt>First seen</dt><dd><time datetime="${first}">`);
  });

  it('has nobody else’s, and goes on after fifty', async () => {
    await openPerson(app.url).logIn({ username: 'Ada', password: 'punched cards 1843' });
    for (let login = 0; login < 50; login += 1) await logInDirectly();
    const { html } = await person.get('/sessions');
    const next = /href="(\/sessions\?after=[^"]+)"/.exec(html)?.[1] ?? '';
    const rest = (await person.get(next)).html;
    expect([html, rest].map((page) => page.match(/<dt>Address/g)?.length)).toEqual([50, 2]);
    expect(rest).not.toContain('Older sessions');
  });

  it('is for who is logged in', async () => {
    const { status, headers } = await openPerson(app.url).get('/sessions');
    expect([status, headers.get('location')]).toEqual([303, '/login?return=%2Fsessions']);
  });
});

describe('ending', () => {
  it('one ends that one alone', async () => {
    const { status, html } = await end(await otherId());
    expect(status).toBe(200);
    expect(html).toContain('The session has ended');
    expect(await elsewhere.who()).toBeUndefined();
    expect(await person.who()).toBe(USER);
  });

  it('all others leaves this one, and nobody else’s is touched', async () => {
    const somebody = openPerson(app.url);
    await somebody.logIn({ username: 'Ada', password: 'punched cards 1843' });
    const third = openPerson(app.url);
    await third.logIn();
    const { status, html } = await end('others');
    expect(status).toBe(200);
    expect(html).toContain('All your other sessions have ended');
    expect([await elsewhere.who(), await third.who()]).toEqual([undefined, undefined]);
    expect([await person.who(), await somebody.who()]).toEqual([USER, 'Ada']);
    await person.get('/logout');
    expect(await person.who()).toBeUndefined();
  });

  it('somebody else’s session is not possible', async () => {
    const somebody = openPerson(app.url);
    await somebody.logIn({ username: 'Ada', password: 'punched cards 1843' });
    const { status, html } = await end(await otherId('Ada'));
    expect(status).toBe(403);
    expect(html).toContain('You have no such session');
    expect(await somebody.who()).toBe('Ada');
  });

  it('takes the password, which counts as a login attempt', async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { status, html } = await end('others', { password: 'wrong' });
      expect(status).toBe(403);
      expect(html).toContain('id="password-error"');
    }
    expect((await end('others')).status).toBe(429);
    expect(await elsewhere.who()).toBe(USER);
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a made-up token', { csrf: 'AAAAAAAAAAAAAAAAAAAAAA' }, {}],
    ['a page of another site', {}, { 'sec-fetch-site': 'cross-site' }],
    ['a page of another origin', {}, { origin: 'https://evil.example' }],
  ])('by %s is refused', async (_what, fields, headers) => {
    expect((await end('others', fields, headers)).status).toBe(403);
    expect(await elsewhere.who()).toBe(USER);
  });
});
