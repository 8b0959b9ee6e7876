import type { ClusterReport, ServerReport } from '../stores/index.ts';
import { type Finding, finding } from './finding.ts';

const OLDEST_VERSION = 150_000;
/** Clocks that a time service keeps differ by less. */
const CLOCKS_DIFFER_MS = 2_000;
/** Left for standbys, backups, monitoring and the cluster manager. */
const OTHER_CONNECTIONS = 20;

interface Rule {
  check: string;
  /** What is said of a server. */
  found: (server: ServerReport) => string;
  state: 'warning' | 'error';
  wrong: (server: ServerReport) => boolean;
  advice: string;
}

/** Settings that every server needs: each may be the primary tomorrow. */
const RULES: readonly Rule[] = [
  {
    check: 'PostgreSQL',
    found: ({ version }) => version,
    state: 'error',
    wrong: ({ versionNumber }) => versionNumber < OLDEST_VERSION,
    advice: 'install PostgreSQL 15 or later',
  },
  {
    check: 'fsync',
    found: ({ fsync }) => (fsync ? 'on' : 'off'),
    state: 'error',
    wrong: ({ fsync }) => !fsync,
    advice:
      'after a power loss acknowledged logouts are gone and the database may be unreadable: set fsync = on',
  },
  {
    check: 'full_page_writes',
    found: ({ fullPageWrites }) => (fullPageWrites ? 'on' : 'off'),
    state: 'error',
    wrong: ({ fullPageWrites }) => !fullPageWrites,
    advice: 'a page that a power loss has torn is not repaired: set full_page_writes = on',
  },
  {
    check: 'data checksums',
    found: ({ checksums }) => (checksums ? 'on' : 'off'),
    state: 'warning',
    wrong: ({ checksums }) => !checksums,
    advice: 'a page that the disk has damaged goes unnoticed: stop the server and run pg_checksums --enable',
  },
  {
    check: 'synchronous_commit',
    found: ({ synchronousCommit, synchronousCommitFrom: from }) =>
      `${synchronousCommit}${['user', 'database', 'database user'].includes(from) ? ` (of the ${from})` : ''}`,
    state: 'warning',
    wrong: ({ synchronousCommit }) => !['on', 'remote_apply'].includes(synchronousCommit),
    advice:
      'Latchkey sets it for each of its transactions; whatever else writes here loses its last commits: ALTER ROLE … RESET synchronous_commit, ALTER DATABASE … RESET synchronous_commit',
  },
  {
    check: 'pooler',
    found: ({ pooled }) => (pooled ? 'something like pgbouncer answers in the place of the server' : 'none'),
    state: 'warning',
    wrong: ({ pooled }) => pooled,
    advice:
      'it hides which server answers, and Latchkey keeps its own few connections: name the servers themselves in --database',
  },
  {
    check: 'clocks',
    found: ({ clockMs }) => `${clockMs >= 0 ? '+' : ''}${(clockMs / 1000).toFixed(1)} s from this machine`,
    state: 'warning',
    wrong: ({ clockMs }) => Math.abs(clockMs) > CLOCKS_DIFFER_MS,
    advice:
      'after a failover sessions would end earlier, or time stand still for so long: let every machine keep its time by NTP',
  },
];

/** What each server of a cluster needs, and what they need together. */
export function serverFindings(report: ClusterReport): Finding[] {
  if (report.servers.length === 0) return [];
  return [
    ...RULES.map((rule) => applied(rule, report.servers)),
    connectionFinding(report),
    tlsFinding(report),
  ];
}

/** One value for all, or each server with its own. */
function applied({ check, found, state, wrong, advice }: Rule, servers: readonly ServerReport[]): Finding {
  const values = new Set(servers.map(found));
  const [only] = values;
  const text =
    values.size === 1 && only !== undefined
      ? only
      : servers.map((server) => `${server.host}: ${found(server)}`).join(', ');
  return finding(check, text, { state, when: servers.some(wrong), advice });
}

function connectionFinding({ servers, connectionsPerProcess }: ClusterReport): Finding {
  const fewest = Math.min(...servers.map(({ maxConnections }) => maxConnections));
  const used = Math.max(...servers.map(({ connections }) => connections));
  // As many nodes as servers, each with one process.
  const wanted = servers.length * connectionsPerProcess + OTHER_CONNECTIONS;
  return finding('max_connections', `${fewest}, ${used} in use`, {
    state: 'warning',
    when: fewest < wanted,
    advice: `each process of Latchkey keeps ${connectionsPerProcess} connections, and one that gets none serves nobody: set max_connections to ${wanted} at least on every server`,
  });
}

const LOOPBACK = /^(localhost|127\.|::1)/;

function tlsFinding({ servers, tls }: ClusterReport): Finding {
  const isLocal = servers.every(({ host }) => LOOPBACK.test(host));
  const found = tls ? 'sslmode=verify-full' : isLocal ? 'none, on this machine' : 'none';
  return finding('TLS', found, {
    state: 'warning',
    when: !tls && !isLocal,
    advice:
      'passwords and hashes of tokens cross the network readable, and anybody on it can answer as the database: use sslmode=verify-full',
  });
}
