import { randomBytes } from 'node:crypto';
import { StoreUnavailable } from '../../session/ports.ts';
import { type Connection, openAlone, openConnection } from './connection.ts';
import { setAsideForeignLog, stampFile } from './foreign-log.ts';
import { migrate, requireSqliteVersion } from './migrate.ts';
import type { RevisionFile } from './revision-file.ts';
import { queries } from './sqlite-queries.ts';

/** Told when a database put back from a copy was found, in one sentence. */
export type OnRollback = (what: string) => void;

/**
 * Opens the file for durable writes, with this program's schema. Throws {@link StoreUnavailable} when that cannot be
 * done, and says why.
 */
export function openDatabase(file: string, onRollback: OnRollback): Connection {
  try {
    if (file !== ':memory:') prepareFile(file, onRollback);
    const connection = openConnection(file, 'full');
    requireSqliteVersion(connection);
    migrate(connection);
    return connection;
  } catch (cause) {
    if (cause instanceof StoreUnavailable) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreUnavailable(`the database ${file} cannot be opened: ${reason}`, { cause });
  }
}

/** What only the first process to open a file may do. Others find it done. */
function prepareFile(file: string, onRollback: OnRollback): void {
  const aside = setAsideForeignLog(file);
  if (aside !== undefined) {
    onRollback(`the write-ahead log beside the database belongs to another copy of it; it is now ${aside}`);
  }
  const connection = openAlone(file);
  if (!connection) return;
  try {
    requireSqliteVersion(connection);
    migrate(connection);
    stampFile(connection);
  } finally {
    connection.close();
  }
}

/** See `revision-file.ts`: a database that was put back from a copy must not revive what ended since. */
export function endAllAfterRollback(
  connection: Connection,
  revisions: RevisionFile,
  onRollback: OnRollback,
): void {
  const highest = revisions.highest();
  connection.transact(() => {
    const meta = connection.run(queries.state.meta.first({}));
    let revision = meta?.revision ?? 0;
    if (revision < highest) {
      connection.run(queries.state.nextGlobalEpoch.all({ signingKey: randomBytes(32) }));
      revision = highest + 1;
      connection.run(queries.state.setRevision.all({ revision }));
      onRollback('the database is older than the endings it has seen: every session was ended');
    }
    revisions.catchUp(revision);
  });
}
