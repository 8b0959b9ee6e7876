import { StoreUnavailable } from '../../session/ports.ts';
import { SCHEMA_VERSION } from '../schema.ts';
import type { Connection } from './connection.ts';
import { MIGRATIONS } from './migrations.ts';

/** The first release without the WAL-reset bug, which could corrupt a database (https://www.sqlite.org/changes.html). */
export const OLDEST_SQLITE = '3.51.3';

export function sqliteVersion(connection: Connection): string {
  return String(connection.value('SELECT sqlite_version()'));
}

export function isTooOld(version: string): boolean {
  const found = version.split('.').map(Number);
  const oldest = OLDEST_SQLITE.split('.').map(Number);
  const at = oldest.findIndex((part, index) => found[index] !== part);
  return at >= 0 && (found[at] ?? 0) < (oldest[at] ?? 0);
}

export function requireSqliteVersion(version: string): void {
  if (!isTooOld(version)) return;
  throw new StoreUnavailable(
    `SQLite ${version} is too old: ${OLDEST_SQLITE} is the first that cannot corrupt a database in WAL mode`,
  );
}

/** Brings the database to this program's schema, in one transaction. Refuses a database of a newer schema. */
export function migrate(connection: Connection): void {
  const found = () => Number(connection.pragma('user_version'));
  if (found() === SCHEMA_VERSION) return;
  connection.transact(() => {
    const version = found();
    if (version > SCHEMA_VERSION) {
      throw new StoreUnavailable(
        `the database has schema ${version}, newer than this program's ${SCHEMA_VERSION}`,
      );
    }
    for (const step of MIGRATIONS.slice(version)) connection.exec(step);
    connection.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
}
