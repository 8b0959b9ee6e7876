import type { Cluster } from '../../support/postgres/cluster.ts';
import { execute } from '../../support/postgres/database.ts';
import type { Instance } from '../../support/postgres/instance.ts';

/** What happens to a server, and how it comes back afterwards. */
interface LossOfServer {
  lose(cluster: Cluster, server: Instance): Promise<void>;
  /** As somebody brings it back who does not know that another has taken over. */
  comeBack(cluster: Cluster, server: Instance): Promise<void>;
}

/** How the primary is lost. */
export const LOSSES = {
  'the primary is killed': {
    lose: (_cluster, server) => server.kill(),
    comeBack: (_cluster, server) => server.start(),
  },
  'the primary is frozen': {
    lose: async (_cluster, server) => server.signal('SIGSTOP'),
    comeBack: async (_cluster, server) => server.signal('SIGCONT'),
  },
  'the primary is cut off': {
    lose: async ({ network, nodes }, server) => network.cutOff(nodes.indexOf(server)),
    comeBack: async ({ network }) => network.mend(),
  },
} as const satisfies Record<string, LossOfServer>;

export type Loss = keyof typeof LOSSES;

export const STANDBY_LOST = 'a standby is killed';

export const HOW_LOST = [
  ...(Object.keys(LOSSES) as [Loss, ...Loss[]]), // the keys of the table, as its own type says
  STANDBY_LOST,
] as const;

/** The primary sends its log to these standbys no more, as over a slow network. */
export async function stopSendingTo(primary: Instance, standbys: readonly Instance[]): Promise<void> {
  const senders = await execute<{ pid: number; name: string }>(
    primary.port,
    'SELECT pid, application_name AS name FROM pg_stat_replication',
  );
  for (const { pid, name } of senders)
    if (standbys.some((standby) => standby.name === name)) process.kill(pid, 'SIGSTOP');
}
