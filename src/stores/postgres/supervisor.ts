import { StoreUnavailable } from '../../session/ports.ts';
import { beatSteps } from './heartbeat.ts';
import { createLastBeat } from './last-beat.ts';
import { createLease } from './lease.ts';
import type { Limits } from './limits.ts';
import type { Link } from './link.ts';
import type { Pool } from './pool.ts';
import type { Promised } from './replication.ts';
import { EndingsLost, type RevisionGuard } from './revision-guard.ts';
import { runTransaction } from './transaction.ts';
import { unavailable } from './unavailable.ts';

/** Asks the primary again and again whether it still is one, and knows what its answers are worth. */
export interface Supervisor {
  /** Throws unless a read on this link counts at this moment. */
  requireLease(link: Link): void;
  /** What an ending on this link promises. Throws when that is nothing, or not known yet. */
  promisedOn(link: Link): Promised;
  /** What the last heartbeat has found that an ending survives. */
  promised(): Promised | undefined;
  /** Resolves when no other primary's answers count any more: only then may an ending be acknowledged. */
  oldLeasesOver(): Promise<void>;
  /** The cluster's time, from the last heartbeat on; never goes back. */
  now(): number;
  /** Asks once. Throws what is wrong with the primary. */
  beat(): Promise<void>;
  start(): void;
  stop(): void;
}

export interface SupervisorOptions {
  pool: Pool;
  guard: RevisionGuard;
  limits: Limits;
  lane: string;
  allowAsynchronous: boolean;
  /** The primary does not answer in time: whatever waits for it should not. */
  onSilence: () => void;
}

const BEATS_PER_LEASE = 5;

export function createSupervisor(options: SupervisorOptions): Supervisor {
  const { pool, guard, limits, lane, allowAsynchronous } = options;
  const lease = createLease(limits.leaseMs);
  const last = createLastBeat(limits.leaseMs);
  const timer = createTimer(limits.leaseMs / BEATS_PER_LEASE, () => beat().catch(() => undefined));
  let problem: StoreUnavailable | undefined;

  async function ask(link: Link): Promise<void> {
    const began = lease.moment();
    const { timeline } = link.server;
    const steps = (now: number) => beatSteps(timeline, allowAsynchronous, now);
    const { value, counted } = await runTransaction(link, steps, {
      durability: 'on',
      statementMs: limits.leaseMs,
      commitMs: limits.leaseMs,
      lane: { name: lane, hasCounted: false },
      quorum: last.promised() === 'quorum',
    });
    if ('problem' in value) throw new StoreUnavailable(value.problem);
    last.record(link.server, value);
    await guard.verify(link);
    guard.acknowledge(lane, counted);
    lease.confirmed(link, began);
  }

  async function beat(): Promise<void> {
    try {
      await pool.hold((link) => ask(link));
      problem = undefined;
    } catch (error) {
      problem = unavailable(error, 'no heartbeat');
      if (!(error instanceof EndingsLost)) options.onSilence();
      throw problem;
    }
  }

  return {
    beat,
    ...timer,
    requireLease(link) {
      try {
        lease.require(link);
      } catch (error) {
        throw problem ?? error;
      }
    },
    promisedOn({ server }) {
      const promised = last.promisedOn(server);
      if (promised !== undefined && !problem) return promised;
      throw problem ?? new StoreUnavailable('a primary has taken over that no heartbeat has confirmed yet');
    },
    promised: () => last.promised(),
    async oldLeasesOver() {
      const rest = last.oldLeasesLeftMs();
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    },
    now: () => last.now(),
  };
}

/** Runs the work again and again, each time so long after the end of the time before; keeps no process alive. */
function createTimer(everyMs: number, work: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  function start(): void {
    if (stopped) return;
    timer = setTimeout(() => void work().finally(start), everyMs);
    timer.unref();
  }
  function stop(): void {
    stopped = true;
    clearTimeout(timer);
  }
  return { start, stop };
}
