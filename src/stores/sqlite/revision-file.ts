import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';

const RECORD_BYTES = 8;
/** When the file is rewritten with a single record. */
const COMPACT_BYTES = 1024 * 1024;

/**
 * The highest revision of a database file, beside it. A database that was put back from a copy counts fewer endings
 * than this file has seen: then sessions ended since may look alive, and all of them have to end. The file is appended
 * to after a commit and before its answer, without a flush of its own: it survives the process, and a power loss can
 * only make it forget the last moments.
 */
export interface RevisionFile {
  /** The highest revision seen; 0 for none. */
  highest(): number;
  append(revision: number): void;
  /** To be called while holding the database's write lock, with its present revision. */
  compact(revision: number): void;
  close(): void;
}

export function revisionPath(databaseFile: string): string {
  return `${databaseFile}-revision`;
}

export function openRevisionFile(databaseFile: string): RevisionFile {
  const path = revisionPath(databaseFile);
  const handle = openSync(path, 'a');

  function append(revision: number): void {
    const record = Buffer.alloc(RECORD_BYTES);
    record.writeBigUInt64LE(BigInt(revision));
    writeSync(handle, record);
  }

  return {
    highest() {
      const bytes = readFileSync(path);
      let highest = 0;
      for (let at = 0; at + RECORD_BYTES <= bytes.length; at += RECORD_BYTES) {
        highest = Math.max(highest, Number(bytes.readBigUInt64LE(at)));
      }
      return highest;
    },
    append,
    compact(revision) {
      if (fstatSync(handle).size < COMPACT_BYTES) return;
      ftruncateSync(handle);
      append(revision);
    },
    close: () => closeSync(handle),
  };
}
