/**
 * Implementations of `session/ports`. It has the tables, statements and transactions, and exports stores, backups and a
 * report on a database; it knows nothing of passwords, cookies or APIs. The work of every operation is written once,
 * as steps (`*-steps.ts`), for all databases.
 */

export { type CopyOptions, type CopyReport, copyFromCluster, copyToCluster } from './copy-database.ts';
export {
  type ClusterReport,
  checkCluster,
  createPostgresStore,
  type PostgresAddress,
  type PostgresStoreOptions,
  parsePostgresUrl,
  parseStandbyNames,
  type ServerReport,
  weaknessOf,
} from './postgres/index.ts';
export {
  type BackupReport,
  backUp,
  checkDatabase,
  createSqliteStore,
  type DatabaseReport,
  mendClock,
  type OnRollback,
  type RestoreReport,
  restore,
  type SqliteStoreOptions,
} from './sqlite/index.ts';
export type { OnClockJump } from './steady-clock.ts';
export { clockJumpMessage } from './store-clock.ts';
