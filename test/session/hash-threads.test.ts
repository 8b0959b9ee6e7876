import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createHashThreads, createPasswordHasher } from '../../src/session/index.ts';

const cost = { memoryKiB: 8, passes: 1, parallelism: 1 };

test('threads compute hashes that the package itself verifies', async () => {
  const inThreads = createPasswordHasher(cost, { compute: createHashThreads() });
  const inPool = createPasswordHasher(cost);
  const phc = await inThreads.hash('correct horse');
  expect(await inPool.verify(phc, 'correct horse')).toBe(true);
  expect(await inThreads.verify(await inPool.hash('correct horse'), 'correct horse')).toBe(true);
  expect(await inThreads.verify(phc, 'wrong horse')).toBe(false);
});

test('a salt that is given is used', async () => {
  const salt = Buffer.alloc(16, 7);
  const compute = createHashThreads(1);
  const phc = await createPasswordHasher(cost, { compute }).hash('correct horse', salt);
  expect(phc).toBe(await createPasswordHasher(cost).hash('correct horse', salt));
});

test('a hash that cannot be computed is an error of its own job alone', async () => {
  const compute = createHashThreads(1);
  const phc = String(await compute({ kind: 'hash', password: 'correct horse', cost }));
  const jobs = ['no hash at all', phc].map((one) =>
    compute({ kind: 'verify', password: 'correct horse', phc: one }),
  );
  expect((await Promise.allSettled(jobs)).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

// Only on Linux has a thread a priority of its own; elsewhere it is left alone.
const isLinux = process.platform === 'linux';
if (!isLinux) console.warn('left out: the priority of hashing threads, which only Linux has');
test.runIf(isLinux)('the threads have the lowest priority, and the process keeps its own', async () => {
  const before = priorities();
  await createHashThreads(1)({ kind: 'hash', password: 'correct horse', cost });
  const started = [...priorities()].filter(([thread]) => !before.has(thread));
  expect(started.map(([, priority]) => priority)).toContain(19);
  expect(priorities().get(process.pid)).toBe(before.get(process.pid));
});

/** Of every thread of this process. proc_pid_stat(5) has the fields. */
function priorities(): Map<number, number> {
  const threads = readdirSync('/proc/self/task').map((thread) => {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [Number(thread), Number(fields[16])] as const;
  });
  return new Map(threads);
}
