import { StoreUnavailable } from '../../session/ports.ts';
import { SCHEMA_VERSION } from '../schema.ts';
import type { Connection } from './connection.ts';
import { MIGRATIONS } from './migrations.ts';

/** The first release without the WAL-reset bug, which could corrupt a database (https://www.sqlite.org/changes.html). */
const OLDEST_SQLITE = [3, 51, 3] as const;

export function sqliteVersion(connection: Connection): string {
  return String(connection.value('SELECT sqlite_version()'));
}

export function requireSqliteVersion(connection: Connection): void {
  const version = sqliteVersion(connection);
  const found = version.split('.').map(Number);
  const differing = OLDEST_SQLITE.findIndex((part, at) => found[at] !== part);
  const oldEnough = differing >= 0 && (found[differing] ?? 0) < (OLDEST_SQLITE[differing] ?? 0);
  if (oldEnough) {
    throw new StoreUnavailable(
      `SQLite ${version} is too old: ${OLDEST_SQLITE.join('.')} is the first that cannot corrupt a database in WAL mode`,
    );
  }
}

/** Brings the database to this program's schema, in one transaction. Refuses a database of a newer schema. */
export function migrate(connection: Connection): void {
  const found = () => Number(connection.pragma('user_version'));
  if (found() === SCHEMA_VERSION) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    const version = found();
    if (version > SCHEMA_VERSION) {
      throw new StoreUnavailable(
        `the database has schema ${version}, newer than this program's ${SCHEMA_VERSION}`,
      );
    }
    for (const step of MIGRATIONS.slice(version)) connection.exec(step);
    connection.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}
