import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readCookies } from '../src/http/index.ts';
import { type App, startApp } from './support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterEach(() => app.sessionAdministration.endAll());
afterAll(() => app.close());

/** What a client keeps: cookies by name. An API token is kept as the cookie Elvis's clients send it in. */
type Kept = ReadonlyMap<string, string>;

async function send(path: string, kept: Kept, init: RequestInit = {}) {
  const cookie = [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { ...(init.headers as Record<string, string>), ...(cookie !== '' && { cookie }) };
  const response = await fetch(app.url + path, { redirect: 'manual', ...init, headers });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { response, text, body: isJson ? JSON.parse(text) : {} };
}

/** The kept cookies after an answer has set and cleared its own. */
function after(kept: Kept, response: Response): Kept {
  const next = new Map(kept);
  for (const line of response.headers.getSetCookie()) {
    const name = line.split('=', 1).join();
    const value = readCookies({ headers: { cookie: line } }).get(name);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

const NOTHING: Kept = new Map();
const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });
const API = '/w/api.php';

async function mediawikiLogin(lgname: string, lgpassword: string): Promise<Kept> {
  const tokens = await send(`${API}?action=query&meta=tokens&type=login&format=json`, NOTHING);
  const kept = after(NOTHING, tokens.response);
  const lgtoken = tokens.body.query.tokens.logintoken;
  const fields = { action: 'login', format: 'json', lgname, lgpassword, lgtoken };
  return after(kept, (await send(API, kept, form(fields))).response);
}

const ada = { username: 'Ada', password: 'punched cards 1843' };

/** Every way to begin a session. */
const BEGINNINGS: Readonly<Record<string, () => Promise<Kept>>> = {
  'Elvis login': async () => after(NOTHING, (await send('/services/login', NOTHING, form(ada))).response),
  'Elvis API login': async () => {
    const { body } = await send('/services/apilogin', NOTHING, form(ada));
    return new Map([['authToken', body.authToken]]);
  },
  'login page': async () => {
    const page = await send('/login', NOTHING);
    const csrf = /name="csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const kept = after(NOTHING, page.response);
    return after(kept, (await send('/login', kept, form({ ...ada, csrf }))).response);
  },
  'MediaWiki login': () => mediawikiLogin(ada.username, ada.password),
  'MediaWiki bot password': () => mediawikiLogin('Grace@crawler', 'grace0crawler0secret0000000000v1'),
};

/** Who each API says it is; `null` for an anonymous request. */
async function seen(kept: Kept): Promise<Record<string, string | null>> {
  const userinfo = (await send(`${API}?action=query&meta=userinfo&format=json`, kept)).body.query.userinfo;
  const page = (await send('/', kept)).text;
  return {
    elvis: (await send('/services/profile', kept)).body.username ?? null,
    own: (await send('/session', kept)).body.name ?? null,
    mediawiki: 'anon' in userinfo ? null : userinfo.name,
    page: /logged in as <strong>(.*?)<\/strong>/.exec(page)?.[1] ?? null,
  };
}

async function csrfToken(kept: Kept): Promise<string> {
  return (await send(`${API}?action=query&meta=tokens&format=json`, kept)).body.query.tokens.csrftoken;
}

async function pageToken(kept: Kept): Promise<string> {
  return /name="csrf" value="([^"]+)"/.exec((await send('/', kept)).text)?.[1] ?? '';
}

/** Every way to end one, by a client that keeps what it was given. Each API also takes the other's token. */
const ENDINGS: Readonly<Record<string, (kept: Kept) => Promise<unknown>>> = {
  'Elvis logout, with MediaWiki’s token': async (kept) =>
    send('/services/logout', kept, { method: 'POST', headers: { 'x-csrf-token': await csrfToken(kept) } }),
  'Elvis logout, with the pages’ token': async (kept) =>
    send('/services/logout', kept, { method: 'POST', headers: { 'x-csrf-token': await pageToken(kept) } }),
  'logout and redirect': (kept) => send('/logout?logoutSuccessUrl=/goodbye', kept),
  'MediaWiki logout without a token': (kept) => send(`${API}?action=logout&format=xml`, kept),
  'MediaWiki logout, with its token': async (kept) =>
    send(API, kept, form({ action: 'logout', format: 'json', token: await csrfToken(kept) })),
  'MediaWiki logout, with Elvis’s token': async (kept) =>
    send(API, kept, form({ action: 'logout', format: 'json', token: await pageToken(kept) })),
  'log out everywhere': async (kept) =>
    send('/logout-everywhere', kept, form({ csrf: await pageToken(kept) })),
  'the operator': async () => {
    for (const { id } of await app.sessionAdministration.list()) await app.sessionAdministration.endById(id);
  },
};

const NOBODY = { elvis: null, own: null, mediawiki: null, page: null };

describe.each(Object.entries(BEGINNINGS))('a session begun by %s', (_way, begin) => {
  it('is seen by every API', async () => {
    const names = Object.values(await seen(await begin()));
    expect(new Set(names).size).toBe(1);
    expect(['Ada', 'Grace']).toContain(names[0]);
  });

  it.each(Object.entries(ENDINGS))(
    'ends by %s for every API, with everything that was kept',
    async (_end, end) => {
      const kept = await begin();
      await end(kept);
      expect(await app.sessionAdministration.list()).toEqual([]);
      expect(await seen(kept)).toEqual(NOBODY);
      for (const [name, value] of kept) expect(await seen(new Map([[name, value]])), name).toEqual(NOBODY);
    },
  );
});
