import { StoreUnavailable } from '../../session/ports.ts';
import type { Host, PostgresAddress } from './connection-url.ts';
import { within } from './deadline.ts';
import { CONNECTIONS, LIMITS } from './limits.ts';
import { openLink, type RawLink } from './link.ts';

/** A standby that is connected to the primary. The states are `null` for a role that may not see them. */
export interface ConnectedStandby {
  name: string;
  state: string | null;
  sync: string | null;
}

/** What a server says of itself. */
export interface ServerReport {
  /** `HOST:PORT`. */
  host: string;
  version: string;
  versionNumber: number;
  standby: boolean;
  /** The same for all servers of a cluster. */
  system: string;
  clusterName: string;
  fsync: boolean;
  fullPageWrites: boolean;
  checksums: boolean;
  synchronousCommit: string;
  /** Where that comes from, such as `user` or `database`. */
  synchronousCommitFrom: string;
  standbyNames: string;
  standbys: readonly ConnectedStandby[];
  maxConnections: number;
  /** Connections in use, this one included. */
  connections: number;
  tls: boolean;
  /** The server's clock minus this machine's. */
  clockMs: number;
  /** Something between answers in the server's place. */
  pooled: boolean;
  /** Whether Latchkey's tables are there. */
  hasTables: boolean;
}

export interface ClusterReport {
  servers: readonly ServerReport[];
  /** Those that could not be asked, and why. */
  silent: readonly { host: string; why: string }[];
  /** What one process of Latchkey keeps open. */
  connectionsPerProcess: number;
  /** TLS is asked for, and the server's name and certificate are checked. */
  tls: boolean;
}

const ASK = `SELECT
  current_setting('server_version') AS version,
  current_setting('server_version_num')::int AS "versionNumber",
  pg_is_in_recovery() AS standby,
  (SELECT system_identifier::text FROM pg_control_system()) AS system,
  current_setting('cluster_name') AS "clusterName",
  current_setting('fsync') = 'on' AS fsync,
  current_setting('full_page_writes') = 'on' AS "fullPageWrites",
  current_setting('data_checksums') = 'on' AS checksums,
  current_setting('synchronous_commit') AS "synchronousCommit",
  (SELECT source FROM pg_settings WHERE name = 'synchronous_commit') AS "synchronousCommitFrom",
  current_setting('synchronous_standby_names') AS "standbyNames",
  (SELECT coalesce(json_agg(json_build_object('name', application_name, 'state', state, 'sync', sync_state)
    ORDER BY application_name), '[]') FROM pg_stat_replication) AS standbys,
  current_setting('max_connections')::int AS "maxConnections",
  (SELECT coalesce(sum(numbackends), 0)::int FROM pg_stat_database) AS connections,
  coalesce((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false) AS tls,
  pg_backend_pid() AS pid,
  extract(epoch FROM clock_timestamp())::float8 * 1000 AS clock,
  to_regclass('latchkey_schema') IS NOT NULL AS "hasTables"`;

/** Asks every server of a cluster, and changes nothing. */
export async function checkCluster(address: PostgresAddress): Promise<ClusterReport> {
  const asked = await Promise.all(address.hosts.map((host) => askServer(host, address)));
  return {
    servers: asked.flatMap((one) => ('version' in one ? [one] : [])),
    silent: asked.flatMap((one) => ('why' in one ? [one] : [])),
    connectionsPerProcess: Object.values<number>(CONNECTIONS).reduce((sum, count) => sum + count, 0),
    tls: address.tls !== undefined,
  };
}

type Silent = ClusterReport['silent'][number];

async function askServer(to: Host, address: PostgresAddress): Promise<ServerReport | Silent> {
  const host = `${to.host}:${to.port}`;
  const { connectMs } = LIMITS;
  let link: RawLink | undefined;
  try {
    link = await openLink(to, { ...address, connectMs });
    const late = () => new StoreUnavailable('no answer in time');
    const began = Date.now();
    const [row] = await within(connectMs, link, link.query({ sql: ASK, values: [] }), late);
    const ended = Date.now();
    const { clock, pid, ...found } = row as Omit<ServerReport, 'host'> & { clock: number; pid: number }; // ASK's columns
    return {
      ...found,
      host,
      clockMs: Math.round(clock - (began + ended) / 2),
      pooled: pid !== link.greetedBy(),
    };
  } catch (error) {
    return { host, why: error instanceof Error ? error.message : String(error) };
  } finally {
    await link?.close();
  }
}
