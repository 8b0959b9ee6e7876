import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { ADA, openWiki, type Wiki } from './wiki.ts';

let app: App;
let anonymous: Wiki;
let ada: Wiki;
beforeAll(async () => {
  app = await startApp();
  [anonymous, ada] = [openWiki(app.url), openWiki(app.url)];
  await ada.logIn(ADA.name, ADA.password);
});
afterAll(() => app.close());

const ask = async (wiki: Wiki, fields: Record<string, string>) =>
  (await wiki.get({ action: 'query', ...fields })).body;

describe('titles', () => {
  const INFO = {
    contentmodel: 'wikitext',
    pagelanguage: 'en',
    pagelanguagehtmlcode: 'en',
    pagelanguagedir: 'ltr',
  };

  test('prop=info returns every title as missing, in canonical form and without a warning', async () => {
    const body = await ask(anonymous, { prop: 'info', titles: 'main_page|user talk: jdoe|Image:A b' });
    expect(body).toEqual({
      batchcomplete: true,
      query: {
        normalized: [
          { fromencoded: false, from: 'main_page', to: 'Main page' },
          { fromencoded: false, from: 'user talk: jdoe', to: 'User talk:Jdoe' },
          { fromencoded: false, from: 'Image:A b', to: 'File:A b' },
        ],
        pages: [
          { ns: 0, title: 'Main page', missing: true, ...INFO },
          { ns: 3, title: 'User talk:Jdoe', missing: true, ...INFO },
          { ns: 6, title: 'File:A b', missing: true, ...INFO },
        ],
      },
    });
  });

  test('format version 1 and XML have the pages by negative ids', async () => {
    const one = await ask(anonymous, { titles: 'A|B', indexpageids: '1', formatversion: '1' });
    expect(one.query).toEqual({
      pageids: ['-1', '-2'],
      pages: {
        '-1': { ns: 0, title: 'A', missing: '' },
        '-2': { ns: 0, title: 'B', missing: '' },
      },
    });
    const { text } = await anonymous.get({ action: 'query', titles: 'A', format: 'xml' });
    expect(text).toContain('<pages><page ns="0" title="A" missing="" _idx="-1" /></pages>');
  });

  test('protection is added on request', async () => {
    const { query } = await ask(anonymous, { prop: 'info', inprop: 'protection', titles: 'A' });
    expect(query.pages[0]).toMatchObject({ protection: [], restrictiontypes: ['create'] });
  });

  test.each(['a[b', '', 'User:', 'x'.repeat(256), '../a'])('%j is invalid', async (title) => {
    const { query } = await ask(anonymous, { prop: 'info', titles: `${title}|A` });
    expect(query.pages[0]).toEqual({ title, invalid: true, invalidreason: expect.any(String) });
    expect(query.pages[1]).toMatchObject({ title: 'A', missing: true });
  });

  test('other values of prop and list are unrecognised, and no generator exists', async () => {
    const { warnings } = (
      await anonymous.get({ action: 'query', prop: 'revisions', list: 'allpages', errorformat: 'plaintext' })
    ).body;
    expect(warnings.map((one: { code: string }) => one.code)).toEqual([
      'unrecognizedvalues',
      'unrecognizedvalues',
    ]);
    expect((await ask(anonymous, { generator: 'allpages' })).error.code).toBe('badvalue');
  });
});

describe('list=users', () => {
  test('shows the current account as userinfo does, and nobody else', async () => {
    const { query } = await ask(ada, {
      list: 'users',
      meta: 'userinfo',
      ususers: 'ada|Grace|No such|a[b',
      usprop: 'groups|rights',
      uiprop: 'groups|rights',
    });
    const { id: userid, name, groups, rights } = query.userinfo;
    expect(query.users).toEqual([
      { userid, name, groups, rights },
      { name: 'Grace', missing: true },
      { name: 'No such', missing: true },
      { name: 'a[b', invalid: true },
    ]);
  });

  test('an anonymous request sees no account', async () => {
    const { query } = await ask(anonymous, { list: 'users', ususers: 'Ada' });
    expect(query.users).toEqual([{ name: 'Ada', missing: true }]);
  });
});
