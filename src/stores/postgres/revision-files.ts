import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The highest revision of a lane that was acknowledged, and the global epoch at that moment. */
export interface Acknowledged {
  revision: number;
  epoch: number;
}

export type Revisions = Map<string, Acknowledged>;

/**
 * What this machine's processes have acknowledged, in a folder with a file for each of them. A primary that counts less
 * has lost acknowledged endings. As beside SQLite, a file is appended to before the response and not flushed: it
 * survives the process, and a power loss can only make it forget the last moments.
 */
export interface RevisionFiles {
  /** Of all processes, this one included. */
  known(): Revisions;
  /** What this process has acknowledged for the lane. */
  last(lane: string): Acknowledged | undefined;
  append(lane: string, acknowledged: Acknowledged): void;
  /** Takes over what the files of other processes say, and removes them; one that still runs writes its own again. */
  adopt(): void;
  /** Everything before has been ended, and counts no more. */
  forget(): void;
  close(): void;
}

const ENDING = '.revisions';
const COMPACT_BYTES = 1024 * 1024;
const RECORD = /^([\w-]{1,64}) (\d{1,15}) (\d{1,15})\.$/;

/** A line of its own, begun anew: one that was cut short spoils neither its neighbours nor the number. */
function recordOf(lane: string, { revision, epoch }: Acknowledged): string {
  return `\n${lane} ${revision} ${epoch}.`;
}

function readInto(known: Revisions, path: string): void {
  for (const line of readFileSync(path, 'latin1').split('\n')) {
    const [, lane = '', revision, epoch] = RECORD.exec(line) ?? [];
    if (lane !== '') raise(known, lane, { revision: Number(revision), epoch: Number(epoch) });
  }
}

function raise(known: Revisions, lane: string, one: Acknowledged): void {
  const before = known.get(lane);
  if (!before || before.revision < one.revision) known.set(lane, one);
}

/** NOTE: Node's own `recursive` never returns where a folder can be seen and nothing made in it, as in `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

export function openRevisionFiles(folder: string): RevisionFiles {
  makeFolder(folder);
  const own = join(folder, `${randomUUID()}${ENDING}`);
  let known: Revisions = new Map();
  let handle = openSync(own, 'a', 0o600);

  const others = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ENDING))
      .map((name) => join(folder, name))
      .filter((path) => path !== own);

  /** Into a new file that takes the place of the old one, so that there is always a whole one. */
  function rewrite(): void {
    closeSync(handle);
    const text = [...known].map(([lane, one]) => recordOf(lane, one)).join('');
    writeFileSync(`${own}.new`, text, { mode: 0o600 });
    renameSync(`${own}.new`, own);
    handle = openSync(own, 'a', 0o600);
  }

  return {
    known() {
      const all: Revisions = new Map(known);
      for (const path of others()) readInto(all, path);
      return all;
    },
    last: (lane) => known.get(lane),
    append(lane, acknowledged) {
      raise(known, lane, acknowledged);
      const { size, nlink } = fstatSync(handle);
      if (nlink === 0 || size > COMPACT_BYTES) rewrite();
      else writeSync(handle, recordOf(lane, acknowledged));
    },
    adopt() {
      const paths = others();
      for (const path of paths) readInto(known, path);
      rewrite();
      for (const path of paths) rmSync(path, { force: true });
    },
    forget() {
      known = new Map();
      rewrite();
      for (const path of others()) rmSync(path, { force: true });
    },
    close: () => closeSync(handle),
  };
}
