import { randomBytes } from 'node:crypto';
import { StoreUnavailable } from '../../session/ports.ts';
import { type Connection, openAlone, openConnection, reasonOf } from './connection.ts';
import { type DatabaseFiles, locateDatabase } from './database-file.ts';
import { migrate, requireSqliteVersion, sqliteVersion } from './migrate.ts';
import { setAsideMismatchedWal, stampFile } from './mismatched-wal.ts';
import { openRevisionFile, type RevisionFile, type Revisions } from './revision-file.ts';
import { queries } from './sqlite-queries.ts';

/** Called with one sentence when a database put back from a copy was found. */
export type OnRollback = (what: string) => void;

export interface Opened {
  connection: Connection;
  /** `undefined`: a database in memory. */
  files: DatabaseFiles | undefined;
  revisions: RevisionFile | undefined;
  /** No other process had it open. */
  alone: boolean;
}

const MEMORY = ':memory:';

/**
 * Opens the file for durable writes, with this program's schema; a file that was put back from a copy has no live session
 * afterwards. Throws {@link StoreUnavailable} when that cannot be done, and says why.
 */
export function openDatabase(name: string, onRollback: OnRollback): Opened {
  if (name === MEMORY) return { ...openMemory(), files: undefined, revisions: undefined, alone: true };
  const files = locateDatabase(name, { makeFolder: true });
  try {
    return openFile(files, onRollback);
  } catch (cause) {
    if (cause instanceof StoreUnavailable) throw cause;
    throw new StoreUnavailable(`the database ${files.database} cannot be opened: ${reasonOf(cause)}`, {
      cause,
    });
  }
}

function openMemory() {
  const connection = openConnection(MEMORY, 'full');
  requireSqliteVersion(sqliteVersion(connection));
  migrate(connection);
  return { connection };
}

function openFile(files: DatabaseFiles, onRollback: OnRollback): Opened {
  const aside = setAsideMismatchedWal(files);
  if (aside !== undefined) {
    onRollback(`the write-ahead log beside the database belongs to another copy of it; it is now ${aside}`);
  }
  const first = openAlone(files.database);
  const schemaBefore = first && schemaOf(first);
  // After SQLite has taken the file for a database: beside anything else there is nothing of ours.
  const revisions = openRevisionFile(files.revisions);
  try {
    if (first) prepareAlone(first, revisions, { wasAside: aside !== undefined, schemaBefore, onRollback });
    first?.close();
    const connection = openConnection(files.database, 'full');
    if (!first) prepareBeside(connection, revisions, { wasAside: aside !== undefined, onRollback });
    return { connection, files, revisions, alone: first !== undefined };
  } catch (error) {
    first?.close();
    revisions.close();
    throw error;
  }
}

function schemaOf(connection: Connection): number {
  requireSqliteVersion(sqliteVersion(connection));
  return Number(connection.pragma('user_version'));
}

interface Found {
  /** The log beside the file was that of another copy. */
  wasAside: boolean;
  /** The schema the file was found with; 0 for a new one, `undefined` when it was not looked at before. */
  schemaBefore?: number | undefined;
  onRollback: OnRollback;
}

/** The first version of the revision file had no stamps; neither had a database of that schema another. */
const SCHEMA_WITHOUT_STAMPS = 1;

/** What only the first process to open a file may do; others find it done. */
function prepareAlone(connection: Connection, revisions: RevisionFile, found: Found): void {
  migrate(connection);
  endAllIfPutBack(connection, revisions, found);
  const { stamp: old, revision } = markOf(connection);
  const stamp = randomBytes(16).toString('hex').toUpperCase();
  // The file beside knows both stamps until the database has the new one: a kill in between is no rollback.
  revisions.rewrite({ stamps: new Set([old, stamp]), highest: revision, base: 0 });
  stampFile(connection, stamp);
  revisions.rewrite({ stamps: new Set([stamp]), highest: revision, base: revision });
}

function prepareBeside(connection: Connection, revisions: RevisionFile, found: Found): void {
  requireSqliteVersion(sqliteVersion(connection));
  migrate(connection);
  endAllIfPutBack(connection, revisions, found);
}

function markOf(connection: Connection): { stamp: string; revision: number } {
  const meta = connection.run(queries.state.meta.first({}));
  if (!meta) throw new Error('the database has no row in its table meta');
  return { stamp: Buffer.from(meta.stamp).toString('hex').toUpperCase(), revision: meta.revision };
}

/** See `revision-file.ts`: a database that was put back from a copy must not revive what ended since. */
function endAllIfPutBack(connection: Connection, revisions: RevisionFile, found: Found): void {
  connection.transact(() => {
    const known = revisions.read();
    const { stamp, revision } = markOf(connection);
    const why = whyPutBack({ stamp, revision }, known, found);
    if (why === undefined) {
      // After a power loss the file may have forgotten the last revisions.
      revisions.append(revision);
      return;
    }
    const isNew = found.schemaBefore === 0;
    const next = Math.max(revision, known.highest) + (isNew ? 0 : 1);
    connection.run(queries.state.setRevision.all({ revision: next }));
    revisions.rewrite({ stamps: new Set([stamp]), highest: next, base: 0 });
    if (isNew) return; // It has no session.
    connection.run(queries.state.nextGlobalEpoch.all({ signingKey: randomBytes(32) }));
    found.onRollback(`${why}: every session was ended`);
  });
}

function whyPutBack(
  { stamp, revision }: { stamp: string; revision: number },
  known: Revisions,
  { wasAside, schemaBefore }: Found,
): string | undefined {
  if (wasAside || revision < known.highest) return 'the database was put back from an older copy';
  if (known.stamps.has(stamp)) return undefined;
  if (known.stamps.size > 0) return 'the database was put in the place of another copy';
  if (schemaBefore === SCHEMA_WITHOUT_STAMPS && known.highest > 0) return undefined;
  return 'the file with the revisions of the database was not beside it';
}
