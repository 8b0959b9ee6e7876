import { randomUUID } from 'node:crypto';
import { StoreUnavailable } from '../../session/ports.ts';
import { Conflict, type Steps } from '../statement.ts';
import type { PostgresAddress } from './connection-url.ts';
import { within } from './deadline.ts';
import { CONNECTIONS, LIMITS, type Limits } from './limits.ts';
import type { Link } from './link.ts';
import { migrate } from './migrate.ts';
import { sqlState } from './not-confirmed.ts';
import { createPool, type Pool } from './pool.ts';
import { atDatabaseTime } from './postgres-queries.ts';
import { createPrimaryFinder, type PrimaryFinder } from './primary-finder.ts';
import type { Promised } from './replication.ts';
import { openRevisionFiles } from './revision-files.ts';
import { createRevisionGuard, EndingsLost, type RevisionGuard } from './revision-guard.ts';
import { createSupervisor, type Supervisor } from './supervisor.ts';
import { type Durability, runTransaction } from './transaction.ts';

export interface EngineOptions {
  address: PostgresAddress;
  allowAsynchronous: boolean;
  limits: Partial<Limits>;
}

type Kind = Exclude<keyof typeof CONNECTIONS, 'checks' | 'heartbeat'>;

/** Runs a store's operations on whatever server is the primary. */
export interface Engine {
  /** On one of the connections for checks, with the database's own time; the answer counts by the lease. */
  read<T>(steps: () => Steps<T>): Promise<T>;
  /** In a transaction; returns when it is as durable as `durability` says. */
  write<T>(kind: Kind, durability: Durability, steps: (now: number) => Steps<T>): Promise<T>;
  /** The one write that a primary which has lost endings takes: it ends everything. */
  endAll<T>(steps: (now: number, highestEpoch: number) => Steps<T>): Promise<T>;
  now(): number;
  /** What the last heartbeat has found; `undefined`: nothing can be promised. */
  promised(): Promised | undefined;
  close(): Promise<void>;
}

/** Serialization failure, deadlock, lock not available: the transaction was taken back, and may be tried again. */
const AGAIN = ['40001', '40P01', '55P03'];
const UNIQUE = '23505';
const MOST_TRIES = 5;

const unavailable = (cause: unknown, words: string) =>
  cause instanceof StoreUnavailable ? cause : new StoreUnavailable(words, { cause });

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
  const { statementMs, commitMs } = limits;
  const node = randomUUID();
  const laneOf = (kind: Kind, slot: number) => `${node}-${kind}-${slot}`;
  const late = () => new StoreUnavailable('the database did not answer in time');

  async function transact<T>(
    link: Link,
    lane: string,
    durability: Durability,
    steps: (now: number) => Steps<T>,
  ): Promise<T> {
    const quorum = supervisor.promisedOn(link) === 'quorum';
    const ends = durability === 'on';
    const { value, counted } = await runTransaction(link, steps, {
      durability,
      statementMs,
      commitMs,
      quorum,
      ...(ends && { lane: { name: lane, hasCounted: guard.hasCounted(lane) } }),
    });
    if (!ends) {
      supervisor.requireLease(link);
      return value;
    }
    guard.acknowledge(lane, counted);
    await supervisor.oldLeasesOver();
    return value;
  }

  async function write<T>(kind: Kind, durability: Durability, steps: (now: number) => Steps<T>): Promise<T> {
    return await repeated(() =>
      pools[kind].hold(async (link, slot) => {
        await guard.verify(link);
        return await transact(link, laneOf(kind, slot), durability, steps);
      }),
    );
  }

  return {
    async read(steps) {
      try {
        const link = await pools.checks.any();
        await guard.verify(link);
        const value = await within(statementMs, link, link.run(withDatabaseTime(steps())), late);
        supervisor.requireLease(link);
        return value;
      } catch (cause) {
        throw unavailable(cause, 'the database could not be read');
      }
    },
    write,
    async endAll(steps) {
      try {
        return await write('endings', 'on', (now) => steps(now, 0));
      } catch (error) {
        if (!(error instanceof EndingsLost)) throw error;
        return await repeated(() =>
          pools.endings.hold((link, slot) => endLost(link, laneOf('endings', slot), steps)),
        );
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

  /** Beyond every epoch under which this machine has acknowledged anything; its counters begin anew. */
  async function endLost<T>(
    link: Link,
    lane: string,
    steps: (now: number, highestEpoch: number) => Steps<T>,
  ): Promise<T> {
    const { value, counted } = await runTransaction(link, (now) => steps(now, guard.highestEpoch()), {
      durability: 'on',
      statementMs,
      commitMs,
      quorum: supervisor.promised() === 'quorum',
      lane: { name: lane, hasCounted: false },
    });
    guard.allEnded();
    guard.acknowledge(lane, counted);
    await supervisor.oldLeasesOver();
    return value;
  }
}

/** Whatever the database took back for the sake of another transaction is tried again; what is unclear never is. */
async function repeated<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (cause) {
      const state = sqlState(cause) ?? '';
      const again = AGAIN.includes(state) || cause instanceof Conflict || (state === UNIQUE && tries === 1);
      if (!again || tries === MOST_TRIES) throw unavailable(cause, 'the database did not commit');
    }
  }
}

/** The same steps, each statement with the database's own time. */
function* withDatabaseTime<T>(steps: Steps<T>): Steps<T> {
  let step = steps.next([]);
  while (!step.done) step = steps.next(yield atDatabaseTime(step.value));
  return step.value;
}
