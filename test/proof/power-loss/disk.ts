import { existsSync, readFileSync } from 'node:fs';

/** The bytes of a database at one moment: its file, its write-ahead log, the side file with the revisions. */
export interface Files {
  main: Buffer;
  log: Buffer;
  side: Buffer;
}

/** One call of SQLite that wrote something, and whether it waited for the disk with its commit. */
export interface Write {
  before: Files;
  after: Files;
  full: boolean;
}

const NOTHING = Buffer.alloc(0);

export function readFiles(file: string): Files {
  const read = (path: string) => (existsSync(path) ? readFileSync(path) : NOTHING);
  return { main: read(file), log: read(`${file}-wal`), side: read(`${file}-revision`) };
}

export function sameFiles(a: Files, b: Files): boolean {
  return a.main.equals(b.main) && a.log.equals(b.log) && a.side.equals(b.side);
}

/** What a file can hold when the power fails: what is on the disk for sure, and what was written over it since. */
export interface Unsettled {
  /** Oldest first; the first is on the disk. Of each sector the disk holds one of the versions. */
  versions: readonly [Buffer, ...Buffer[]];
  /** A file that was cut to a shorter length: it has all of the one or all of the other. */
  whole?: boolean;
}

/** How far the call was when the power failed. */
export type Phase = 'writes the log' | 'moves the log into the file' | 'is done';

/** The phases that the call went through. */
export function phasesOf({ before, after }: Write): [Phase, ...Phase[]] {
  const moved = !before.main.equals(after.main);
  return moved ? ['writes the log', 'moves the log into the file', 'is done'] : ['writes the log', 'is done'];
}

/**
 * What is on the disk when the power fails in that phase of the call. The rules are SQLite's, for WAL mode
 * (https://www.sqlite.org/wal.html and the pager's `pagerWalFrames`, `sqlite3WalCheckpoint`):
 * - a commit with `FULL` flushes the log after its last frame; with `NORMAL` it does not flush;
 * - a log that begins anew has its new header flushed before a frame is written behind it;
 * - the log is flushed before any of it is moved into the file, and the file before the log may begin anew or be cut
 *   short; nobody waits for the cutting.
 * The side file is flushed by nobody until the next start.
 */
export function unsettledAt(writes: readonly [Write, ...Write[]], at: number, phase: Phase) {
  const now = writes[at] ?? writes[0];
  const log = logAt(writes, at, phase);
  const main =
    phase === 'moves the log into the file'
      ? { versions: [now.before.main, now.after.main] as const }
      : settled(phase === 'is done' ? now.after.main : now.before.main);
  return { log, main, side: { versions: [writes[0].before.side, now.after.side] as const } };
}

function settled(file: Buffer): Unsettled {
  return { versions: [file] };
}

function logAt(writes: readonly [Write, ...Write[]], at: number, phase: Phase): Unsettled {
  const now = writes[at] ?? writes[0];
  if (now.after.log.length < now.before.log.length) {
    const { before, after } = now;
    return phase === 'is done' ? { versions: [before.log, after.log], whole: true } : settled(before.log);
  }
  if (phase === 'moves the log into the file') return settled(now.after.log);
  if (phase === 'is done' && flushesLog(now)) return settled(now.after.log);
  if (beginsAnew(now)) {
    const withHeader = Buffer.concat([now.after.log.subarray(0, HEADER), now.before.log.subarray(HEADER)]);
    return { versions: [withHeader, now.after.log] };
  }
  let flushed = at - 1;
  while (flushed >= 0 && !flushesLog(writes[flushed])) flushed -= 1;
  const base = writes[flushed]?.after.log ?? writes[0].before.log;
  return { versions: [base, ...writes.slice(flushed + 1, at + 1).map(({ after }) => after.log)] };
}

const HEADER = 32;
const SALTS = [16, 24] as const;

function beginsAnew({ before, after }: Write): boolean {
  return !before.log.subarray(...SALTS).equals(after.log.subarray(...SALTS));
}

function movesLog({ before, after }: Write): boolean {
  return !before.main.equals(after.main);
}

export function flushesLog(write: Write | undefined): boolean {
  return write !== undefined && (write.full || movesLog(write));
}
