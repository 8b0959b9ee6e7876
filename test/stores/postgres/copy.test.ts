import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/session/ports.ts';
import { hashToken } from '../../../src/session/tokens.ts';
import { COPIED_TABLES } from '../../../src/stores/copied-tables.ts';
import {
  copyFromCluster,
  copyToCluster,
  createPostgresStore,
  createSqliteStore,
} from '../../../src/stores/index.ts';
import { latchkey, temporaryFolder } from '../../cli/terminal.ts';
import { execute, startServer, type TestServer } from '../../support/postgres/database.ts';
import { accountNamed, beginSession, by, HOUR, sessionRow } from '../fixtures.ts';

const folder = temporaryFolder();
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server.dispose());

const newFile = () => join(folder, `${crypto.randomUUID()}.db`);
const onRollback = (what: string) => expect.fail(what);
const options = (file: string, address: ReturnType<TestServer['addressOf']>) => ({
  file,
  address,
  allowAsynchronous: false,
  onRollback,
});

async function newAddress() {
  const name = `copy_${crypto.randomUUID().replaceAll('-', '')}`;
  await execute(server.instance.port, `CREATE DATABASE ${name}`);
  return server.addressOf(name);
}

async function using<T>(opening: Promise<Store>, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await opening;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const onFile = <T>(file: string, work: (store: Store) => Promise<T>) =>
  using(createSqliteStore({ file }), work);
const onCluster = <T>(address: Awaited<ReturnType<typeof newAddress>>, work: (store: Store) => Promise<T>) =>
  using(createPostgresStore({ address }), work);

const app = { appId: 'robot', passwordHash: 'app-hash', grants: ['basic'], ipRanges: ['192.0.2.0/24'] };

/** Sessions of every fate, and everything that surrounds a login. */
async function populate(store: Store): Promise<void> {
  await store.writeAccounts([
    accountNamed('Alice', { appPasswords: [app], groups: ['sysop'], email: 'a@example.org' }),
    accountNamed('Bob'),
    accountNamed('Carol'),
  ]);
  for (const token of ['live', 'ended', 'reopened']) await beginSession(store, token);
  await store.revoke([by('ended')]);
  const again = { sessionHash: hashToken('again'), idleMs: HOUR, lifetimeMs: HOUR, perAccount: null };
  await store.reopen(hashToken('reopened-remember'), again);
  const bob = await store.credentials('Bob');
  await store.insertSession(sessionRow(bob?.account.id ?? 0, 'of Bob'));
  await store.setPassword(bob?.account.id ?? 0, { hash: 'other', tooShort: false });
  const carol = await store.credentials('Carol');
  await store.removeAccount(carol?.account.id ?? 0);
  await beginSession(store, 'used up', { spends: 'pre-login', spentMs: HOUR });
  await store.savePending(
    'waiting',
    { accountId: 1, accountEpoch: 1, reason: 'expired', remember: true },
    HOUR,
  );
}

async function expectAll(store: Store): Promise<void> {
  expect(await store.findLive(by('live'))).toMatchObject({ account: { key: 'Alice', groups: ['sysop'] } });
  expect(await store.findLive(by('live-remember', 'remember'))).toMatchObject({ remembered: true });
  expect(await store.findLive(by('again'))).toBeTypeOf('object');
  for (const token of ['ended', 'reopened', 'of Bob'])
    expect(await store.findLive(by(token)), token).toBeUndefined();
  expect(await store.findLive(by('ended-remember', 'remember'))).toBeUndefined();
  expect(await store.credentials('Alice')).toMatchObject({ passwordHash: 'hash', appPasswords: [app] });
  expect(await store.credentials('Carol')).toBeUndefined();
  expect([await store.isSpent('pre-login'), await store.isSpent('another')]).toEqual([true, false]);
  expect(await store.findPending('waiting')).toMatchObject({ reason: 'expired', remember: true });
}

/** What no copy may change: who has which number, and that numbers are not given twice. */
async function expectNewNumber(store: Store): Promise<void> {
  await store.writeAccounts([accountNamed('Dora')]);
  expect((await store.credentials('Dora'))?.account.id).toBe(4);
}

async function expectNobody(store: Store): Promise<void> {
  expect(await store.listLive()).toEqual([]);
  expect(await store.countAccounts()).toBe(2);
}

describe('a copy from SQLite to PostgreSQL and back', () => {
  test('keeps every session as it is, and leaves none where it came from', async () => {
    const [file, address, back] = [newFile(), await newAddress(), newFile()];
    const keys = await onFile(file, async (store) => {
      await populate(store);
      return await store.signingKeys();
    });
    expect(await copyToCluster(options(file, address))).toEqual({ accounts: 2, sessions: 3 });
    await onFile(file, async (store) => {
      await expectNobody(store);
      expect(await store.signingKeys()).not.toEqual(keys);
    });
    await onCluster(address, async (store) => {
      await expectAll(store);
      const { current, epoch } = await store.signingKeys();
      expect([Buffer.from(current).toString('hex'), epoch]).toEqual([
        Buffer.from(keys.current).toString('hex'),
        keys.epoch,
      ]);
      // A token that a re-opening has replaced still ends its session.
      await beginSession(store, 'later');
      await store.revoke([by('later')]);
    });
    expect(await copyFromCluster(options(back, address))).toEqual({ accounts: 2, sessions: 3 });
    await onCluster(address, expectNobody);
    await onFile(back, async (store) => {
      await expectAll(store);
      expect(await store.findLive(by('later'))).toBeUndefined();
      expect(await store.revoke([by('reopened')])).toMatchObject({ matched: true });
      expect(await store.findLive(by('again'))).toBeUndefined();
      await expectNewNumber(store);
    });
  }, 60_000);

  test('goes over many pages, and numbers go on from there', async () => {
    const [file, address] = [newFile(), await newAddress()];
    const tokens = Array.from({ length: 2_100 }, (_, at) => `token ${at}`);
    await onFile(file, async (store) => {
      await populate(store);
      await Promise.all(tokens.map((token) => beginSession(store, token)));
      await store.revoke(tokens.filter((_, at) => at % 2 === 0).map((token) => by(token)));
    });
    expect((await copyToCluster(options(file, address))).sessions).toBe(1_053);
    await onCluster(address, async (store) => {
      expect(await store.findLive(by('token 2099'))).toBeTypeOf('object');
      expect(await store.findLive(by('token 2098'))).toBeUndefined();
      await expectNewNumber(store);
      await beginSession(store, 'new');
      expect(await store.findLive(by('new'))).toBeTypeOf('object');
    });
  }, 60_000);

  test('brings nothing back that had expired by a clock that is a little ahead', async () => {
    const [file, address] = [newFile(), await newAddress()];
    let ahead = 0;
    const now = () => new Date(Date.now() + ahead);
    await using(createSqliteStore({ file, now }), async (store) => {
      await store.writeAccounts([accountNamed('Alice')]);
      await beginSession(store, 'short', { idleMs: 20_000, rememberMs: 0, rememberHash: null });
      ahead = 30_000;
      expect(await store.findLive(by('short'))).toBeUndefined();
      await store.ping();
    });
    await copyToCluster(options(file, address));
    await onCluster(address, async (store) => expect(await store.findLive(by('short'))).toBeUndefined());
  });
});

describe('a copy is refused, and changes nothing,', () => {
  test('while a server has the file open', async () => {
    const [file, address] = [newFile(), await newAddress()];
    await onFile(file, async (store) => {
      await populate(store);
      await expect(copyToCluster(options(file, address))).rejects.toThrow('stop the server');
      await expectAll(store);
    });
    await onCluster(address, async (store) => expect(await store.countAccounts()).toBe(0));
  });

  test('while Latchkey is connected to the cluster', async () => {
    const [file, address] = [newFile(), await newAddress()];
    await onFile(file, populate);
    await onCluster(address, async () => {
      await expect(copyToCluster(options(file, address))).rejects.toThrow('stop every server');
      await expect(copyFromCluster(options(newFile(), address))).rejects.toThrow(
        'connected to the database from 127.0.0.1',
      );
    });
    await onFile(file, expectAll);
  });

  test('when something is there already', async () => {
    const [file, address, other] = [newFile(), await newAddress(), newFile()];
    await onFile(file, populate);
    await onCluster(address, async (store) => void (await store.writeAccounts([accountNamed('Eve')])));
    await expect(copyToCluster(options(file, address))).rejects.toThrow(
      'the target is not empty (it has 1 rows)',
    );
    await onFile(other, populate);
    await expect(copyFromCluster(options(other, address))).rejects.toThrow('not empty');
    await onFile(file, expectAll);
    await onCluster(address, async (store) => expect(await store.credentials('Eve')).toBeTypeOf('object'));
  });

  test('when there is no source', async () => {
    await expect(copyToCluster(options(newFile(), await newAddress()))).rejects.toThrow(
      'there is no database',
    );
  });
});

describe('latchkey copy', () => {
  test('says what it moved, for people and for programs', async () => {
    const [file, { hosts, database }] = [newFile(), await newAddress()];
    await onFile(file, populate);
    const url = `postgres://postgres@127.0.0.1:${hosts[0]?.port}/${database}?state=${folder}/state-${database}`;
    const there = await latchkey(['copy', '--from', `sqlite:${file}`, '--to', url]);
    expect(there).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringContaining('copied 2 accounts with 3 live'),
    });
    const back = await latchkey(['copy', '--json', '--from', url, '--to', `sqlite:${newFile()}`]);
    expect(JSON.parse(back.out)).toEqual({ accounts: 2, sessions: 3 });
    const again = await latchkey(['copy', '--json', '--from', `sqlite:${file}`, '--to', url]);
    expect(again.status).toBe(1);
    expect(JSON.parse(again.err)).toMatchObject({ error: { message: expect.stringContaining('not empty') } });
  });

  test.each([
    [['--from', 'sqlite:a.db'], '--to has to look like'],
    [['--to', 'sqlite:a.db', '--from', 'mysql://u@h/d'], '--from has to look like'],
    [['--from', 'sqlite:a.db', '--to', 'sqlite:b.db'], 'for two files use backup'],
    [['--from', 'postgres://u@h/d', '--to', 'postgres://u@i/d'], 'for two clusters use pg_dump'],
  ])('%j is wrong usage', async (flags, message) => {
    expect(await latchkey(['copy', ...flags])).toMatchObject({
      status: 2,
      err: expect.stringContaining(message),
    });
  });
});

test('every table and column is copied, but the counters of failed logins', async () => {
  const file = newFile();
  await onFile(file, async () => undefined);
  const database = new DatabaseSync(file);
  const columns = database
    .prepare(
      `SELECT t.name || '.' || c.name AS "column" FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
       WHERE t.type = 'table' AND t.name NOT IN ('attempt', 'meta', 'sqlite_sequence')`,
    )
    .all();
  database.close();
  const copied = COPIED_TABLES.flatMap(({ name, columns: own }) => own.map((column) => `${name}.${column}`));
  expect(copied.toSorted()).toEqual(columns.map(({ column }) => String(column)).toSorted());
});
