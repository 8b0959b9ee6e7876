import { StoreUnavailable } from '../../session/ports.ts';
import type { Steps } from '../statement.ts';
import { type Connection, isBusy } from './connection.ts';

interface Job {
  steps: () => Steps<unknown>;
  ending: boolean;
  /** When it is given up, by `performance.now()`. */
  until: number;
  settle: (result: { value: unknown } | { error: unknown }) => void;
}

/** What a batch has to do beside its jobs. */
export interface BatchHooks {
  /** Runs in the transaction of a batch in which something was ended; its result goes to `committed`. */
  beforeCommit?(): Steps<number>;
  /** Runs after the commit of such a batch and before any job's promise is settled. */
  committed?(revision: number): void;
  /** Gets how many jobs were committed together. */
  onCommit?: ((jobs: number) => void) | undefined;
  /** Runs after every batch, when its jobs' promises are settled. */
  settled?: (() => void) | undefined;
}

export interface WriteQueue {
  /** Runs the steps in a transaction and resolves after its commit. `ending`: the steps may end a session. */
  write<T>(steps: () => Steps<T>, options?: { ending?: boolean }): Promise<T>;
}

/** Jobs in one transaction, and how long they may take: bounds what a rollback repeats and how long all else waits. */
const BATCH_SIZE = 256;
const BATCH_MS = 5;

/** How often a lock of another process is tried, and for how long, in milliseconds. */
const RETRY_MS = 5;
const PATIENCE_MS = 5_000;

/** A job's own statement failed: the others of its batch may yet succeed. */
class JobFailed extends Error {}

/** Runs one job after the other until the time is over, one at least. */
function runInTime(connection: Connection, jobs: readonly Job[], mostMs: number): unknown[] {
  const until = performance.now() + mostMs;
  const values: unknown[] = [];
  try {
    for (const job of jobs) {
      values.push(connection.run(job.steps()));
      if (performance.now() >= until) break;
    }
    return values;
  } catch (cause) {
    throw new JobFailed('a job of the batch failed', { cause });
  }
}

function commit(connection: Connection, hooks: BatchHooks, jobs: readonly Job[], mostMs: number): unknown[] {
  let revision: number | undefined;
  const values = connection.transact(() => {
    const done = runInTime(connection, jobs, mostMs);
    if (hooks.beforeCommit && jobs.slice(0, done.length).some((job) => job.ending))
      revision = connection.run(hooks.beforeCommit());
    return done;
  });
  if (revision !== undefined) hooks.committed?.(revision);
  hooks.onCommit?.(values.length);
  return values;
}

/** Jobs that are not settled: there was no time for them, or they have to wait for another process. */
interface Unsettled {
  next: readonly Job[];
  locked: readonly Job[];
}

function settleTogether(
  connection: Connection,
  hooks: BatchHooks,
  jobs: readonly Job[],
  mostMs: number,
): Unsettled {
  try {
    const values = commit(connection, hooks, jobs, mostMs);
    for (const [at, value] of values.entries()) jobs[at]?.settle({ value });
    return { next: jobs.slice(values.length), locked: [] };
  } catch (cause) {
    if (cause instanceof JobFailed && jobs.length > 1) {
      const each = jobs.map((job) => settleTogether(connection, hooks, [job], mostMs));
      return { next: [], locked: each.flatMap(({ locked }) => locked) };
    }
    return { next: [], locked: isBusy(cause) ? giveUpTheLate(jobs, cause) : giveUp(jobs, cause) };
  }
}

function giveUp(jobs: readonly Job[], cause: unknown): readonly Job[] {
  const error = new StoreUnavailable('the database did not commit', { cause });
  for (const job of jobs) job.settle({ error });
  return [];
}

function giveUpTheLate(jobs: readonly Job[], cause: unknown): readonly Job[] {
  const now = performance.now();
  const [patient = [], late = []] = [true, false].map((is) => jobs.filter(({ until }) => until > now === is));
  giveUp(late, cause);
  return patient;
}

/**
 * Group commit: whatever was requested in one turn of the event loop is committed together, so that durability costs
 * one flush per batch; what takes longer is committed in several turns, with other work between them. When a job's own statement fails, the batch is rolled back and its jobs are run one by one, so
 * that none suffers for another; when the transaction itself fails, so do all its jobs. While another process writes,
 * the jobs wait without holding up anything else, all of them together, and at most `patienceMs`.
 */
export function createWriteQueue(
  connection: Connection,
  hooks: BatchHooks = {},
  { patienceMs = PATIENCE_MS, batchMs = BATCH_MS } = {},
): WriteQueue {
  let waiting: Job[] = [];
  let scheduled = false;

  function flush(): void {
    const jobs = waiting.slice(0, BATCH_SIZE);
    const others = waiting.slice(BATCH_SIZE);
    waiting = [];
    scheduled = false;
    const { next, locked } = settleTogether(connection, hooks, jobs, batchMs);
    hooks.settled?.();
    waiting = [...next, ...locked, ...others, ...waiting];
    if (waiting.length > 0)
      schedule(locked.length > 0 ? () => setTimeout(flush, RETRY_MS) : () => setImmediate(flush));
  }

  function schedule(later: () => unknown): void {
    if (scheduled) return;
    scheduled = true;
    later();
  }

  return {
    write<T>(steps: () => Steps<T>, { ending = false } = {}) {
      return new Promise<T>((resolve, reject) => {
        schedule(() => setImmediate(flush));
        waiting.push({
          steps,
          ending,
          until: performance.now() + patienceMs,
          // The value is what these very steps returned.
          settle: (result) => ('error' in result ? reject(result.error) : resolve(result.value as T)),
        });
      });
    },
  };
}
