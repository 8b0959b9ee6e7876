/** What a primary says about those who follow it. */
export interface Replication {
  /** `synchronous_standby_names`. */
  names: string;
  /** Standbys that are connected. */
  standbys: number;
  /** Answers have waited for standbys before, in this cluster. */
  quorumSeen: boolean;
}

/** Statement whose columns are a {@link Replication}. */
export const REPLICATION = `SELECT current_setting('synchronous_standby_names') AS names,
  (SELECT count(*) FROM pg_stat_replication) AS standbys, (SELECT quorum FROM cluster) AS "quorumSeen"`;

/** What an acknowledged logout survives: the loss of a server, or only what the one server survives. */
export type Promised = 'quorum' | 'lone' | 'asynchronous';

/** What can be promised on such a primary, or why nothing can. */
export function promisedBy(
  { names, standbys, quorumSeen }: Replication,
  allowAsynchronous: boolean,
): { promised: Promised } | { problem: string } {
  if (names.trim() !== '') return { promised: 'quorum' };
  if (allowAsynchronous) return { promised: standbys > 0 ? 'asynchronous' : 'lone' };
  if (standbys > 0) return { problem: `standbys follow, but nothing waits for them: ${REMEDY}` };
  if (quorumSeen)
    return { problem: `this cluster has waited for standbys, and now waits for none: ${REMEDY}` };
  return { promised: 'lone' };
}

const REMEDY =
  "a failover would bring logged-out sessions back. Set synchronous_standby_names to 'ANY 1 (…)' with every member's " +
  'name, or give --allow-asynchronous';

/** What is said at start about a promise that is less than a cluster's. */
export function weaknessOf(promised: Promised | undefined): string | undefined {
  switch (promised) {
    case 'lone':
      return 'the database is a single server: losing its disk loses all accounts and sessions';
    case 'asynchronous':
      return (
        'standbys follow without being waited for (--allow-asynchronous): a failover can bring back sessions that ' +
        'were logged out in the last seconds'
      );
    default:
      return undefined;
  }
}
