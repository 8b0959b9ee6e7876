import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { StoreUnavailable } from '../../session/ports.ts';

/** Past this size the file is rewritten with what it amounts to. */
const COMPACT_BYTES = 64 * 1024;
/** Of a file that is larger all the same, its beginning and its end are read: the newest records come last. */
const HEAD_BYTES = 4 * 1024;
const TAIL_BYTES = 256 * 1024;

/** What the file beside a database knows of it. */
export interface Revisions {
  /** The stamps the database can have; empty for a file without any. See `mismatched-wal.ts`. */
  stamps: ReadonlySet<string>;
  /** The highest revision seen; 0 for none. */
  highest: number;
  /** The database file had this revision before its present log began. */
  base: number;
}

/**
 * What a database file cannot say of itself when it is an older copy of itself: which stamp it bears, and how many
 * batches of endings it has counted. A revision is appended after a commit and before its result is returned, without a
 * flush of its own: it survives the process, and a power loss can only make the file forget the last moments, until the
 * next start.
 */
export interface RevisionFile {
  read(): Revisions;
  append(revision: number): void;
  appendBase(revision: number): void;
  /** Replaces the contents, flushed. To be called while holding the database's write lock. */
  rewrite(revisions: Revisions): void;
  /** Keeps the file small. To be called while holding the database's write lock, with the revision it has then. */
  compact(revision: number): void;
  close(): void;
}

/** Every record is a line of its own, begun anew: one that was cut short spoils neither its neighbours nor the sum. */
const REVISION = /^(\d{1,15})\.$/;
const BASE = /^base (\d{1,15})\.$/;
const STAMP = /^stamp ([0-9A-F]{32})\.$/;

export function openRevisionFile(path: string): RevisionFile {
  // Appending and overwriting need a handle each: on Linux a handle that appends does so at any position.
  const appending = open(path, 'a');
  const overwriting = open(path, 'r+');

  function rewrite(revisions: Revisions): void {
    const text = Buffer.from(textOf(revisions));
    writeSync(overwriting, text, 0, text.length, 0);
    // Before the rest is cut off: it may hold the only records that say the same.
    fsyncSync(overwriting);
    ftruncateSync(overwriting, text.length);
    fsyncSync(overwriting);
  }

  const read = () => parse(path, contentsOf(overwriting));
  return {
    read,
    append: (revision) => void writeSync(appending, `\n${revision}.`),
    appendBase: (revision) => void writeSync(appending, `\nbase ${revision}.`),
    rewrite(revisions) {
      rewrite(revisions);
      flushFolder(dirname(path));
    },
    compact(revision) {
      if (fstatSync(overwriting).size <= COMPACT_BYTES) return;
      const known = read();
      // Another process may have committed and not yet appended: what it appends meanwhile can be cut off here.
      rewrite({ ...known, highest: Math.max(known.highest, revision) });
    },
    close() {
      closeSync(appending);
      closeSync(overwriting);
    },
  };
}

/** For those who only look at a database. */
export function readRevisions(path: string): Revisions {
  if (!existsSync(path)) return NO_REVISIONS;
  const handle = open(path, 'r');
  try {
    return parse(path, contentsOf(handle));
  } finally {
    closeSync(handle);
  }
}

const NO_REVISIONS: Revisions = { stamps: new Set(), highest: 0, base: 0 };

function open(path: string, flags: 'a' | 'r' | 'r+'): number {
  try {
    return openSync(path, flags, 0o600);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreUnavailable(
      `${path}, which belongs to the database, cannot be opened: ${reason}. ${WAY_OUT}`,
      { cause },
    );
  }
}

const WAY_OUT = 'When it cannot be repaired, remove it: the next start then ends every session';

function contentsOf(handle: number): string {
  const { size } = fstatSync(handle);
  if (size <= HEAD_BYTES + TAIL_BYTES) return readAt(handle, 0, size);
  return `${readAt(handle, 0, HEAD_BYTES)}\n${readAt(handle, size - TAIL_BYTES, TAIL_BYTES)}`;
}

function readAt(handle: number, position: number, length: number): string {
  const bytes = Buffer.alloc(length);
  const count = readSync(handle, bytes, 0, length, position);
  return bytes.toString('latin1', 0, count);
}

function parse(path: string, text: string): Revisions {
  const lines = text.split('\n');
  const found = (record: RegExp) => lines.flatMap((line) => record.exec(line)?.[1] ?? []);
  const highest = (record: RegExp) => found(record).reduce((most, one) => Math.max(most, Number(one)), 0);
  const stamps = new Set(found(STAMP));
  if (text !== '' && stamps.size === 0 && found(REVISION).length === 0) {
    throw new StoreUnavailable(`${path}, which belongs to the database, is damaged. ${WAY_OUT}`);
  }
  return { stamps, highest: highest(REVISION), base: highest(BASE) };
}

function textOf({ stamps, highest, base }: Revisions): string {
  return `${[...stamps].map((stamp) => `\nstamp ${stamp}.`).join('')}\n${highest}.\nbase ${base}.\n`;
}

/** A new file is there after a power failure only when its folder was flushed, too. */
function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
