import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { StoreUnavailable } from '../../../src/session/index.ts';
import type { Engine } from '../../../src/stores/postgres/engine.ts';
import { CLUSTER_TABLES, MIGRATIONS } from '../../../src/stores/postgres/migrations.ts';
import { atDatabaseTime } from '../../../src/stores/postgres/postgres-queries.ts';
import type { Steps } from '../../../src/stores/statement.ts';

const INT8 = 20;

type Connection = Pick<PGlite, 'query'>;

/** PostgreSQL in WebAssembly: one connection, nothing that could crash or fail over. It only shows that the SQL is right. */
export async function openPglite(frozenAt: number): Promise<PGlite> {
  const database = await PGlite.create('memory://');
  await database.exec(`${MIGRATIONS.join('')}${CLUSTER_TABLES}
    CREATE OR REPLACE FUNCTION latchkey_now() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT ${frozenAt}::bigint'`);
  await database.query('INSERT INTO meta VALUES (1, 1, 0, 0, 0, $1, $2)', [randomBytes(32), randomBytes(16)]);
  return database;
}

async function run<T>(on: Connection, steps: Steps<T>, timed: boolean): Promise<T> {
  let step = steps.next([]);
  while (!step.done) {
    const { sql, values } = timed ? atDatabaseTime(step.value) : step.value;
    const { rows } = await on.query(sql, [...values], { parsers: { [INT8]: Number } });
    step = steps.next(rows);
  }
  return step.value;
}

export function engineOnPglite(database: PGlite, frozenAt: number): Engine {
  const transact = <T>(steps: (now: number) => Steps<T>) =>
    database
      .transaction((own) => run(own, steps(frozenAt), false))
      .catch((cause) => {
        throw new StoreUnavailable('the database did not commit', { cause });
      });
  return {
    read: (steps) => run(database, steps(), true),
    write: (_kind, _durability, steps) => transact(steps),
    endAll: (steps) => transact((now) => steps(now, 0)),
    now: () => frozenAt,
    promised: () => 'lone',
    close: async () => undefined,
  };
}
