import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/session/ports.ts';
import { backUp, checkDatabase, createSqliteStore, restore } from '../../src/stores/index.ts';
import { openConnection } from '../../src/stores/sqlite/connection.ts';
import { openRevisionFile } from '../../src/stores/sqlite/revision-file.ts';
import { accountNamed, beginSession, by, HOUR } from './fixtures.ts';

let folder: string;
let file: string;
let notices: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-rollback-'));
  file = join(folder, 'store.db');
  notices = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => createSqliteStore({ file, onRollback: (what) => notices.push(what) });

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Copies what a process that was killed now would leave behind. */
function snapshot(name: string): () => void {
  const parts = ['', '-wal', '-revision'].filter((part) => existsSync(`${file}${part}`));
  for (const part of parts) copyFileSync(`${file}${part}`, join(folder, `${name}${part}`));
  return () => {
    for (const part of ['', '-wal', '-shm', '-revision']) rmSync(`${file}${part}`, { force: true });
    for (const part of parts) copyFileSync(join(folder, `${name}${part}`), `${file}${part}`);
  };
}

async function begin(...tokens: string[]) {
  await withStore(async (store) => {
    await store.writeAccounts([accountNamed('Alice')]);
    for (const token of tokens) await beginSession(store, token);
  });
}

const alive = (token: string) => withStore(async (store) => (await store.findLive(by(token))) !== undefined);

describe('a database file put back from a copy', () => {
  test('revives no session that was ended since, at this start and the next', async () => {
    await begin('one');
    copyFileSync(file, join(folder, 'copy.db'));
    await withStore((store) => store.revoke([by('one')]));
    copyFileSync(join(folder, 'copy.db'), file);
    expect(await alive('one')).toBe(false);
    expect(await alive('one')).toBe(false);
    expect(notices).toEqual([expect.stringContaining('every session was ended')]);
  });

  test('is not laid under the log that the newer one left when it was killed', async () => {
    await begin('one', 'two');
    copyFileSync(file, join(folder, 'copy.db'));
    const store = await open();
    await store.revoke([by('one')]);
    // The revocation moves from the log into the file, and the log begins anew with pages that do not hold it.
    const other = openConnection(file, 'full');
    other.pragma('wal_checkpoint(RESTART)');
    await store.revoke([by('nothing')]);
    const killed = snapshot('killed');
    other.close();
    await store.close();

    killed();
    copyFileSync(join(folder, 'copy.db'), file);
    rmSync(`${file}-revision`); // the log alone gives it away
    expect([await alive('one'), await alive('two')]).toEqual([false, false]);
    expect(notices).toEqual([
      expect.stringContaining('belongs to another copy'),
      expect.stringContaining('every session was ended'),
    ]);
    expect(readdirSync(folder).filter((name) => name.startsWith('store.db-wal-aside-'))).toHaveLength(1);
  });

  describe('under the log of the newer one', () => {
    /** The state in which an operator leaves it who copies a file over that of a killed server. */
    async function leaveMismatchedWal() {
      await begin('one');
      backUp(file, join(folder, 'saved.db'));
      const store = await open();
      await store.revoke([by('one')]);
      const killed = snapshot('killed');
      await store.close();
      killed();
      copyFileSync(join(folder, 'saved.db'), file);
    }

    test('is not looked at by those who only want to look, and stays as it is', async () => {
      await leaveMismatchedWal();
      expect(() => backUp(file, join(folder, 'another.db'))).toThrow(/start the server once/);
      expect(() => checkDatabase(file)).toThrow(/start the server once/);
      expect(await alive('one')).toBe(false);
      expect(notices).toHaveLength(2);
    });

    test('is restored over without more ado', async () => {
      await leaveMismatchedWal();
      expect(restore(file, join(folder, 'saved.db'))).toMatchObject({ accounts: 1 });
      expect(await alive('one')).toBe(false);
    });
  });

  test('together with its own log and revision file is what it was: nothing tells it from the original', async () => {
    await begin('one');
    const store = await open();
    const whole = snapshot('whole');
    await store.revoke([by('one')]);
    await store.close();
    whole();
    expect(await alive('one')).toBe(true);
    expect(notices).toEqual([]);
  });

  test('whose revision file was deleted, too, revives nothing', async () => {
    await begin('one');
    copyFileSync(file, join(folder, 'copy.db'));
    await withStore((store) => store.revoke([by('one')]));
    copyFileSync(join(folder, 'copy.db'), file);
    rmSync(`${file}-revision`);
    expect(await alive('one')).toBe(false);
    expect(notices).toEqual([expect.stringContaining('was not beside it: every session was ended')]);
  });
});

describe('a database whose process was killed', () => {
  test('is opened with its own log, and without a word', async () => {
    await begin('one', 'two');
    const store = await open();
    await store.revoke([by('one')]);
    const killed = snapshot('killed');
    await store.close();
    killed();
    expect([await alive('one'), await alive('two')]).toEqual([false, true]);
    expect(notices).toEqual([]);
  });

  test('at its very first start is opened again', async () => {
    const store = await open();
    const killed = snapshot('killed');
    await store.close();
    killed();
    await withStore(async (again) => expect(await again.countAccounts()).toBe(0));
    expect(notices).toEqual([]);
  });
});

describe('the revision file', () => {
  test('catches up at a start, when a power loss made it forget', async () => {
    await begin('one', 'two');
    copyFileSync(file, join(folder, 'copy.db'));
    await withStore((store) => store.revoke([by('one')]));
    const flushedAtTheStart = readFileSync(`${file}-revision`, 'utf8').replace(/(?<=\nbase \d+\.\n).*/s, '');
    writeFileSync(`${file}-revision`, flushedAtTheStart);
    expect(await alive('two')).toBe(true);
    copyFileSync(join(folder, 'copy.db'), file);
    expect(await alive('one')).toBe(false);
  });

  test('with a record cut short, or bytes that are none, still knows the others', async () => {
    await begin('one');
    copyFileSync(file, join(folder, 'copy.db'));
    await withStore((store) => store.revoke([by('one')]));
    writeFileSync(`${file}-revision`, '\n9', { flag: 'a' });
    writeFileSync(`${file}-revision`, '\n\0\xff\0', { flag: 'a' });
    expect(await alive('one')).toBe(false);
    expect(notices).toEqual([]);
    copyFileSync(join(folder, 'copy.db'), file);
    expect(await alive('one')).toBe(false);
    expect(notices).toHaveLength(1);
  });

  test('stays small', async () => {
    await begin('one');
    const records = `${'\n1.'.repeat(500_000)}`;
    writeFileSync(`${file}-revision`, records, { flag: 'a' });
    await alive('one');
    expect(statSync(`${file}-revision`).size).toBeLessThan(100);
  });

  test('stays small while serving, and forgets nothing by it', async () => {
    await begin('one');
    copyFileSync(file, join(folder, 'copy.db'));
    await withStore(async (store) => {
      await store.revoke([by('one')]);
      writeFileSync(`${file}-revision`, '\n1.'.repeat(100_000), { flag: 'a' });
      await beginSession(store, 'used');
      const { id = '' } = (await store.findLive(by('used'))) ?? {};
      for (let commits = 0; commits < 1_200; commits++) await store.touch(id, HOUR + commits);
      expect(statSync(`${file}-revision`).size).toBeLessThan(1_000);
    });
    copyFileSync(join(folder, 'copy.db'), file);
    expect(await alive('one')).toBe(false);
  });

  test('that is made small forgets nothing that another process has committed and not yet appended', () => {
    const path = join(folder, 'some-revision');
    writeFileSync(path, '');
    const revisions = openRevisionFile(path);
    for (let revision = 1; revision < 20_000; revision++) revisions.append(revision);
    revisions.compact(20_003);
    expect(revisions.read().highest).toBe(20_003);
    expect(statSync(path).size).toBeLessThan(1000);
    revisions.close();
  });

  test('of more bytes than a string can have is read all the same', async () => {
    await begin('one');
    copyFileSync(file, join(folder, 'copy.db'));
    await withStore((store) => store.revoke([by('one')]));
    const records = readFileSync(`${file}-revision`);
    truncateSync(`${file}-revision`, 600 * 1024 * 1024);
    writeFileSync(`${file}-revision`, records, { flag: 'a' });
    expect(await alive('one')).toBe(false);
    expect(notices).toEqual([]);
    expect(statSync(`${file}-revision`).size).toBeLessThan(1_000);
  });

  test('that holds nothing of ours stops the start, which says what to do', async () => {
    await begin('one');
    writeFileSync(`${file}-revision`, 'something else');
    await expect(open()).rejects.toThrow(/-revision, .* is damaged\. .* remove it: the next start then ends/);
    rmSync(`${file}-revision`);
    expect(await alive('one')).toBe(false);
  });

  test('that cannot be opened stops the start, which says why', async () => {
    await begin('one');
    rmSync(`${file}-revision`);
    mkdirSync(`${file}-revision`);
    await expect(open()).rejects.toThrow(/-revision, .* cannot be opened: EISDIR/);
  });

  test('of another database ends every session', async () => {
    await begin('one');
    const own = readFileSync(`${file}-revision`, 'utf8');
    writeFileSync(`${file}-revision`, own.replaceAll(/stamp [0-9A-F]{8}/g, 'stamp 01234567'));
    expect(await alive('one')).toBe(false);
    expect(notices).toEqual([expect.stringContaining('in the place of another copy')]);
  });
});
