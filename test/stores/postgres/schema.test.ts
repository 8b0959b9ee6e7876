import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPostgresStore } from '../../../src/stores/index.ts';
import { MIGRATIONS as SQLITE } from '../../../src/stores/sqlite/migrations.ts';
import { execute, startServer, type TestServer } from '../../support/postgres/database.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(() => server.dispose());

/** What only one of the two has: the cluster's own tables, and what SQLite keeps in its file header. */
const OWN = ['cluster', 'node_revision', 'latchkey_schema', 'sqlite_sequence'];

function columnsOfSqlite(): string[] {
  const database = new DatabaseSync(':memory:');
  for (const step of SQLITE) database.exec(step);
  const rows = database
    .prepare(
      `SELECT t.name || '.' || c.name || CASE WHEN c."notnull" OR c.pk THEN ' not null' ELSE '' END AS "column"
       FROM sqlite_schema AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table'`,
    )
    .all();
  database.close();
  return rows.map((row) => String(row['column']));
}

async function columnsOfPostgres(): Promise<string[]> {
  const rows = await execute<{ column: string }>(
    server.instance.port,
    `SELECT table_name || '.' || column_name || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END AS "column"
     FROM information_schema.columns WHERE table_schema = 'public'`,
    { database: 'schema' },
  );
  return rows.map(({ column }) => column);
}

const shared = (columns: readonly string[]) =>
  columns.filter((column) => !OWN.some((table) => column.startsWith(`${table}.`))).toSorted();

describe('the tables', () => {
  test('of both stores have the same columns', async () => {
    await execute(server.instance.port, 'CREATE DATABASE schema');
    await (await createPostgresStore({ address: server.addressOf('schema') })).close();
    expect(shared(await columnsOfPostgres())).toEqual(shared(columnsOfSqlite()));
  });

  test('are made once by several nodes that start at the same moment', async () => {
    await execute(server.instance.port, 'CREATE DATABASE several');
    const address = server.addressOf('several');
    const stores = await Promise.all(Array.from({ length: 6 }, () => createPostgresStore({ address })));
    const keys = await Promise.all(stores.map((store) => store.signingKeys()));
    expect(new Set(keys.map(({ current }) => Buffer.from(current).toString('hex'))).size).toBe(1);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('of a newer program are refused', async () => {
    await execute(server.instance.port, 'CREATE DATABASE newer');
    await (await createPostgresStore({ address: server.addressOf('newer') })).close();
    await execute(server.instance.port, 'UPDATE latchkey_schema SET version = 99', { database: 'newer' });
    await expect(createPostgresStore({ address: server.addressOf('newer') })).rejects.toThrow(
      'schema 99, newer than',
    );
  });
});

describe('the database refuses, whatever a statement says,', () => {
  const columns =
    'id, kind, account_id, account_epoch, global_epoch, session_hash, created_at, idle_expires_at, expires_at, remember_expires_at, address';
  const row = (id: string) => `('${id}', 'browser', 1, 1, 1, '\\x01', 0, 0, 0, 0, '')`;

  beforeAll(async () => {
    await execute(server.instance.port, 'CREATE DATABASE refusing');
    await (await createPostgresStore({ address: server.addressOf('refusing') })).close();
    const insert = `INSERT INTO session (${columns}) VALUES ${row('x')}`;
    await execute(server.instance.port, insert, { database: 'refusing' });
    await execute(server.instance.port, 'INSERT INTO revocation SELECT n, 5, 1 FROM session', {
      database: 'refusing',
    });
  });

  test.each([
    ['to take a revocation back', 'DELETE FROM revocation', /is final/],
    ['to move a revocation', 'UPDATE revocation SET session = 2', /is final/],
    ['to empty the table of revocations', 'TRUNCATE revocation', /is final/],
    ['to prolong a revoked session', 'UPDATE session SET idle_expires_at = 9', /cannot be changed/],
    ['to give a revoked session a token', "UPDATE session SET session_hash = '\\x02'", /cannot be changed/],
    [
      'to write a token under another id',
      `INSERT INTO session (${columns}) VALUES ${row('y')}`,
      /duplicate key/,
    ],
    [
      'to insert a session or else change it',
      `INSERT INTO session (${columns}) VALUES ${row('x')} ON CONFLICT (id) DO UPDATE SET idle_expires_at = 9`,
      /cannot be changed/,
    ],
  ])('%s', async (_, statement, message) => {
    await expect(execute(server.instance.port, statement, { database: 'refusing' })).rejects.toThrow(message);
  });
});
