import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';

/** When the file is rewritten with a single record. */
const COMPACT_BYTES = 1024 * 1024;

/**
 * The highest revision of a database file, beside it. A database that was put back from a copy counts fewer endings
 * than this file has seen: then sessions ended since may look alive, and all of them have to end. The file is appended
 * to after a commit and before its result is returned, without a flush of its own: it survives the process, and a power loss can
 * only make it forget the last moments, until the next start.
 */
export interface RevisionFile {
  /** The highest revision seen; 0 for none. */
  highest(): number;
  append(revision: number): void;
  /** To be called while holding the database's write lock, with its present revision. */
  catchUp(revision: number): void;
  close(): void;
}

export function revisionPath(databaseFile: string): string {
  return `${databaseFile}-revision`;
}

/** One record is a line of its own, begun anew: one that was cut short spoils neither its neighbours nor the sum. */
function recordOf(revision: number): string {
  return `\n${revision}.`;
}

const RECORD = /^(\d{1,15})\.$/;

export function openRevisionFile(databaseFile: string): RevisionFile {
  const path = revisionPath(databaseFile);
  const handle = openSync(path, 'a', 0o600);

  function append(revision: number): void {
    writeSync(handle, recordOf(revision));
  }

  function highest(): number {
    const revisions = readFileSync(path, 'latin1')
      .split('\n')
      .map((line) => Number(RECORD.exec(line)?.[1] ?? 0));
    return revisions.reduce((most, one) => Math.max(most, one), 0);
  }

  return {
    highest,
    append,
    catchUp(revision) {
      // What others append meanwhile was committed before this lock was had, and is no higher than this revision.
      if (fstatSync(handle).size > COMPACT_BYTES) ftruncateSync(handle);
      append(revision);
      fsyncSync(handle);
    },
    close: () => closeSync(handle),
  };
}
