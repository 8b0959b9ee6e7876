import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Operation, operationsOf, reachIn } from '../../docs/site/operations.ts';
import { parameterNames } from '../../docs/site/parameters-table.ts';
import { type App, startApp } from '../support/app.ts';

const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));
const operations = [...operationsOf(bundle).values()];
const reach = reachIn(bundle);

const FORM = 'application/x-www-form-urlencoded';
const COOKIES = 'authToken=unknown; latchkey_session=unknown; latchkeyUserID=1; latchkeyToken=unknown';

/** What brings an operation to refuse with a status, in the same way for all that document it. */
const PROVOCATIONS: Readonly<
  Record<string, (operation: Operation) => { query?: string; init?: RequestInit }>
> = {
  304: () => ({ init: { headers: { 'If-None-Match': '*' } } }),
  400: () => ({ query: 'username=%ff%zz' }),
  413: () => ({ init: { headers: { 'Content-Type': FORM }, body: `a=${'x'.repeat(131_073)}` } }),
  415: () => ({ init: { headers: { 'Content-Type': 'application/json' }, body: '{"a":1}' } }),
  503: (operation) => ({
    init: {
      headers: { Cookie: COOKIES },
      ...(operation.method === 'POST' && { body: fieldsOf(operation) }),
    },
  }),
};

/** Its own fields and no others: some forms refuse what they do not know. */
function fieldsOf(operation: Operation): URLSearchParams {
  const known = parameterNames(operation, reach);
  const fields = [
    'username',
    'password',
    'csrf',
    'token',
    'lgname',
    'lgpassword',
    'newPassword',
    'again',
    'end',
  ];
  return new URLSearchParams(fields.filter((name) => known.includes(name)).map((name) => [name, 'x']));
}

let app: App;
let broken: App;
beforeAll(async () => {
  [app, broken] = await Promise.all([start(), start()]);
  await broken.store.close();
});
afterAll(() => app.close());

function start(): Promise<App> {
  return startApp({ config: { elvis: { errorStatus: 'real' } } });
}

async function provoke(operation: Operation, status: string): Promise<number> {
  const { query = '', init = {} } = PROVOCATIONS[status]?.(operation) ?? {};
  const url = new URL(operation.path, (status === '503' ? broken : app).url);
  for (const [name, value] of REQUIRED[operation.id] ?? []) url.searchParams.append(name, value);
  const separator = url.search === '' ? '?' : '&';
  const target = query === '' ? url.href : `${url.href}${separator}${query}`;
  const response = await fetch(target, { method: operation.method, redirect: 'manual', ...init });
  return response.status;
}

/** Without these an action would object to something else first. */
const REQUIRED: Readonly<Record<string, [string, string][]>> = {
  mediawikiChecktokenByGet: [
    ['type', 'csrf'],
    ['token', '+\\'],
  ],
};

const cases = operations.flatMap((operation) =>
  operation.responses
    .filter(([status]) => status in PROVOCATIONS)
    .map(([status]) => ({ id: operation.id, status, operation })),
);

describe.each(cases)('$id', ({ operation, status }) => {
  test(`answers ${status} to what its description names`, async () => {
    expect(await provoke(operation, status)).toBe(Number(status));
  });
});

test.each(['/services/login', '/services/apilogin'])(
  '%s answers 403 to a page of another site',
  async (path) => {
    const response = await fetch(app.url + path, {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ username: 'Ada', password: 'x' }),
    });
    expect(response.status).toBe(403);
  },
);
