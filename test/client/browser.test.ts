import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../../src/client/index.ts';
import { type App, startApp } from '../support/app.ts';
import { openBrowser } from './browser.ts';

const ADA = { name: 'Ada', password: 'punched cards 1843' };
const APPLICATION = 'https://app.example.org';

let app: App;

beforeEach(async () => {
  app = await startApp({ config: { cors: { allow: [APPLICATION] } } });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await app.close();
});

describe('in a browser, on a page of the server itself', () => {
  beforeEach(() => openBrowser(`${app.url}/`));

  it('each API goes from login to anonymous with the cookies of the browser alone', async () => {
    const latchkey = createClient({ baseUrl: '/' });
    for (const api of [latchkey.elvis, latchkey.mediawiki]) {
      expect(await api.login(ADA)).toMatchObject({ outcome: 'granted' });
      expect(await latchkey.GET('/session')).toMatchObject({ data: { name: 'Ada' } });
      expect(await api.logout()).toEqual({ outcome: 'ended' });
      expect(await latchkey.GET('/session')).toMatchObject({ status: 401 });
    }
  });

  it('a page that was loaded anew logs out, although it has never seen the CSRF token', async () => {
    await createClient({ baseUrl: '/' }).elvis.login(ADA);
    expect(await createClient({ baseUrl: '/' }).elvis.logout()).toEqual({ outcome: 'ended' });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('a tab whose CSRF token another tab has made stale logs out all the same', async () => {
    const [first, second] = [createClient({ baseUrl: '/' }), createClient({ baseUrl: '/' })];
    await first.elvis.login(ADA);
    await second.elvis.login(ADA);
    expect(await first.POST('/services/logout')).toMatchObject({ data: { errorcode: 403 } });
    expect(await first.elvis.logout()).toEqual({ outcome: 'ended' });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('a redirect is followed before a script sees it', async () => {
    const latchkey = createClient({ baseUrl: '/' });
    await latchkey.elvis.login(ADA);
    expect(await latchkey.GET('/logout')).toMatchObject({
      status: 200,
      data: expect.stringMatching(/^<!doctype/i),
    });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });
});

describe('in a browser, on a page of a listed other origin', () => {
  beforeEach(() => openBrowser(`${APPLICATION}/start`));

  it('cookies are asked for, and MediaWiki gets the origin', async () => {
    const sent: Request[] = [];
    const latchkey = createClient({
      baseUrl: app.url,
      fetch: (request) => {
        sent.push(request);
        return globalThis.fetch(request);
      },
    });
    await latchkey.mediawiki.token('login');
    await latchkey.elvis.profile();
    expect(sent.map(({ credentials }) => credentials)).toEqual(['include', 'include']);
    expect(sent.map(({ url }) => new URL(url).searchParams.get('origin'))).toEqual([APPLICATION, null]);
  });
});

describe('elsewhere', () => {
  it('a fetch with cookies of its own is left to keep them when the option says so', async () => {
    let cookie: string | null = null;
    const latchkey = createClient({
      baseUrl: app.url,
      cookies: 'platform',
      fetch: async (request) => {
        expect(request.headers.has('cookie')).toBe(false);
        if (cookie) request.headers.set('cookie', cookie);
        const response = await fetch(request);
        cookie = response.headers.get('set-cookie') ?? cookie;
        return response;
      },
    });
    await latchkey.elvis.login(ADA);
    expect(await latchkey.GET('/session')).toMatchObject({ data: { name: 'Ada' } });
  });
});
