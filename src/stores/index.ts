/**
 * Implementations of `session/ports`. It owns tables, statements and transactions and hands over stores, backups and a
 * look at a database; it knows nothing of passwords, cookies or dialects. The work of every operation is written once,
 * as steps (`*-steps.ts`), for all databases.
 */
export {
  type BackupReport,
  backUp,
  createSqliteStore,
  type Inspection,
  inspect,
  type OnRollback,
  type RestoreReport,
  restore,
  type SqliteStoreOptions,
} from './sqlite/index.ts';
