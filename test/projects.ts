import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = new URL('..', import.meta.url).pathname;

/** Thousands of requests, or programs started one after the other: each takes two to thirty seconds alone. */
const SLOW = [
  'test/proof/*/*.test.ts',
  'test/stores/postgres/{conformance,copy,failover,not-confirmed,pglite,schema}.test.ts',
  'test/**/malformed.test.ts',
  'test/**/content-types.test.ts',
  'test/growth.test.ts',
  'test/session/timing.test.ts',
  'test/cli/{doctor-cluster,full-disk,metrics,serve,workers}.test.ts',
  'test/docs/{deploy,samples}.test.ts',
  'test/openapi/{compatibility,generate,workflows}.test.ts',
  'test/readme.test.ts',
];

const BROWSER = 'playwright-core';
/** What starts a server or a program; in `src`, Node's own modules may be there for a constant or a type of address. */
const SERVERS = ['src/server.ts', 'src/listener.ts', 'node:http', 'node:child_process'];

export type ProjectName = 'unit' | 'http' | 'browser' | 'slow';

/**
 * Every test file by its project, each in one. Which one is decided by what the file imports, so that a new file cannot
 * be forgotten; only the slow ones are listed.
 */
export function testFilesByProject(): Map<ProjectName, string[]> {
  const slow = new Set(SLOW.flatMap(filesLike));
  return Map.groupBy(filesLike('test/**/*.test.ts').sort(), (file) =>
    slow.has(file) ? 'slow' : projectByImports(file),
  );
}

function filesLike(pattern: string): string[] {
  const files = globSync(pattern, { cwd: ROOT });
  if (files.length === 0) throw new Error(`test/projects.ts: there is no ${pattern} any more`);
  return files;
}

function projectByImports(file: string): ProjectName {
  const used = reachableFrom(file);
  if (used.has(BROWSER)) return 'browser';
  return SERVERS.some((name) => used.has(name)) ? 'http' : 'unit';
}

/** Everything that is imported from here on, files by their path from the root. Types are no use of a module. */
function reachableFrom(file: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...importsOf(next));
  }
  return reached;
}

const IMPORT =
  /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?['"](?<name>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]/gm;

const known = new Map<string, readonly string[]>();

function importsOf(file: string): readonly string[] {
  const before = known.get(file);
  if (before) return before;
  const path = join(ROOT, file);
  const isOurs = file.endsWith('.ts') && existsSync(path);
  const found = isOurs ? [...readFileSync(path, 'utf8').matchAll(IMPORT)] : [];
  const names = found.map(({ groups }) => {
    const name = groups?.['name'] ?? groups?.['lazy'] ?? '';
    return name.startsWith('.') ? join(dirname(file), name) : name;
  });
  const used = file.startsWith('src/') ? names.filter((name) => !name.startsWith('node:')) : names;
  known.set(file, used);
  return used;
}
