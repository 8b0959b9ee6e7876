import { randomBytes } from 'node:crypto';
import { StoreUnavailable } from '../../session/ports.ts';
import { type Connection, openAlone, openConnection, reasonOf } from './connection.ts';
import { migrate, requireSqliteVersion, sqliteVersion } from './migrate.ts';
import { setAsideMismatchedWal, stampFile } from './mismatched-wal.ts';
import type { RevisionFile } from './revision-file.ts';
import { queries } from './sqlite-queries.ts';

/** Told when a database put back from a copy was found, in one sentence. */
export type OnRollback = (what: string) => void;

export interface Opened {
  connection: Connection;
  /** The file was put back from a copy, as the log beside it gave away. */
  putBack: boolean;
  /** no other process had it open. */
  alone: boolean;
}

/**
 * Opens the file for durable writes, with this program's schema. Throws {@link StoreUnavailable} when that cannot be
 * done, and says why.
 */
export function openDatabase(file: string, onRollback: OnRollback): Opened {
  try {
    const first = file === ':memory:' ? { putBack: false, alone: true } : prepareFile(file, onRollback);
    const connection = openConnection(file, 'full');
    requireSqliteVersion(sqliteVersion(connection));
    migrate(connection);
    return { connection, ...first };
  } catch (cause) {
    if (cause instanceof StoreUnavailable) throw cause;
    throw new StoreUnavailable(`the database ${file} cannot be opened: ${reasonOf(cause)}`, { cause });
  }
}

/** What only the first process to open a file may do; others find it done. */
function prepareFile(file: string, onRollback: OnRollback): Omit<Opened, 'connection'> {
  const aside = setAsideMismatchedWal(file);
  if (aside !== undefined) {
    onRollback(`the write-ahead log beside the database belongs to another copy of it; it is now ${aside}`);
  }
  const connection = openAlone(file);
  try {
    if (connection) stamp(connection);
  } finally {
    connection?.close();
  }
  return { putBack: aside !== undefined, alone: connection !== undefined };
}

function stamp(connection: Connection): void {
  requireSqliteVersion(sqliteVersion(connection));
  migrate(connection);
  stampFile(connection);
}

/** See `revision-file.ts`: a database that was put back from a copy must not revive what ended since. */
export function endAllAfterRollback(
  { connection, putBack }: Opened,
  revisions: RevisionFile,
  onRollback: OnRollback,
): void {
  const highest = revisions.highest();
  connection.transact(() => {
    const meta = connection.run(queries.state.meta.first({}));
    let revision = meta?.revision ?? 0;
    if (putBack || revision < highest) {
      connection.run(queries.state.nextGlobalEpoch.all({ signingKey: randomBytes(32) }));
      revision = Math.max(revision, highest) + 1;
      connection.run(queries.state.setRevision.all({ revision }));
      onRollback('the database was put back from an older copy: every session was ended');
    }
    revisions.catchUp(revision);
  });
}
