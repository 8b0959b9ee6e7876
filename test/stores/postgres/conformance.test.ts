import { afterAll, beforeAll } from 'vitest';
import { createPostgresStore } from '../../../src/stores/index.ts';
import { execute, startServer, type TestServer } from '../../support/postgres/database.ts';
import { describeStore } from '../conformance.ts';

const START = Date.parse('2026-01-02T03:04:05Z');

let server: TestServer;
let databases = 0;

/** One migrated database, whose clock stands still, is copied for each test. */
beforeAll(async () => {
  server = await startServer();
  const { port } = server.instance;
  await execute(port, 'CREATE DATABASE template');
  await (await createPostgresStore({ address: server.addressOf('template') })).close();
  await execute(
    port,
    `CREATE OR REPLACE FUNCTION latchkey_now() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT ${START}::bigint'`,
    { database: 'template' },
  );
}, 60_000);
afterAll(() => server.dispose());

describeStore('the PostgreSQL store', async () => {
  const { port } = server.instance;
  databases += 1;
  const database = `test_${databases}`;
  await execute(port, `CREATE DATABASE ${database} TEMPLATE template STRATEGY file_copy`);
  let offset = 0;
  const open = () => createPostgresStore({ address: server.addressOf(database), offset: () => offset });
  let store = await open();
  return {
    store,
    advance: (ms) => {
      offset += ms;
    },
    async reopen() {
      await store.close();
      store = await open();
      return store;
    },
    async dispose() {
      await store.close();
      await execute(port, `DROP DATABASE ${database} WITH (FORCE)`);
    },
  };
});
