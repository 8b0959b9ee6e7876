import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { defaultConfig, parseConfig } from '../src/config/index.ts';
import { startApp } from './support/app.ts';

const page = readFileSync(new URL('../docs/operations.md', import.meta.url), 'utf8');

/** `sessions.idleSeconds` → 3600; arrays and limits are values. */
function leaves(value: object, prefix = ''): [key: string, value: unknown][] {
  return Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const isGroup =
      typeof member === 'object' && member !== null && !Array.isArray(member) && !('count' in member);
    return isGroup ? leaves(member, `${prefix}${name}.`) : [[prefix + name, member]];
  });
}

function block(language: string, containing: string): string {
  const blocks = [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(
    ([, text = '']) => text,
  );
  return blocks.find((text) => text.includes(containing)) ?? '';
}

describe('docs/operations.md', () => {
  test('has every key of the config file with its default, and no other', () => {
    const rows = [...page.matchAll(/^\| `([a-zA-Z.]+)` \| `(.*?)` \|/gm)].map(([, key, value = '']) => [
      key,
      JSON.parse(value),
    ]);
    expect(rows).toEqual(leaves(defaultConfig));
  });

  test.each(commands.filter(({ name }) => name !== 'serve'))('has the command $name', ({ name }) => {
    expect(page).toMatch(new RegExp(`^\\| \`${name}[ \`]`, 'm'));
  });

  test('has every flag of serve with its variable', () => {
    const flags = [...page.matchAll(/^\| `--([a-z-]+)` \| `(LATCHKEY_[A-Z_]+)/gm)].map(
      ([, flag, variable]) => [flag, variable],
    );
    const serve = commands.find(({ name }) => name === 'serve');
    const names = Object.keys(serve?.options ?? {});
    expect(flags).toEqual(names.map((flag) => [flag, `LATCHKEY_${flag.toUpperCase().replaceAll('-', '_')}`]));
  });

  test('shows a config file that is taken', () => {
    const example = JSON.parse(block('json', 'publicOrigin'));
    expect(parseConfig(example)).toMatchObject(example);
  });

  test('shows an import document that is taken', async () => {
    const app = await startApp({ accounts: JSON.parse(block('json', '"accounts"')) });
    expect((await app.accounts.list()).map(({ name }) => name)).toEqual(['Alice', 'Bob']);
    await app.close();
  });
});
