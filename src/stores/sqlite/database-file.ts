import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { StoreUnavailable } from '../../session/ports.ts';

/** A database file and the files beside it. */
export interface DatabaseFiles {
  database: string;
  wal: string;
  shm: string;
  revisions: string;
}

/**
 * The one path of a database. SQLite names its log after the resolved path of the file, so everything that stands beside
 * the file has to be derived from the same: a database opened by a symbolic link would otherwise have one set of files
 * for SQLite and another for us. What has no such path, or more than one, is refused: throws {@link StoreUnavailable}.
 * The folder of a new database is made only when that is asked for.
 */
export function locateDatabase(name: string, options: LocateOptions = {}): DatabaseFiles {
  try {
    const database = locate(name, options);
    return {
      database,
      wal: `${database}-wal`,
      shm: `${database}-shm`,
      revisions: `${database}-revision`,
    };
  } catch (cause) {
    const reason = reasonOf(cause, name);
    throw new StoreUnavailable(`the database ${JSON.stringify(name)} cannot be opened: ${reason}`, { cause });
  }
}

export interface LocateOptions {
  makeFolder?: boolean;
  /** Every mount point of this process. */
  mountPoints?: ReadonlySet<string>;
}

/** A name that cannot be the path of a database, in words. */
class NotAPath extends Error {}

function reasonOf(cause: unknown, name: string): string {
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && cause.code === 'ENOENT' ? `there is no folder ${dirname(name)}` : cause.message;
}

function locate(name: string, options: LocateOptions): string {
  requirePlainName(name);
  const found = statSync(name, { throwIfNoEntry: false });
  if (found) return pathOfFile(name, found, options.mountPoints ?? readMountPoints());
  if (lstatSync(name, { throwIfNoEntry: false })) {
    // Most often its volume is not mounted: a new database there would not know who has logged out.
    throw new NotAPath(`it is a symbolic link to ${readlinkSync(name)}, which does not exist`);
  }
  if (options.makeFolder) makeFolder(dirname(name));
  return join(realPath(dirname(name)), basename(name));
}

/** NOTE: Node's own `recursive` never returns where a folder can be seen and nothing made in it, as in `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

const UNPRINTABLE = /\p{Cc}/u;

function requirePlainName(name: string): void {
  // What is not UTF-8 on the command line arrives with U+FFFD in its place, and names another file.
  if (!name.isWellFormed() || name.includes('\uFFFD')) throw new NotAPath('its name is not valid UTF-8');
  if (UNPRINTABLE.test(name)) throw new NotAPath('its name contains control characters');
  if (name.startsWith('file:')) throw new NotAPath('give its path, not a file: URI');
  if (name === '' || name.endsWith('/')) throw new NotAPath('it has to name a file');
}

function pathOfFile(name: string, found: Stats, mountPoints: ReadonlySet<string>): string {
  if (!found.isFile()) throw new NotAPath(`it is ${kindOf(found)}, not a file`);
  if (found.nlink !== 1) {
    throw new NotAPath(
      `the file has ${found.nlink} names (hard links), and its log would stand beside only one of them: copy it instead`,
    );
  }
  const path = realPath(name);
  const same = statSync(path, { throwIfNoEntry: false });
  if (same?.ino !== found.ino || same.dev !== found.dev) throw new NotAPath(`${path} is not the same file`);
  if (mountPoints.has(path)) {
    throw new NotAPath(`${path} is mounted as a single file, without its log: mount its folder instead`);
  }
  return path;
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a pipe';
  return found.isSocket() ? 'a socket' : 'a device';
}

function realPath(name: string): string {
  const bytes = realpathSync.native(name, { encoding: 'buffer' });
  const path = bytes.toString();
  if (!Buffer.from(path).equals(bytes)) throw new NotAPath(`the real path ${path} is not valid UTF-8`);
  requirePlainName(path);
  return path;
}

/** Empty where the system does not list them. proc_pid_mountinfo(5) has the fields. */
function readMountPoints(): ReadonlySet<string> {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return new Set(lines.map((line) => unescapeOctal(line.split(' ')[4] ?? '')));
  } catch {
    return new Set();
  }
}

function unescapeOctal(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}
