import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { ADA, openWiki, type Wiki } from './wiki.ts';

/** Each action with what it takes at least, and the methods it takes. */
const ACTIONS: readonly (readonly [string, Record<string, string>, ...string[]])[] = [
  ['', {}, 'GET', 'POST'],
  ['login', {}, 'POST'],
  ['clientlogin', { logintoken: 'x' }, 'POST'],
  ['logout', {}, 'GET', 'POST'],
  ['checktoken', { type: 'csrf', token: 'x' }, 'GET', 'POST'],
  ['query', { meta: 'userinfo' }, 'GET', 'POST'],
  ['help', {}, 'GET', 'POST'],
  ['paraminfo', { modules: 'login' }, 'GET', 'POST'],
];
const waysBy = (method: string) =>
  ACTIONS.filter(([, , ...methods]) => methods.includes(method)).map(
    ([action, fields]) => [method, action, { ...(action && { action }), ...fields }] as const,
  );
const [BY_GET, BY_POST] = [waysBy('GET'), waysBy('POST')];

let app: App;
let wiki: Wiki;
beforeEach(async () => {
  app = await startApp();
  wiki = openWiki(app.url);
  await wiki.logIn(ADA.name, ADA.password);
});
afterEach(() => app.close());

type Fields = Readonly<Record<string, string>>;
const send = (method: string, fields: Fields, headers: Record<string, string> = {}) =>
  method === 'GET' ? wiki.get(fields, { headers }) : wiki.post(fields, { headers });

describe.each([...BY_GET, ...BY_POST])('%s action=%s', (method, _action, fields) => {
  it('is not answered at all to a page whose origin is another than it says', async () => {
    const from = { ...fields, origin: 'https://a.example' };
    expect((await send(method, from, { origin: 'https://b.example' })).status).toBe(403);
  });

  it('never answers for a store that is down', async () => {
    await app.store.close();
    const response = await send(method, fields);
    expect(response.status).toBe(503);
    expect(response.headers.get('mediawiki-api-error')).toBe('internal_api_error_StoreUnavailable');
    expect([...response.set, ...response.cleared]).toEqual([]);
  });
});

it.each(BY_GET)(
  '%s action=%s exists, which is all that a condition can ask',
  async (method, _action, fields) => {
    const response = await send(method, fields, { 'if-none-match': '*' });
    expect([response.status, response.text]).toEqual([304, '']);
  },
);

it.each(BY_POST)('%s action=%s refuses a body beyond the limit', async (_method, action) => {
  const query = { format: 'json', ...(action && { action }) };
  const response = await wiki.post(`requestid=${'a'.repeat(131_072)}`, { query });
  expect([response.status, response.body.error.code]).toEqual([413, 'http-contenttoolarge']);
});
