import { StoreUnavailable } from '../../session/ports.ts';
import { type Beat, beatSteps } from './heartbeat.ts';
import { createLease } from './lease.ts';
import type { Limits } from './limits.ts';
import type { Link, Server } from './link.ts';
import type { Pool } from './pool.ts';
import type { Promised } from './replication.ts';
import { EndingsLost, type RevisionGuard } from './revision-guard.ts';
import { runTransaction } from './transaction.ts';

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

/** What the last heartbeat found, where, and when. */
interface Found {
  server: Server;
  beat: Beat;
  at: number;
}

export function createSupervisor(options: SupervisorOptions): Supervisor {
  const { pool, guard, limits, lane, allowAsynchronous } = options;
  const lease = createLease(limits.leaseMs);
  let found: Found | undefined;
  let problem: StoreUnavailable | undefined;
  let latest = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function ask(link: Link): Promise<void> {
    const began = lease.moment();
    const { timeline } = link.server;
    const { value, counted } = await runTransaction(
      link,
      (now) => beatSteps(timeline, allowAsynchronous, now),
      {
        durability: 'on',
        statementMs: limits.leaseMs,
        commitMs: limits.leaseMs,
        lane: { name: lane, hasCounted: false },
        quorum: found?.beat.promised === 'quorum',
      },
    );
    if ('problem' in value) throw new StoreUnavailable(value.problem);
    found = { server: link.server, beat: value, at: performance.now() };
    await guard.verify(link);
    guard.acknowledge(lane, counted);
    lease.confirmed(link, began);
  }

  async function beat(): Promise<void> {
    try {
      await pool.hold((link) => ask(link));
      problem = undefined;
    } catch (error) {
      problem =
        error instanceof StoreUnavailable ? error : new StoreUnavailable('no heartbeat', { cause: error });
      if (!(error instanceof EndingsLost)) options.onSilence();
      throw problem;
    }
  }

  function schedule(): void {
    if (stopped) return;
    timer = setTimeout(
      () =>
        void beat()
          .catch(() => undefined)
          .finally(schedule),
      limits.leaseMs / BEATS_PER_LEASE,
    );
    timer.unref();
  }

  return {
    beat,
    start: schedule,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
    requireLease(link) {
      try {
        lease.require(link);
      } catch (error) {
        throw problem ?? error;
      }
    },
    promisedOn({ server }) {
      if (found && found.server.timeline === server.timeline && !problem) return found.beat.promised;
      throw problem ?? new StoreUnavailable('a primary has taken over that no heartbeat has confirmed yet');
    },
    promised: () => found?.beat.promised,
    async oldLeasesOver() {
      if (found?.beat.promised !== 'quorum') return;
      const rest = limits.leaseMs - found.beat.timelineAgeMs - (performance.now() - found.at);
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
    },
    now() {
      if (found) latest = Math.max(latest, Math.floor(found.beat.now + performance.now() - found.at));
      return latest;
    },
  };
}
