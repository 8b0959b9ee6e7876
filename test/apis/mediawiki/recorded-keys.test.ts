import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { type Keys, PARAMINFO_KEYS, SITEINFO_KEYS, USERINFO_KEYS } from './recorded-keys.ts';
import { openWiki, type Wiki } from './wiki.ts';

/** What the recorded wiki has and Latchkey has not, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'main.action.internalvalues': 'No action is internal.',
  'query.list.deprecatedvalues': 'No list is deprecated.',
  'query.pageids': 'There are no pages, so no client knows a page id.',
  'query.revids': 'There are no pages, so no client knows a revision id.',
  'query.export': 'There are no pages to export.',
  'query.exportnowrap': 'There are no pages to export.',
  'query.exportschema': 'There are no pages to export.',
};

/** Lists that client programs read something from; the other ones are empty. */
const FILLED = [
  'extensions',
  'magicwords',
  'namespacealiases',
  'namespaces',
  'specialpagealiases',
  'usergroups',
];

let app: App;
let wiki: Wiki;
beforeAll(async () => {
  app = await startApp();
  wiki = openWiki(app.url);
});
afterAll(() => app.close());

/** Where a value lacks a key, or has another type than the recorded one. */
function differences(keys: Keys, value: unknown, path: string): string[] {
  if (typeof keys === 'string') return typeof value === keys ? [] : [`${path}: ${typeof value}, not ${keys}`];
  if (Array.isArray(keys)) {
    if (!Array.isArray(value)) return [`${path}: no list`];
    const [item] = keys;
    return item === undefined
      ? []
      : value.flatMap((one, index) => differences(item, one, `${path}.${index}`));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: no map`];
  return Object.entries(keys).flatMap(([key, type]) => {
    if (key === '*') {
      return Object.entries(value).flatMap(([name, one]) => differences(type, one, `${path}.${name}`));
    }
    const name = key.replace(/\?$/, '');
    const member: unknown = Reflect.get(value, name);
    if (member === undefined) return name === key ? [`${path}.${name}: missing`] : [];
    return differences(type, member, `${path}.${name}`);
  });
}

describe('keys and types as recorded', () => {
  test.each(Object.entries(SITEINFO_KEYS))('siprop=%s', async (siprop, keys) => {
    const { body } = await wiki.get({ action: 'query', meta: 'siteinfo', siprop });
    expect(differences(keys, body.query[siprop], siprop)).toEqual([]);
    if (FILLED.includes(siprop)) expect(Object.keys(body.query[siprop])).not.toEqual([]);
  });

  test.each(Object.entries(USERINFO_KEYS))('uiprop=%s', async (uiprop, keys) => {
    const { body } = await wiki.get({ action: 'query', meta: 'userinfo', uiprop });
    expect(differences({ id: 'number', name: 'string', anon: 'boolean' }, body.query.userinfo, '')).toEqual(
      [],
    );
    expect(differences(keys, body.query.userinfo, uiprop)).toEqual([]);
  });

  test.each(Object.entries(PARAMINFO_KEYS))('paraminfo of %s', async (path, { keys, parameters }) => {
    const { body } = await wiki.get({ action: 'paraminfo', modules: path });
    const [module] = body.paraminfo.modules;
    const found: Record<string, Record<string, unknown>> = Object.fromEntries(
      module.parameters.map((one: { name: string }) => [one.name, one]),
    );
    const missing = keys.split(' ').filter((key) => module[key] === undefined);
    const wrong = Object.entries(parameters).flatMap(([name, types]) => {
      if (EXCEPTIONS[`${path}.${name}`]) return [];
      if (!found[name]) return [`${path}.${name}`];
      return types.split(' ').flatMap((one) => {
        const [key = '', type] = one.split(':');
        const value = found[name]?.[key];
        const isRight = type === 'array' ? Array.isArray(value) : typeof value === type;
        return isRight || EXCEPTIONS[`${path}.${name}.${key}`] ? [] : [`${path}.${name}.${one}`];
      });
    });
    expect([...missing, ...wrong]).toEqual([]);
  });

  test('a missing key and another type are seen', () => {
    expect(differences(SITEINFO_KEYS['statistics'] ?? '', { pages: '0' }, 'statistics')).toContain(
      'statistics.pages: string, not number',
    );
    expect(differences({ a: 'string', 'b?': 'string' }, {}, '')).toEqual(['.a: missing']);
  });
});
