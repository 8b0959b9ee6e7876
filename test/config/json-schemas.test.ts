import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/index.ts';
import { FIXTURE } from '../support/accounts.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../generated/${name}`, import.meta.url), 'utf8'));
const validate = (name: string) => new Ajv({ allErrors: true, strict: true }).compile(read(name));

/** Every property that is no object itself has a description. */
function undescribed(schema: Record<string, unknown>, place = ''): string[] {
  return Object.entries(Object(schema['properties'])).flatMap(([name, property]) => {
    const at = `${place}.${name}`;
    if (Object(property).properties) return undescribed(Object(property), at);
    return Object(property).description ? [] : [at];
  });
}

describe('generated/config.schema.json', () => {
  const valid = validate('config.schema.json');

  test('takes the defaults, and the documents that name it', () => {
    expect(valid({ $schema: 'https://login.example.org/docs/config.schema.json', ...defaultConfig })).toBe(
      true,
    );
    expect(valid({})).toBe(true);
  });

  test.each([
    { sesions: {} },
    { sessions: { idleSeconds: '60' } },
    { sessions: { perAccount: 0 } },
    { publicOrigin: 'login.example.org' },
    { cookies: { sameSite: 'Lax' } },
    { throttle: [{ count: 5 }] },
    { redirects: { allow: ['https://*.example.org'] } },
  ])('refuses %j, as the server does', (document) => {
    expect(valid(document)).toBe(false);
  });

  test('explains every key, and shows its default', () => {
    const schema = read('config.schema.json');
    expect(undescribed(schema)).toEqual([]);
    expect(schema.properties.sessions.properties.idleSeconds).toMatchObject({ default: 3600, minimum: 1 });
  });
});

describe('generated/accounts.schema.json', () => {
  const valid = validate('accounts.schema.json');

  test('takes a document of account import', () => {
    expect(valid({ $schema: 'accounts.schema.json', ...FIXTURE })).toBe(true);
  });

  test.each([{}, { accounts: [{}] }, { accounts: [{ name: 'a', nick: 'b' }] }, { accounts: [{ name: 7 }] }])(
    'refuses %j, as the command does',
    (document) => {
      expect(valid(document)).toBe(false);
    },
  );
});
