import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OperationId } from '../src/contract/index.ts';
import { type Store, StoreUnavailable } from '../src/session/ports.ts';
import { type App, startApp } from './support/app.ts';

const ADA = { name: 'Ada', password: 'punched cards 1843' };
const READS: readonly (keyof Store)[] = ['findLive', 'credentials', 'signingKeys', 'isSpent', 'findPending'];
const WRITES: readonly (keyof Store)[] = [
  'insertSession',
  'touch',
  'reopen',
  'revoke',
  'revokeAccount',
  'revokeOthers',
  'takeAttempt',
  'settleAttempt',
  'ping',
];

/** What is broken, and whether the work is done all the same: a commit that fails may have happened. */
const FAULTS = {
  reading: { methods: READS, happens: false },
  writing: { methods: WRITES, happens: false },
  committing: { methods: WRITES, happens: true },
} as const;

type Fault = keyof typeof FAULTS;

let app: App;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

/** Breaks the store under the running server. Answers how often that was met, and how to mend it. */
function breakStore(store: Store, fault: Fault) {
  const { methods, happens } = FAULTS[fault];
  const sound = { ...store };
  let met = 0;
  for (const method of methods) {
    const work = sound[method] as (...args: unknown[]) => Promise<unknown>; // every method of a store is such
    const broken = async (...args: unknown[]) => {
      met += 1;
      if (happens) await work(...args);
      throw new StoreUnavailable('broken for a test');
    };
    Object.assign(store, { [method]: broken });
  }
  return { met: () => met, mend: () => void Object.assign(store, sound) };
}

/** A session of Elvis's, whose cookie and csrf token are good in every API, and the form of the login page. */
async function logIn() {
  const response = await fetch(`${app.url}/services/login`, {
    method: 'POST',
    body: new URLSearchParams({ username: ADA.name, password: ADA.password }),
  });
  const { csrfToken } = Object(await response.json());
  const page = await fetch(`${app.url}/login`);
  const formToken = /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const [cookie = '', formCookie = ''] = [response, page].map(
    ({ headers }) => headers.getSetCookie()[0]?.split(';')[0] ?? '',
  );
  return { cookie, csrfToken: String(csrfToken), formToken, formCookie };
}

type Session = Awaited<ReturnType<typeof logIn>>;
type Ask = (session: Session) => [path: string, init: RequestInit];

const api = (query: string) => `/w/api.php?format=json&${query}`;
const form = (fields: Record<string, string>) => ({ body: new URLSearchParams(fields) });
const get =
  (path: string): Ask =>
  ({ cookie }) => [path, { headers: { cookie } }];
const post =
  (path: string, fields: (session: Session) => Record<string, string> = () => ({})): Ask =>
  (session) => [
    path,
    {
      method: 'POST',
      headers: { cookie: session.cookie, 'X-CSRF-TOKEN': session.csrfToken },
      ...form(fields(session)),
    },
  ];

/** Every operation that has to ask the store, as its clients send it. */
const ASKS: Partial<Record<OperationId, Ask>> = {
  mediawikiLogin: post(api('action=login'), () => ({
    lgname: ADA.name,
    lgpassword: ADA.password,
    lgtoken: 'x',
  })),
  mediawikiLogout: post(api('action=logout'), ({ csrfToken }) => ({ token: csrfToken })),
  mediawikiLogoutByGet: get(api('action=logout')),
  mediawikiClientlogin: post(api('action=clientlogin'), () => ({
    username: ADA.name,
    password: ADA.password,
    logintoken: 'x',
    loginreturnurl: 'http://localhost/',
  })),
  mediawikiQueryByGet: get(api('action=query&meta=userinfo|tokens')),
  mediawikiQuery: post(api('action=query'), () => ({ meta: 'userinfo' })),
  mediawikiChecktokenByGet: get(api('action=checktoken&type=csrf&token=x')),
  mediawikiChecktoken: post(api('action=checktoken&type=csrf'), () => ({ token: 'x' })),
  elvisLogin: post('/services/login', () => ({ username: ADA.name, password: ADA.password })),
  elvisApiLogin: post('/services/apilogin', () => ({ username: ADA.name, password: ADA.password })),
  elvisLogout: post('/services/logout'),
  elvisProfileByGet: get('/services/profile'),
  elvisProfile: post('/services/profile'),
  elvisPingByGet: get('/services/ping'),
  elvisPing: post('/services/ping'),
  elvisKeepAliveByGet: get('/alive.txt'),
  elvisKeepAlive: post('/alive.txt'),
  pageLogoutByGet: get('/logout'),
  pageLogout: post('/logout'),
  pageLanding: get('/'),
  pageLoginByGet: get('/login'),
  pageLogin: (session) => [
    '/login',
    {
      method: 'POST',
      headers: { cookie: session.formCookie },
      ...form({ username: ADA.name, password: ADA.password, csrf: session.formToken }),
    },
  ],
  pageLogoutEverywhere: post('/logout-everywhere', ({ csrfToken }) => ({ csrf: csrfToken })),
  readSession: get('/session'),
  forwardAuthentication: get('/session/forward'),
  readReadiness: get('/health/ready'),
};

/** How each API words that it does not know. */
function expectForm(path: string, response: Response, body: string): void {
  const type = response.headers.get('content-type') ?? '';
  if (path.startsWith('/w/api.php')) expect(JSON.parse(body).error.code).toMatch(/StoreUnavailable/);
  else if (/^\/(services|alive)/.test(path)) expect(JSON.parse(body)).toMatchObject({ errorcode: 503 });
  else if (/^\/(session|health)/.test(path)) expect(type).toMatch(/^application\/problem\+json/);
  else expect(type).toMatch(/^text\/html/);
  expect(body).not.toMatch(/broken for a test|sqlite/i);
}

const cases = Object.entries(ASKS).flatMap(([operation, ask]) =>
  // The keys of the table, as its own type says.
  (Object.keys(FAULTS) as Fault[]).map((fault) => ({ operation, ask, fault })),
);

describe('a store that fails', () => {
  test.each(cases)('in $fault: $operation', async ({ ask, fault }) => {
    const session = await logIn();
    app.clock.advance(30 * 60_000); // so that the session is due to be prolonged
    const { met, mend } = breakStore(app.store, fault);
    const [path, init] = ask(session);
    const response = await fetch(`${app.url}${path}`, { redirect: 'manual', ...init });
    const body = await response.text();
    const wasMet = met() > 0;
    mend();
    if (!wasMet) {
      expect(response.status).toBeLessThan(500);
      return;
    }
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(response.headers.getSetCookie()).toEqual([]);
    expectForm(path, response, body);
    if (fault === 'committing') return;
    const after = await fetch(`${app.url}/session`, { headers: { cookie: session.cookie } });
    expect(after.status).toBe(200);
  });

  test('is met by every one of these operations', async () => {
    const unmet: string[] = [];
    for (const [operation, ask] of Object.entries(ASKS)) {
      const session = await logIn();
      app.clock.advance(30 * 60_000);
      const found: boolean[] = [];
      for (const fault of ['reading', 'writing'] as const) {
        const { met, mend } = breakStore(app.store, fault);
        const [path, init] = ask(session);
        await (await fetch(`${app.url}${path}`, { redirect: 'manual', ...init })).arrayBuffer();
        found.push(met() > 0);
        mend();
      }
      if (!found.includes(true)) unmet.push(operation);
    }
    expect(unmet).toEqual([]);
  });
});
