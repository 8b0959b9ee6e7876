import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { NO_LOCKS } from '../locks.ts';
import { createQueries } from '../queries.ts';
import type { Schema } from '../schema.ts';

const builder = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});
/** Every statement of the store in SQLite's words. */
export const queries = createQueries(builder, NO_LOCKS);
