import { randomUUID } from 'node:crypto';
import { StoreUnavailable } from '../../session/ports.ts';
import type { Steps } from '../statement.ts';
import type { PostgresAddress } from './connection-url.ts';
import { within } from './deadline.ts';
import { CONNECTIONS, LIMITS, type Limits } from './limits.ts';
import { migrate } from './migrate.ts';
import { createPool, type Pool } from './pool.ts';
import { atDatabaseTime } from './postgres-queries.ts';
import { createPrimaryFinder, type PrimaryFinder } from './primary-finder.ts';
import type { Promised } from './replication.ts';
import { openRevisionFiles } from './revision-files.ts';
import { createRevisionGuard, EndingsLost, type RevisionGuard } from './revision-guard.ts';
import { createSupervisor, type Supervisor } from './supervisor.ts';
import { unavailable } from './unavailable.ts';
import { createWriter, type Writer } from './writer.ts';

export interface EngineOptions {
  address: PostgresAddress;
  allowAsynchronous: boolean;
  limits: Partial<Limits>;
}

/** Runs a store's operations on whatever server is the primary. */
export interface Engine extends Writer {
  /** On one of the connections for checks, with the database's own time; the answer counts by the lease. */
  read<T>(steps: () => Steps<T>): Promise<T>;
  now(): number;
  /** What the last heartbeat has found; `undefined`: nothing can be promised. */
  promised(): Promised | undefined;
  close(): Promise<void>;
}

export async function openEngine({
  address,
  allowAsynchronous,
  limits: changed,
}: EngineOptions): Promise<Engine> {
  const limits = { ...LIMITS, ...changed };
  const { connectMs, statementMs, openMs } = limits;
  const finder = createPrimaryFinder(address.hosts, { ...address, connectMs });
  await prepare(finder, openMs);
  const guard = createRevisionGuard(openRevisionFiles(address.stateFolder));
  const pools = createPools(finder, statementMs);
  const supervisor = createSupervisor({
    pool: pools.heartbeat,
    guard,
    limits,
    lane: randomUUID(),
    allowAsynchronous,
    onSilence() {
      finder.forget();
      for (const pool of Object.values(pools)) pool.destroy();
    },
  });
  const engine = engineOn(pools, guard, supervisor, limits);
  try {
    await until(openMs, () => supervisor.beat());
  } catch (error) {
    // Only an end of all helps then; it has to be possible to ask for it.
    if (!(error instanceof EndingsLost)) {
      await engine.close();
      throw error;
    }
  }
  supervisor.start();
  return engine;
}

async function prepare(finder: PrimaryFinder, openMs: number): Promise<void> {
  const link = await until(openMs, () => finder.link());
  await migrate(link);
  await link.close();
}

type Pools = Record<keyof typeof CONNECTIONS, Pool>;

function createPools(finder: PrimaryFinder, patienceMs: number): Pools {
  const pool = (kind: keyof typeof CONNECTIONS) => createPool(CONNECTIONS[kind], finder, patienceMs);
  return {
    endings: pool('endings'),
    batches: pool('batches'),
    forgettable: pool('forgettable'),
    checks: pool('checks'),
    heartbeat: pool('heartbeat'),
  };
}

/** Tries again and again for so long: at a start, a cluster may just be choosing its primary. */
async function until<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > end || error instanceof EndingsLost) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function engineOn(pools: Pools, guard: RevisionGuard, supervisor: Supervisor, limits: Limits): Engine {
  const late = () => new StoreUnavailable('the database did not answer in time');
  return {
    ...createWriter(pools, guard, supervisor, limits),
    async read(steps) {
      try {
        const link = await pools.checks.any();
        await guard.verify(link);
        const value = await within(limits.statementMs, link, link.run(withDatabaseTime(steps())), late);
        supervisor.requireLease(link);
        return value;
      } catch (cause) {
        throw unavailable(cause, 'the database could not be read');
      }
    },
    now: () => supervisor.now(),
    promised: () => supervisor.promised(),
    async close() {
      supervisor.stop();
      await Promise.all(Object.values(pools).map((pool) => pool.close()));
      guard.close();
    },
  };
}

/** The same steps, each statement with the database's own time. */
function* withDatabaseTime<T>(steps: Steps<T>): Steps<T> {
  let step = steps.next([]);
  while (!step.done) step = steps.next(yield atDatabaseTime(step.value));
  return step.value;
}
