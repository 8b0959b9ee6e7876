import { describe, expect, test } from 'vitest';
import { storeSettings } from '../../src/config/index.ts';
import { openCore } from '../../src/core.ts';
import { freshDatabase, jsonLines, latchkey, temporaryFolder } from './terminal.ts';

const folder = temporaryFolder();

/** More accounts than a page has, and three sessions of one. */
async function filled(count: number): Promise<string[]> {
  const database = freshDatabase(folder);
  const [, url, , config] = database;
  const core = await openCore(storeSettings({ database: url, config }));
  const names = Array.from({ length: count }, (_, at) => `N${String(at).padStart(5, '0')}`);
  await core.accounts.importAccounts(names.map((name) => ({ name })));
  await core.accounts.setPassword('N00000', 'punched cards 1843');
  for (const clientType of ['first', 'second', 'third']) {
    await core.sessions.logIn({
      credentials: { kind: 'password', name: 'N00000', password: 'punched cards 1843' },
      kind: 'api',
      remember: false,
      client: { address: '192.0.2.1', userAgent: null, clientType },
      replaces: [],
      onMustChange: 'report',
    });
  }
  await core.store.close();
  return database;
}

const list = async (...args: string[]) => jsonLines((await latchkey([...args, '--json'])).out);
const namesOf = (rows: unknown[]) => rows.map((row) => Object(row).name);

describe('account list', () => {
  test('lists all accounts, each once, however many there are', async () => {
    const names = namesOf(await list('account', 'list', ...(await filled(1201))));
    expect(names).toHaveLength(1201);
    expect(new Set(names).size).toBe(1201);
    expect(names).toEqual(names.toSorted());
  });

  test('goes on after a name, for as many as are asked for', async () => {
    const database = await filled(5);
    expect(namesOf(await list('account', 'list', '--limit', '2', ...database))).toEqual(['N00000', 'N00001']);
    const rest = await list('account', 'list', '--limit', '2', '--after', 'n00001', ...database);
    expect(namesOf(rest)).toEqual(['N00002', 'N00003']);
    expect(await list('account', 'list', '--after', 'N00004', ...database)).toEqual([]);
  });

  test.each(['0', '-1', 'x', '1.5', ''])('refuses the limit %j', async (limit) => {
    const { status, err } = await latchkey(['account', 'list', `--limit=${limit}`]);
    expect([status, err]).toEqual([2, expect.stringContaining('--limit has to be a whole number')]);
  });
});

describe('session list', () => {
  test('goes on after a session, newest first, also when that one has ended meanwhile', async () => {
    const database = await filled(1);
    const types = (rows: unknown[]) => rows.map((row) => Object(row).clientType);
    expect(types(await list('session', 'list', ...database))).toEqual(['third', 'second', 'first']);
    const [newest] = await list('session', 'list', '--limit', '1', ...database);
    await latchkey(['session', 'end', '--id', Object(newest).id, ...database]);
    const rest = await list('session', 'list', 'N00000', '--after', Object(newest).id, ...database);
    expect(types(rest)).toEqual(['second', 'first']);
    expect(await list('session', 'list', '--after', 'no such session', ...database)).toEqual([]);
  });

  test('has a head above its columns, and prints nothing when there is nothing', async () => {
    const database = await filled(1);
    const { out } = await latchkey(['session', 'list', ...database]);
    expect(out).toMatch(
      /^ID +ACCOUNT +KIND +STARTED +ADDRESS +CLIENT\n\S+ {2}N00000 {3}api {3}\S+ {2}192\.0\.2\.1 {2}third\n/,
    );
    expect(await latchkey(['session', 'list', ...freshDatabase(folder)])).toEqual({
      status: 0,
      out: '',
      err: '',
    });
  });
});
