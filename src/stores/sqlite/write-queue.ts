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

/** Jobs in one transaction: bounds how long the event loop is held and how much a rollback repeats. */
const BATCH_SIZE = 256;

/** How often a lock of another process is tried, and for how long, in milliseconds. */
const RETRY_MS = 5;
const PATIENCE_MS = 5_000;

/** A job's own statement failed: the others of its batch may yet succeed. */
class JobFailed extends Error {}

function runAll(connection: Connection, jobs: readonly Job[]): unknown[] {
  try {
    return jobs.map((job) => connection.run(job.steps()));
  } catch (cause) {
    throw new JobFailed('a job of the batch failed', { cause });
  }
}

function commit(connection: Connection, hooks: BatchHooks, jobs: readonly Job[]): unknown[] {
  let revision: number | undefined;
  const values = connection.transact(() => {
    const done = runAll(connection, jobs);
    if (hooks.beforeCommit && jobs.some((job) => job.ending)) revision = connection.run(hooks.beforeCommit());
    return done;
  });
  if (revision !== undefined) hooks.committed?.(revision);
  hooks.onCommit?.(jobs.length);
  return values;
}

/** Settles the jobs, but for those that are returned: they have to wait for another process. */
function settleTogether(connection: Connection, hooks: BatchHooks, jobs: readonly Job[]): readonly Job[] {
  try {
    const values = commit(connection, hooks, jobs);
    for (const [at, job] of jobs.entries()) job.settle({ value: values[at] });
    return [];
  } catch (cause) {
    if (cause instanceof JobFailed && jobs.length > 1)
      return jobs.flatMap((job) => settleTogether(connection, hooks, [job]));
    return isBusy(cause) ? giveUpTheLate(jobs, cause) : giveUp(jobs, cause);
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
 * one flush per batch. When a job's own statement fails, the batch is rolled back and its jobs are run one by one, so
 * that none suffers for another; when the transaction itself fails, so do all its jobs. While another process writes,
 * the jobs wait without holding up anything else, all of them together, and at most `patienceMs`.
 */
export function createWriteQueue(
  connection: Connection,
  hooks: BatchHooks = {},
  { patienceMs = PATIENCE_MS } = {},
): WriteQueue {
  let waiting: Job[] = [];
  let scheduled = false;

  function flush(): void {
    const jobs = waiting;
    waiting = [];
    scheduled = false;
    for (let at = 0; at < jobs.length; at += BATCH_SIZE) {
      waiting.push(...settleTogether(connection, hooks, jobs.slice(at, at + BATCH_SIZE)));
      hooks.settled?.();
    }
    if (waiting.length > 0) schedule(() => setTimeout(flush, RETRY_MS));
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
