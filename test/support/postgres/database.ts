import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { PostgresAddress } from '../../../src/stores/index.ts';
import { createInstance, type Instance, initialize, makeServerFolder } from './instance.ts';

/** Runs one command, as the superuser. */
export async function execute<Row extends pg.QueryResultRow>(
  port: number,
  sql: string,
  { database = 'postgres', timeoutMs = 10_000 } = {},
): Promise<Row[]> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    database,
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(sql)).rows;
  } finally {
    void client.end().catch(() => undefined);
  }
}

/** A server on its own, for tests that crash nothing: it does not wait for the disk. */
export interface TestServer {
  instance: Instance;
  folder: string;
  addressOf(database: string): PostgresAddress;
  dispose(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-pg-'));
  makeServerFolder(folder);
  const data = join(folder, 'data');
  initialize(data);
  const instance = await createInstance('alone', data);
  instance.configure({ fsync: 'off', full_page_writes: 'off', deadlock_timeout: "'200ms'" });
  await instance.start();
  return {
    instance,
    folder,
    addressOf: (database) => addressOf([instance.port], database, join(folder, `state-${database}`)),
    async dispose() {
      await instance.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function addressOf(ports: readonly number[], database: string, stateFolder: string): PostgresAddress {
  return {
    hosts: ports.map((port) => ({ host: '127.0.0.1', port })),
    user: 'postgres',
    database,
    stateFolder,
  };
}
