/**
 * Implementations of `session/ports`. It has the tables, statements and transactions, and exports stores, backups and an
 * inspection of a database; it knows nothing of passwords, cookies or APIs. The work of every operation is written once,
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
