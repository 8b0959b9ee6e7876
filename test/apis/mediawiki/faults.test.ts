import { afterEach, beforeEach, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { ADA, openWiki, type Wiki, type WikiAnswer } from './wiki.ts';

let app: App;
let wiki: Wiki;
let token: string;
beforeEach(async () => {
  app = await startApp();
  wiki = openWiki(app.url);
  await wiki.logIn(ADA.name, ADA.password);
  token = await wiki.token();
});
afterEach(() => app.close());

function expectUnavailable(response: WikiAnswer, code = 'internal_api_error_StoreUnavailable') {
  expect(response.status).toBe(503);
  expect(response.headers.get('mediawiki-api-error')).toBe(code);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect([response.set, response.cleared]).toEqual([[], []]);
}

it('a broken store is an error in the form asked for, with a time to come back, and touches no cookie', async () => {
  await app.store.close();
  expectUnavailable(await wiki.get({ action: 'query', meta: 'userinfo' }));
  expectUnavailable(await wiki.post({ action: 'logout', token, format: 'xml' }));
  expectUnavailable(await wiki.get({ action: 'logout', format: 'xml' }));
  wiki.jar.set('latchkeyUserID', 'x');
  const response = await wiki.post({ action: 'login', lgname: 'Ada', errorformat: 'plaintext' });
  expectUnavailable(response);
  expect(response.body.errors[0].code).toBe('internal_api_error_StoreUnavailable');
});

it('whoever cannot be known is never said to be nobody', async () => {
  await app.store.close();
  for (const format of ['json', 'xml', 'php', 'jsonfm']) {
    expect((await wiki.get({ action: 'query', meta: 'userinfo', format })).text).not.toContain('anon');
  }
});

it('a body beyond the limit is refused unread, in the form that the address asks for', async () => {
  const response = await wiki.post(`action=query&requestid=${'a'.repeat(131_073)}`, {
    query: { format: 'json' },
  });
  expect(response.status).toBe(413);
  expect(response.body.error.code).toBe('http-contenttoolarge');
});

it('a long body within it is read', async () => {
  const response = await wiki.post({ action: 'query', requestid: 'a'.repeat(100_000) });
  expect(response.body.requestid).toHaveLength(100_000);
});
