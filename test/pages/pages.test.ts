import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { hiddenField, openPerson, PASSWORD, type Person, USER } from './person.ts';

let app: App;
let person: Person;
beforeEach(async () => {
  app = await startApp();
  person = openPerson(app.url);
});
afterEach(() => app.close());

describe('every page', () => {
  it.each(['/', '/login', '/logged-out', '/?notice=redirect-refused', '/?notice=other'])(
    '%s runs nothing but its own, is framed by nobody and kept by no cache',
    async (path) => {
      const { headers, html } = await person.get(path);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; (script-src 'sha256-[^']+'; )?form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
      );
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(html).toContain('<html lang="en">');
      expect(html.match(/<script>/g) ?? []).toHaveLength(path === '/login' ? 1 : 0);
      expect(html).not.toMatch(/<script [^>]|javascript:|\son\w+=|\sstyle=/i);
    },
  );

  it.each(['PUT', 'DELETE'])('that is asked by %s says what it takes', async (method) => {
    const { status, headers, html } = await person.get('/login', { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS');
    expect(html).toContain('Nothing was changed');
  });

  it('says so when the store is down, and touches no cookie', async () => {
    await person.logIn();
    await app.store.close();
    for (const response of [await person.get('/'), await person.get('/logout'), await person.get('/login')]) {
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(response.headers.getSetCookie()).toEqual([]);
      expect(response.html).not.toContain('logged out');
    }
  });
});

describe('the landing page', () => {
  it('says that you are not logged in, and leads to the form', async () => {
    const { html } = await person.get('/');
    expect(html).toContain('You are not logged in');
    expect(html).toContain('href="/login"');
  });

  it('says who is logged in, whatever the name', async () => {
    const name = '<b>Jörg & "Söhne"</b>';
    await app.accounts.add({ name, password: PASSWORD });
    await person.logIn({ username: name });
    expect(await person.who()).toBe('&lt;b&gt;Jörg &amp; &quot;Söhne&quot;&lt;/b&gt;');
  });

  it('signs out here with its first button', async () => {
    await person.logIn();
    const landing = await person.get('/');
    const fields = {
      csrf: hiddenField(landing, 'csrf'),
      logoutSuccessUrl: hiddenField(landing, 'logoutSuccessUrl'),
    };
    const response = await person.post('/logout', fields);
    expect([response.status, response.headers.get('location')]).toEqual([302, '/logged-out']);
    expect((await person.get('/logged-out')).html).toContain('You are logged out');
    expect(await person.who()).toBeUndefined();
  });

  it('says that a redirect was refused', async () => {
    expect((await person.get('/?notice=redirect-refused')).html).toMatch(
      /role="alert">[^<]*not on this server/,
    );
  });
});

describe('signing out everywhere', () => {
  it('ends every session of the account and nobody else’s', async () => {
    await person.logIn();
    const elsewhere = openPerson(app.url);
    await elsewhere.logIn();
    const somebody = openPerson(app.url);
    await somebody.logIn({ username: 'Ada', password: 'punched cards 1843' });
    const response = await person.post('/logout-everywhere', {
      csrf: hiddenField(await person.get('/'), 'csrf'),
    });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/logged-out']);
    expect(person.jar.has('authToken')).toBe(false);
    expect(await elsewhere.who()).toBeUndefined();
    expect(await somebody.who()).toBe('Ada');
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['with a made-up token', { csrf: 'AAAAAAAAAAAAAAAAAAAAAA' }, {}],
    ['from another site, its token stolen', {}, { 'sec-fetch-site': 'cross-site' }],
    ['from a page of another origin', {}, { origin: 'https://evil.example' }],
  ])('%s is refused', async (_what, fields, headers) => {
    await person.logIn();
    const csrf = hiddenField(await person.get('/'), 'csrf');
    const response = await person.post('/logout-everywhere', { csrf, ...fields }, headers);
    expect(response.status).toBe(403);
    expect(await person.who()).toBe(USER);
  });

  it('without its field is refused and named, and without a session is done', async () => {
    const nameless = await person.post('/logout-everywhere', {});
    expect(nameless.status).toBe(400);
    expect(nameless.html).toContain('&quot;csrf&quot; is missing');
    expect((await person.post('/logout-everywhere', { csrf: 'x' })).status).toBe(303);
  });
});

describe('the page after a logout', () => {
  it('does not say that somebody is logged out who is not', async () => {
    await person.logIn();
    const { html } = await person.get('/logged-out');
    expect(html).toContain('Still logged in');
    expect(html).not.toContain('You are logged out');
  });
});
