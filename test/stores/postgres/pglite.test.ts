import { storeOn } from '../../../src/stores/postgres/postgres-store.ts';
import { engineOnPglite, openPglite } from '../../support/postgres/pglite-engine.ts';
import { describeStore } from '../conformance.ts';

const START = Date.parse('2026-01-02T03:04:05Z');

let opened: ReturnType<typeof openPglite> | undefined;

/** One database for all: making one takes seconds. Each test begins with empty tables. */
async function emptyDatabase() {
  opened ??= openPglite(START);
  const database = await opened;
  await database.exec(`SET session_replication_role = replica;
    DELETE FROM app_password; DELETE FROM account; DELETE FROM session; DELETE FROM revocation; DELETE FROM former_token; DELETE FROM former_remember;
    DELETE FROM spent; DELETE FROM pending; DELETE FROM attempt;
    ALTER TABLE account ALTER COLUMN id RESTART; SET session_replication_role = DEFAULT`);
  return database;
}

describeStore('the PostgreSQL store on PGlite', async () => {
  const database = await emptyDatabase();
  let offset = 0;
  const store = storeOn(engineOnPglite(database, START), () => offset);
  return {
    store,
    advance: (ms) => {
      offset += ms;
    },
    reopen: async () => store,
    dispose: async () => undefined,
  };
});
