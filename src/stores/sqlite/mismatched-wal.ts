import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreUnavailable } from '../../session/ports.ts';
import type { Connection } from './connection.ts';

/**
 * SQLite's write-ahead log says nothing of the file it belongs to. When a database file is put back from a copy and the
 * log of the newer one is left beside it, SQLite lays the newer pages over the older file, and rows that the log does
 * not hold come back as they were: ended sessions among them. So every start stamps the file: from then on file and log
 * bear the same stamp, and a copy made before bears another. Wants a connection that has the file for itself.
 */
export function stampFile(connection: Connection): void {
  // Without a log for that moment: there is none, at any time, with another stamp than its file.
  connection.exec('PRAGMA journal_mode = DELETE');
  connection.exec('UPDATE meta SET stamp = randomblob(16)');
  connection.exec('PRAGMA journal_mode = WAL');
}

function hasMismatchedWal(file: string): boolean {
  if (!existsSync(`${file}-wal`) || !existsSync(file)) return false;
  const alone = readStamp(new URL(`${pathToFileURL(resolve(file)).href}?immutable=1`));
  // A file without a stamp of its own is new, or no database of ours: opening it will tell.
  if (alone === 'none' || alone === 'in use') return false;
  const withLog = readStamp(file);
  return withLog !== alone && withLog !== 'in use';
}

/** For those who only want to look: opening the file would already lay the log over it. */
export function requireMatchingWal(file: string): void {
  if (!hasMismatchedWal(file)) return;
  throw new StoreUnavailable(
    `${file}-wal belongs to another copy of the database: start the server once, which moves it aside and ends every session`,
  );
}

/** Moves a log away that belongs to another state of the file, and returns its new path. */
export function setAsideMismatchedWal(file: string): string | undefined {
  if (!hasMismatchedWal(file)) return undefined;
  const log = `${file}-wal`;
  const aside = `${log}-aside-${new Date().toISOString().replaceAll(':', '-')}`;
  renameSync(log, aside);
  rmSync(`${file}-shm`, { force: true });
  return aside;
}

/** SQLite's codes for what may be found: another schema, a process that uses the file, pages that do not fit each other. */
const FOUND: Readonly<Record<number, 'none' | 'in use'>> = { 1: 'none', 5: 'in use', 11: 'none' };

/** Only looks: a read-only connection moves nothing from the log into the file. */
function readStamp(database: string | URL): string {
  const connection = new DatabaseSync(database, { readOnly: true });
  try {
    return String(connection.prepare('SELECT hex(stamp) AS stamp FROM meta').get()?.['stamp']);
  } catch (error) {
    const found = FOUND[Number(Reflect.get(Object(error), 'errcode')) & 0xff];
    if (found === undefined) throw error;
    return found;
  } finally {
    connection.close();
  }
}
