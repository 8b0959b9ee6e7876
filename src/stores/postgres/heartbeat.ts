import type { Steps } from '../statement.ts';
import { type Promised, promisedBy, REPLICATION, type Replication } from './replication.ts';

/** What a heartbeat has found out about the primary. */
export interface Beat {
  /** The cluster's time. */
  now: number;
  promised: Promised;
  /** How long ago the primary's timeline was first seen by any node. */
  timelineAgeMs: number;
}

/**
 * Writes down the time and the timeline, so that both go on over a failover. A node that finds the row locked leaves it:
 * another is writing the same.
 */
const KEEP = `
  UPDATE cluster AS c SET
    clock_at = greatest(c.clock_at, $1::bigint),
    clock_ahead = CASE WHEN c.clock_server = pg_postmaster_start_time()::text AND c.clock_ahead > 0 THEN c.clock_ahead
      ELSE greatest(0, $1 - floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) END,
    clock_server = pg_postmaster_start_time()::text,
    quorum = c.quorum OR $2::boolean,
    timeline_since = CASE WHEN c.timeline = $3::integer THEN c.timeline_since ELSE $1 END,
    timeline = $3
  FROM (SELECT id FROM cluster WHERE id = 1 FOR UPDATE SKIP LOCKED) AS free WHERE c.id = free.id`;
const READ = 'SELECT timeline, timeline_since AS since FROM cluster';

/** What a heartbeat's transaction does. `problem`: nothing can be promised on this primary. */
export function* beatSteps(
  timeline: number,
  allowAsynchronous: boolean,
  now: number,
): Steps<Beat | { problem: string }> {
  const [replication] = (yield { sql: REPLICATION, values: [] }) as Replication[]; // its columns
  const found = promisedBy(replication ?? { names: '', standbys: 1, quorumSeen: true }, allowAsynchronous);
  if ('problem' in found) return found;
  const { promised } = found;
  yield { sql: KEEP, values: [now, promised === 'quorum', timeline] };
  const [kept] = (yield { sql: READ, values: [] }) as { timeline: number; since: number }[]; // its columns
  const since = kept?.timeline === timeline ? kept.since : now;
  return { now, promised, timelineAgeMs: now - since };
}
