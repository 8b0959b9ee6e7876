import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailable } from '../../session/ports.ts';
import { backUp } from './backup.ts';
import { type Connection, openConnection, reasonOf } from './connection.ts';
import { locateDatabase } from './database-file.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import type { RevisionFile } from './revision-file.ts';

export interface RestoreReport {
  /** How many accounts the backup had. */
  accounts: number;
  /** Where the database is kept as it was before; `undefined` when there was none. */
  before: string | undefined;
}

/**
 * Puts the accounts of a backup in the place of those the database has, in one transaction, beside a running server.
 * No session survives it: those of the database end, and those of the backup, which may have been ended since it was
 * made, do not come back. The database as it was is kept as a backup beside it. Throws {@link StoreUnavailable} with one
 * line when that cannot be done; then nothing has changed.
 */
export function restore(name: string, backup: string): RestoreReport {
  if (name === ':memory:') throw new StoreUnavailable('a database in memory cannot be restored');
  if (!existsSync(backup)) throw new StoreUnavailable(`there is no backup ${backup}`);
  const { database: databaseFile } = locateDatabase(name, { makeFolder: true });
  const empty = !existsSync(databaseFile) || statSync(databaseFile).size === 0;
  const before = empty ? undefined : nameOfBefore(databaseFile);
  // A folder of our own: the copy holds password hashes, and may be written to while it is read.
  const folder = mkdtempSync(`${databaseFile}.restoring-`);
  try {
    const copy = join(folder, 'backup.db');
    copyBackup(backup, copy);
    const { connection, revisions } = openDatabase(databaseFile, () => undefined);
    try {
      if (before !== undefined) backUp(databaseFile, before);
      return { accounts: replaceAll(connection, revisions, copy), before };
    } finally {
      revisions?.close();
      connection.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nameOfBefore(databaseFile: string): string {
  return `${databaseFile}-before-restore-${new Date().toISOString().replaceAll(':', '-')}`;
}

/** The backup itself is only read, so that it may lie where nothing can be written. */
function copyBackup(backup: string, copy: string): void {
  try {
    copyFileSync(backup, copy);
    if (existsSync(`${backup}-wal`)) copyFileSync(`${backup}-wal`, `${copy}-wal`);
    const connection = openConnection(copy, 'normal');
    try {
      verify(connection);
    } finally {
      connection.close();
    }
  } catch (cause) {
    if (cause instanceof StoreUnavailable) throw cause;
    throw new StoreUnavailable(`${backup} is no backup: ${reasonOf(cause)}`, { cause });
  }
}

function verify(connection: Connection): void {
  if (Number(connection.pragma('user_version')) < 1) throw new Error('it is a database of something else');
  migrate(connection);
  const found = connection.pragma('integrity_check');
  if (found !== 'ok') throw new Error(`it is damaged: ${found}`);
  connection.exec('SELECT global_epoch, revision FROM meta');
}

/**
 * The tables of sessions and of what surrounds a login stay empty, the global epoch passes both that it ever had, and
 * the signing key is new: three reasons for which nothing that was issued before is good any more.
 */
function replaceAll(connection: Connection, revisions: RevisionFile | undefined, copy: string): number {
  connection.exec(`ATTACH '${copy.replaceAll("'", "''")}' AS backup`);
  let revision = 0;
  connection.transact(() => {
    connection.exec(statements(revisions?.read().highest ?? 0));
    revision = Number(connection.value('SELECT revision FROM meta'));
  });
  revisions?.append(revision);
  return Number(connection.value('SELECT count(*) FROM account'));
}

const ACCOUNT_COLUMNS = `id, key, name, full_name, email, groups, block, created_at, disabled, password_expired,
  password_hash, password_too_short`;
const APP_COLUMNS = 'account_id, app_id, password_hash, grants, ip_ranges';

/** An account's epoch passes all that the database knew: a login that was under way began under another. */
function statements(highestRevision: number): string {
  return `
    UPDATE meta SET (global_epoch, revision, clock_at, signing_key) = (
      SELECT max(meta.global_epoch, b.global_epoch) + 1, max(meta.revision, b.revision, ${highestRevision}) + 1,
        max(meta.clock_at, b.clock_at), randomblob(32) FROM backup.meta AS b);
    CREATE TEMP TABLE epochs AS SELECT coalesce(max(epoch), 0) AS highest FROM main.account;
    DELETE FROM session; DELETE FROM revocation; DELETE FROM former_token; DELETE FROM former_remember; DELETE FROM spent; DELETE FROM pending;
    DELETE FROM app_password; DELETE FROM account;
    INSERT INTO main.account (${ACCOUNT_COLUMNS}, epoch)
      SELECT ${ACCOUNT_COLUMNS}, epoch + (SELECT highest FROM epochs) FROM backup.account;
    INSERT INTO main.app_password (${APP_COLUMNS}) SELECT ${APP_COLUMNS} FROM backup.app_password;
    DROP TABLE epochs;
  `;
}
