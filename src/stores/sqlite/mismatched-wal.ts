import { existsSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreUnavailable } from '../../session/ports.ts';
import type { Connection } from './connection.ts';
import type { DatabaseFiles } from './database-file.ts';
import { readRevisions } from './revision-file.ts';

/**
 * SQLite's write-ahead log says nothing of the file it belongs to. When a database file is put back from a copy and the
 * log of the newer one is left beside it, SQLite lays the newer pages over the older file, and rows that the log does
 * not hold come back as they were: ended sessions among them. So every start stamps the file: from then on file and log
 * bear the same stamp, and a copy made before bears another. Copies made since are older than the revision that the file
 * had when its present log began. Wants a connection that has the file for itself.
 */
export function stampFile(connection: Connection, stamp: string): void {
  // Without a log for that moment: there is none, at any time, with another stamp than its file.
  connection.exec('PRAGMA journal_mode = DELETE');
  connection.exec(`UPDATE meta SET stamp = x'${stamp}'`);
  connection.exec('PRAGMA journal_mode = WAL');
}

/** What another process does at this very moment can look like a mismatch, but not twice. */
const LOOKS = 3;
const BETWEEN_LOOKS_MS = 20;

function hasMismatchedWal(files: DatabaseFiles): boolean {
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_LOOKS_MS);
    if (!looksMismatched(files)) return false;
  }
  return true;
}

function looksMismatched({ database, wal, revisions }: DatabaseFiles): boolean {
  if (!existsSync(wal) || !existsSync(database)) return false;
  // Read first: a log that begins anew raises it after the file.
  const { base } = readRevisions(revisions);
  const alone = readMark(new URL(`${pathToFileURL(database).href}?immutable=1`));
  // A file without a stamp of its own is new, or no database of ours: opening it will tell.
  if (alone === 'none' || alone === 'in use') return false;
  if (alone.revision < base) return true;
  const withLog = readMark(database);
  if (withLog === 'in use') return false;
  return withLog === 'none' || withLog.stamp !== alone.stamp;
}

/** For those who only want to look: opening the file would already lay the log over it. */
export function requireMatchingWal(files: DatabaseFiles): void {
  if (!hasMismatchedWal(files)) return;
  throw new StoreUnavailable(
    `${files.wal} belongs to another copy of the database: start the server once, which moves it aside and ends every session`,
  );
}

/** Moves a log away that belongs to another state of the file, and returns its new path. */
export function setAsideMismatchedWal(files: DatabaseFiles): string | undefined {
  if (!hasMismatchedWal(files)) return undefined;
  const aside = `${files.wal}-aside-${new Date().toISOString().replaceAll(':', '-')}`;
  renameSync(files.wal, aside);
  rmSync(files.shm, { force: true });
  return aside;
}

/** What tells the states of a database file apart. */
interface Mark {
  stamp: string;
  revision: number;
}

/** SQLite's codes for what may be found: another schema, a process that uses the file, pages that do not fit each other. */
const FOUND: Readonly<Record<number, 'none' | 'in use'>> = { 1: 'none', 5: 'in use', 11: 'none' };

/** Only looks: a read-only connection moves nothing from the log into the file. */
function readMark(database: string | URL): Mark | 'none' | 'in use' {
  const connection = new DatabaseSync(database, { readOnly: true });
  try {
    const row = connection.prepare('SELECT hex(stamp) AS stamp, revision FROM meta').get();
    return row ? { stamp: String(row['stamp']), revision: Number(row['revision']) } : 'none';
  } catch (error) {
    const found = FOUND[Number(Reflect.get(Object(error), 'errcode')) & 0xff];
    if (found === undefined) throw error;
    return found;
  } finally {
    connection.close();
  }
}
