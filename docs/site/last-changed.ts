import { execFileSync } from 'node:child_process';

/** The day each file was last changed by a commit, by its path in the repository; empty where git cannot tell. */
export function lastChanges(root: string): Map<string, string> {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 26,
      });
    // The oldest commit of a shallow clone seems to have changed every file.
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map();
    return readLog(git('log', '--format=:%cs', '--name-only', '--relative', '--', 'docs'));
  } catch {
    return new Map();
  }
}

/** Newest first, so the first mention of a file is its latest change. */
export function readLog(log: string): Map<string, string> {
  const changes = new Map<string, string>();
  let day = '';
  for (const line of log.split('\n')) {
    if (line.startsWith(':')) day = line.slice(1);
    else if (line !== '' && !changes.has(line)) changes.set(line, day);
  }
  return changes;
}
