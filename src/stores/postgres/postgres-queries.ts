import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { Locks } from '../locks.ts';
import { createQueries } from '../queries.ts';
import type { Schema } from '../schema.ts';
import type { Statement } from '../statement.ts';

const builder = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

interface Lockable {
  forUpdate(): unknown;
  forShare(): unknown;
}

/** Every Kysely select has both; their result has the type of the query they are called on. */
const locks: Locks = {
  forUpdate: <Query>(query: Query) => (query as Lockable).forUpdate() as Query,
  forShare: <Query>(query: Query) => (query as Lockable).forShare() as Query,
  *bucket(bucket) {
    yield { sql: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', values: [bucket] };
  },
};

/** Every statement of the store in PostgreSQL's words. */
export const queries = createQueries(builder, locks);

const timed = new Map<string, string>();

/** The statement with the database's own time for the present; what is bound there is added to it. */
export function atDatabaseTime(statement: Statement): Statement {
  const { sql, nowAt = [] } = statement;
  if (nowAt.length === 0) return statement;
  let text = timed.get(sql);
  if (text === undefined) {
    text = sql.replace(/\$(\d+)/g, (place, number) =>
      nowAt.includes(Number(number) - 1) ? `(latchkey_now() + ${place}::bigint)` : place,
    );
    timed.set(sql, text);
  }
  return { ...statement, sql: text };
}
