import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/session/ports.ts';
import { backUp, createSqliteStore, restore } from '../../src/stores/index.ts';
import { accountNamed, beginSession, by } from './fixtures.ts';

let folder: string;
let file: string;
let saved: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-backup-'));
  file = join(folder, 'store.db');
  saved = join(folder, 'saved.db');
  store = await createSqliteStore({ file });
  await store.writeAccounts([accountNamed('Alice'), accountNamed('Bob', { groups: ['sysop'] })]);
  await beginSession(store, 'one');
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const alive = async (token: string) => (await store.findLive(by(token))) !== undefined;
const names = async () => (await store.listAccounts()).map((account) => account.key);

describe('a backup', () => {
  test('is one file that holds everything, made beside a running server', async () => {
    expect(backUp(file, saved)).toEqual({ file: saved, bytes: statSync(saved).size, accounts: 2 });
    const copy = await createSqliteStore({ file: saved });
    expect((await copy.listAccounts()).map((account) => account.key)).toEqual(['Alice', 'Bob']);
    // Served in a place where no revision file is, it cannot know who has logged out.
    expect(await copy.findLive(by('one'))).toBeUndefined();
    await copy.close();
  });

  test('overwrites nothing but an empty file, and keeps nothing unfinished', () => {
    writeFileSync(saved, '');
    backUp(file, saved);
    const before = readFileSync(saved);
    expect(() => backUp(file, saved)).toThrow(/exists/);
    expect(readFileSync(saved)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  test('of a database that is not there, or to a place that is not, makes nothing', () => {
    const missing = join(folder, 'missing.db');
    expect(() => backUp(missing, saved)).toThrow(/there is no database/);
    expect(() => backUp(file, join(folder, 'no', 'where.db'))).toThrow(/no backup was made/);
    expect([existsSync(missing), existsSync(saved)]).toEqual([false, false]);
  });
});

describe('a restored backup', () => {
  test('brings the accounts back and no session, beside a running server', async () => {
    backUp(file, saved);
    await store.removeAccount((await store.credentials('Bob'))?.account.id ?? 0);
    await store.writeAccounts([accountNamed('Carol')]);
    await store.revoke([by('one')]);
    await beginSession(store, 'two');
    const keys = await store.signingKeys();
    const report = restore(file, saved);
    expect(await names()).toEqual(['Alice', 'Bob']);
    expect([await alive('one'), await alive('two')]).toEqual([false, false]);
    expect(report.accounts).toBe(2);
    const after = await store.signingKeys();
    expect(after.epoch).toBeGreaterThan(keys.epoch);
    expect(Buffer.from(after.current)).not.toEqual(Buffer.from(keys.current));
    await beginSession(store, 'three');
    expect(await alive('three')).toBe(true);
  });

  test('leaves the database as it was beside it, to be restored in turn', async () => {
    backUp(file, saved);
    await store.writeAccounts([accountNamed('Carol')]);
    const { before } = restore(file, saved);
    expect(await names()).toEqual(['Alice', 'Bob']);
    restore(file, before ?? '');
    expect(await names()).toEqual(['Alice', 'Bob', 'Carol']);
  });

  test('gives no login that was under way a session', async () => {
    backUp(file, saved);
    const { epoch = 0 } = (await store.credentials('Alice')) ?? {};
    restore(file, saved);
    expect(await beginSession(store, 'late', { accountEpoch: epoch })).toBe('stale');
  });

  test('is older than no copy of the file: put back, that one revives nothing either', async () => {
    backUp(file, saved);
    await store.close();
    const copy = join(folder, 'copy.db');
    copyFileSync(file, copy);
    restore(file, saved);
    copyFileSync(copy, file);
    store = await createSqliteStore({ file });
    expect(await alive('one')).toBe(false);
  });

  test('can be the first database there is', async () => {
    backUp(file, saved);
    const elsewhere = join(folder, 'elsewhere.db');
    expect(restore(elsewhere, saved)).toEqual({ accounts: 2, before: undefined });
    const other = await createSqliteStore({ file: elsewhere });
    expect((await other.listAccounts()).length).toBe(2);
    expect(await other.listLive()).toEqual([]);
    await other.close();
  });
});

describe('a restore', () => {
  const refused: [string, (path: string) => void, RegExp][] = [
    ['a file that is not there', () => undefined, /there is no backup/],
    [
      'a file that is no database',
      (path) => writeFileSync(path, 'not a database, but long enough'),
      /no backup/,
    ],
    [
      'a database of something else',
      (path) => {
        const database = new DatabaseSync(path);
        database.exec('CREATE TABLE other (x)');
        database.close();
      },
      /something else/,
    ],
    [
      'a backup of a newer version',
      (path) => {
        backUp(file, path);
        const database = new DatabaseSync(path);
        database.exec('PRAGMA user_version = 99');
        database.close();
      },
      /newer than this program/,
    ],
    [
      'a damaged backup',
      (path) => {
        backUp(file, path);
        const bytes = readFileSync(path);
        bytes.fill(0x55, 4096 * 3, 4096 * 5);
        writeFileSync(path, bytes);
      },
      /is no backup/,
    ],
  ];
  test.each(refused)('of %s is refused, and changes nothing', async (_, make, message) => {
    const copy = join(folder, 'copy.db');
    make(copy);
    const before = await store.signingKeys();
    expect(() => restore(file, copy)).toThrow(message);
    expect(await names()).toEqual(['Alice', 'Bob']);
    expect(await alive('one')).toBe(true);
    expect(await store.signingKeys()).toEqual(before);
    expect(readdirSync(folder).filter((name) => /restor/.test(name))).toEqual([]);
  });
});
