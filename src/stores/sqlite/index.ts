export { type BackupReport, backUp } from './backup.ts';
export { checkDatabase, type DatabaseReport } from './check-database.ts';
export { mendClock } from './mend-clock.ts';
export type { OnRollback } from './open-database.ts';
export { type RestoreReport, restore } from './restore.ts';
export { createSqliteStore, type SqliteStoreOptions } from './sqlite-store.ts';
