import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../../session/ports.ts';
import { reasonOf } from './connection.ts';
import { locateDatabase } from './database-file.ts';
import { requireMatchingWal } from './mismatched-wal.ts';

export interface BackupReport {
  file: string;
  bytes: number;
  accounts: number;
}

/**
 * Writes the database, as it is at one moment, into a file of its own, beside a running server. The file appears whole
 * or not at all, and nothing is overwritten. Throws {@link StoreUnavailable} with one line when that cannot be done.
 */
export function backUp(name: string, target: string): BackupReport {
  if (!existsSync(name)) throw new StoreUnavailable(`there is no database ${name}`);
  const files = locateDatabase(name);
  if (existsSync(target) && statSync(target).size > 0) {
    throw new StoreUnavailable(`${target} exists, and a backup overwrites nothing`);
  }
  requireMatchingWal(files);
  const unfinished = `${resolve(target)}.unfinished-${randomBytes(4).toString('hex')}`;
  try {
    copyInto(files.database, unfinished);
    const accounts = finish(unfinished);
    flush(unfinished);
    renameSync(unfinished, target);
    flush(dirname(target));
    return { file: target, bytes: statSync(target).size, accounts };
  } catch (cause) {
    throw new StoreUnavailable(`no backup was made: ${reasonOf(cause)}`, { cause });
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** A copy made by SQLite itself sees one moment of the database and blocks no writer. */
function copyInto(databaseFile: string, target: string): void {
  const database = new DatabaseSync(databaseFile, { readOnly: true, timeout: 5_000 });
  try {
    database.prepare('VACUUM INTO ?').run(target);
  } finally {
    database.close();
  }
}

/** Returns the number of accounts. The copy gets a stamp of its own: no log of the original belongs to it. */
function finish(file: string): number {
  const database = new DatabaseSync(file);
  try {
    database.exec('UPDATE meta SET stamp = randomblob(16)');
    const found = database.prepare('PRAGMA integrity_check').get()?.['integrity_check'];
    if (found !== 'ok') throw new Error(`the copy is damaged: ${found}`);
    return Number(database.prepare('SELECT count(*) AS accounts FROM account').get()?.['accounts']);
  } finally {
    database.close();
  }
}

function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
