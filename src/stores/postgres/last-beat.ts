import type { Beat } from './heartbeat.ts';
import type { Server } from './link.ts';
import type { Promised } from './replication.ts';

/** What the last heartbeat found, where, and when. */
interface Found {
  server: Server;
  beat: Beat;
  at: number;
}

/** What the last heartbeat found, and what follows from it as time passes. Times are in milliseconds. */
export function createLastBeat(leaseMs: number) {
  let found: Found | undefined;
  let latest = 0;
  const since = ({ at }: Found) => performance.now() - at;

  return {
    record(server: Server, beat: Beat): void {
      found = { server, beat, at: performance.now() };
    },
    promised: (): Promised | undefined => found?.beat.promised,
    /** `undefined`: no heartbeat has confirmed this server since it became the primary. */
    promisedOn(server: Server): Promised | undefined {
      return found?.server.timeline === server.timeline ? found.beat.promised : undefined;
    },
    /** How long checks that another primary has answered may still count. */
    oldLeasesLeftMs(): number {
      if (found?.beat.promised !== 'quorum') return 0;
      // It began before it was found, whatever a clock says.
      return leaseMs - Math.max(0, found.beat.timelineAgeMs) - since(found);
    },
    /** The cluster's time; never goes back. */
    now(): number {
      if (found) latest = Math.max(latest, Math.floor(found.beat.now + since(found)));
      return latest;
    },
  };
}
