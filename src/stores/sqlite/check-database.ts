import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreUnavailable } from '../../session/ports.ts';
import { SCHEMA_VERSION } from '../schema.ts';
import { isFarAhead } from '../store-clock.ts';
import { type Connection, openConnection, reasonOf } from './connection.ts';
import { type DatabaseFiles, locateDatabase } from './database-file.ts';
import { isTooOld, OLDEST_SQLITE, sqliteVersion } from './migrate.ts';
import { requireMatchingWal } from './mismatched-wal.ts';

/** What was found of a database file, for an operator to read. */
export interface DatabaseReport {
  sqliteVersion: string;
  /** The first version that cannot corrupt a database in WAL mode. */
  oldestSqlite: string;
  sqliteTooOld: boolean;
  /** `undefined`: there is no database yet. */
  database?: {
    schema: number;
    knownSchema: number;
    journalMode: string;
    /** 2 is `FULL`: a commit waits for the disk. */
    synchronous: number;
    /** `ok`, or the first damage. */
    integrity: string;
    /** Median of a few commits that waited for the disk. */
    flushMs: number;
    /** The folder and those of the files that others than their owner may read or change. */
    openToOthers: readonly string[];
    /** Free space on its disk, for unprivileged users. */
    freeBytes: number;
    /** How far its time is ahead of the machine's clock, when that is further than clocks differ. */
    clockAheadMs: number;
  };
}

const FLUSHES = 9;

/** Looks at the database through a connection like the one that ends sessions. Throws {@link StoreUnavailable}. */
export function checkDatabase(file: string): DatabaseReport {
  const found = checkLibrary();
  if (!existsSync(file)) return found;
  const files = locateDatabase(file);
  requireMatchingWal(files);
  try {
    const connection = openConnection(files.database, 'full');
    try {
      return { ...found, database: describeDatabase(connection, files) };
    } finally {
      connection.close();
    }
  } catch (cause) {
    throw new StoreUnavailable(`the database ${file} cannot be used: ${reasonOf(cause)}`, { cause });
  }
}

function checkLibrary(): DatabaseReport {
  const connection = openConnection(':memory:', 'full');
  const version = sqliteVersion(connection);
  connection.close();
  return { sqliteVersion: version, oldestSqlite: OLDEST_SQLITE, sqliteTooOld: isTooOld(version) };
}

function describeDatabase(connection: Connection, files: DatabaseFiles) {
  return {
    schema: Number(connection.pragma('user_version')),
    knownSchema: SCHEMA_VERSION,
    journalMode: String(connection.pragma('journal_mode')),
    synchronous: Number(connection.pragma('synchronous')),
    integrity: String(connection.pragma('integrity_check(1)')),
    flushMs: flushMs(connection),
    freeBytes: freeBytes(files.database),
    openToOthers: [dirname(files.database), files.database, files.wal, files.shm, files.revisions].filter(
      isOpenToOthers,
    ),
    clockAheadMs: isFarAhead(keptTime(connection), Date.now()) ? keptTime(connection) - Date.now() : 0,
  };
}

function isOpenToOthers(path: string): boolean {
  return ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0;
}

function keptTime(connection: Connection): number {
  return Number(connection.value('SELECT clock_at FROM meta'));
}

function freeBytes(file: string): number {
  const { bavail, bsize } = statfsSync(file);
  return bavail * bsize;
}

function flushMs(connection: Connection): number {
  const times = Array.from({ length: FLUSHES }, () => {
    const began = performance.now();
    connection.transact(() => connection.exec('UPDATE meta SET pulse = pulse + 1'));
    return performance.now() - began;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(FLUSHES / 2)] ?? 0;
}
