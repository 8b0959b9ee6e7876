import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshDatabase, jsonLines, latchkey, temporaryFolder } from './terminal.ts';

const folder = temporaryFolder();
const somewhere = () => join(folder, crypto.randomUUID());

async function databaseWith(...names: string[]): Promise<string[]> {
  const database = freshDatabase(folder);
  for (const name of names) await latchkey(['account', 'add', name, ...database]);
  return database;
}

async function namesIn(database: string[]): Promise<unknown[]> {
  const { out } = await latchkey(['account', 'list', '--json', ...database]);
  return jsonLines(out).map((line) => Object(line).name);
}

describe('backup and restore', () => {
  test('bring the accounts back', async () => {
    const database = await databaseWith('Ada', 'Grace');
    const file = somewhere();
    const made = await latchkey(['backup', file, ...database]);
    expect(made).toMatchObject({ status: 0, err: '', out: expect.stringContaining('backed up 2 accounts') });
    await latchkey(['account', 'remove', 'Ada', ...database]);
    const restored = await latchkey(['restore', file, ...database]);
    expect(restored).toMatchObject({ status: 0, err: '' });
    expect(restored.out).toMatch(
      /^restored 2 accounts and ended every session; .* is now \S+-before-restore-/,
    );
    expect(await namesIn(database)).toEqual(['Ada', 'Grace']);
  });

  test('say for programs what they did', async () => {
    const database = await databaseWith('Ada');
    const file = somewhere();
    const [made] = jsonLines((await latchkey(['backup', file, '--json', ...database])).out);
    expect(made).toEqual({ file, bytes: expect.any(Number), accounts: 1 });
    const other = freshDatabase(folder);
    const [restored] = jsonLines((await latchkey(['restore', file, '--json', ...other])).out);
    expect(restored).toEqual({ accounts: 1, before: null });
  });

  test('make the folder of a database that is not there', async () => {
    const file = somewhere();
    await latchkey(['backup', file, ...(await databaseWith('Ada'))]);
    const database = ['--database', `sqlite:${join(somewhere(), 'deep', 'latchkey.db')}`];
    expect(await latchkey(['restore', file, ...database])).toMatchObject({ status: 0 });
    expect(await namesIn(database)).toEqual(['Ada']);
  });
});

describe('a backup', () => {
  test('of a database that is not there is refused, and makes none', async () => {
    const [flag = '', url = ''] = freshDatabase(folder);
    const { status, err } = await latchkey(['backup', somewhere(), flag, url]);
    expect([status, err]).toEqual([1, expect.stringContaining('there is no database')]);
    expect(existsSync(url.replace('sqlite:', ''))).toBe(false);
  });

  test('into a file that exists is refused', async () => {
    const database = await databaseWith('Ada');
    const file = somewhere();
    await latchkey(['backup', file, ...database]);
    const { status, err } = await latchkey(['backup', file, ...database]);
    expect([status, err]).toEqual([1, expect.stringContaining('overwrites nothing')]);
  });
});

test('a restore of something that is no backup is refused in one line', async () => {
  const database = await databaseWith('Ada');
  const { status, out, err } = await latchkey(['restore', somewhere(), ...database]);
  expect([status, out, err.split('\n').length]).toEqual([1, '', 1]);
  expect(await namesIn(database)).toEqual(['Ada']);
});
