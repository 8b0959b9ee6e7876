import { randomUUID } from 'node:crypto';
import { Conflict, type Steps } from '../statement.ts';
import type { CONNECTIONS, Limits } from './limits.ts';
import type { Link } from './link.ts';
import { sqlState } from './not-confirmed.ts';
import type { Pool } from './pool.ts';
import { EndingsLost, type RevisionGuard } from './revision-guard.ts';
import type { Supervisor } from './supervisor.ts';
import { type Durability, type Lane, runTransaction } from './transaction.ts';
import { unavailable } from './unavailable.ts';

/** Which connections a write takes. */
export type Kind = Exclude<keyof typeof CONNECTIONS, 'checks' | 'heartbeat'>;

export interface Writer {
  /** In a transaction; returns when it is as durable as `durability` says. */
  write<T>(kind: Kind, durability: Durability, steps: (now: number) => Steps<T>): Promise<T>;
  /** The one write that a primary which has lost endings takes: it ends everything. */
  endAll<T>(steps: (now: number, highestEpoch: number) => Steps<T>): Promise<T>;
}

/** The pools a writer needs. */
export type WriterPools = Record<Kind, Pool>;

/**
 * Serialization failure, deadlock, lock not available, and a trigger of ours that found a session ended in between: the
 * transaction was taken back, and may be tried again.
 */
const AGAIN = ['40001', '40P01', '55P03', 'P0001'];
const UNIQUE = '23505';
const MOST_TRIES = 5;

/** Acknowledges what is durable only when this machine has written down its number, and no old primary answers. */
function createEnder(guard: RevisionGuard, supervisor: Supervisor, limits: Limits) {
  return async function end<T>(
    link: Link,
    steps: (now: number) => Steps<T>,
    { lane, quorum }: { lane: Lane; quorum: boolean },
    beforeAcknowledging?: () => void,
  ): Promise<T> {
    const options = { ...limits, durability: 'on' as const, quorum, lane };
    const { value, counted } = await runTransaction(link, steps, options);
    beforeAcknowledging?.();
    guard.acknowledge(lane.name, counted);
    await supervisor.oldLeasesOver();
    return value;
  };
}

export function createWriter(
  pools: WriterPools,
  guard: RevisionGuard,
  supervisor: Supervisor,
  limits: Limits,
): Writer {
  const end = createEnder(guard, supervisor, limits);
  const node = randomUUID();
  const laneOf = (kind: Kind, slot: number) => `${node}-${kind}-${slot}`;

  async function write<T>(kind: Kind, durability: Durability, steps: (now: number) => Steps<T>): Promise<T> {
    return await repeated(() =>
      pools[kind].hold(async (link, slot) => {
        await guard.verify(link);
        const quorum = supervisor.promisedOn(link) === 'quorum';
        const name = laneOf(kind, slot);
        if (durability === 'on')
          return await end(link, steps, { lane: { name, hasCounted: guard.hasCounted(name) }, quorum });
        const { value } = await runTransaction(link, steps, { ...limits, durability, quorum });
        supervisor.requireLease(link);
        return value;
      }),
    );
  }

  /** Beyond every epoch under which this machine has acknowledged anything; its counters begin anew. */
  async function endLost<T>(steps: (now: number, highestEpoch: number) => Steps<T>): Promise<T> {
    const quorum = supervisor.promised() === 'quorum';
    return await pools.endings.hold((link, slot) => {
      const lane = { name: laneOf('endings', slot), hasCounted: false };
      const above = (now: number) => steps(now, guard.highestEpoch());
      return end(link, above, { lane, quorum }, () => guard.allEnded());
    });
  }

  return {
    write,
    async endAll(steps) {
      try {
        return await write('endings', 'on', (now) => steps(now, 0));
      } catch (error) {
        if (!(error instanceof EndingsLost)) throw error;
        return await repeated(() => endLost(steps));
      }
    },
  };
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
