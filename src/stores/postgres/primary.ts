import { StoreUnavailable } from '../../session/ports.ts';
import type { Statement } from '../statement.ts';
import type { Host } from './connection-url.ts';
import { within } from './deadline.ts';
import { type Link, type LinkOptions, openLink, type RawLink, type Server } from './link.ts';
import { isTooManyConnections } from './not-confirmed.ts';

/** The timeline is the first eight digits of the name of the log file that is being written. */
const IDENTIFY: Statement = {
  sql: `SELECT pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS standby,
    (SELECT system_identifier::text FROM pg_control_system()) AS system,
    pg_postmaster_start_time()::text AS started,
    CASE WHEN pg_is_in_recovery() THEN 0
      ELSE ('x' || substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8))::bit(32)::int END AS timeline`,
  values: [],
};

interface Identity {
  standby: boolean;
  system: string;
  started: string;
  timeline: number;
}

/** What became of asking a host: a primary, or why not. */
type Asked = { primary: Link } | { why: 'standby' | 'silent' | 'full' };

export async function askHost(host: Host, options: LinkOptions): Promise<Asked> {
  let raw: RawLink | undefined;
  try {
    raw = await openLink(host, options);
    const late = () => new StoreUnavailable('the database did not say what it is in time');
    const [row] = await within(options.connectMs, raw, raw.query(IDENTIFY), late);
    const { standby, system, started, timeline } = row as Identity; // the columns of the statement above
    if (!standby) return { primary: { ...raw, server: { system, timeline, startedAt: started } } };
    await raw.close();
    return { why: 'standby' };
  } catch (error) {
    raw?.destroy();
    return { why: isTooManyConnections(error) ? 'full' : 'silent' };
  }
}

/** The newest primary that was ever found. One of an older timeline is an old primary that nobody has stopped. */
export interface Newest {
  server: Server | undefined;
}

/** Why a primary must not be used. */
export function outdated({ system, timeline }: Server, { server }: Newest): string | undefined {
  if (!server) return undefined;
  if (server.system !== system) return 'another cluster answers than before';
  if (timeline >= server.timeline) return undefined;
  return `the only primary that answers has timeline ${timeline}, older than ${server.timeline}`;
}

/** All hosts at once: of those that say they are the primary, the one with the highest timeline. */
export async function searchPrimary(
  hosts: readonly Host[],
  options: LinkOptions,
  newest: Newest,
): Promise<Link> {
  const asked = await Promise.all(hosts.map((host) => askHost(host, options)));
  const found = asked.flatMap((one) => ('primary' in one ? [one.primary] : []));
  const [best, ...rest] = found.toSorted((a, b) => b.server.timeline - a.server.timeline);
  for (const link of rest) void link.close();
  if (!best) throw new StoreUnavailable(whyNone(asked));
  const why = outdated(best.server, newest);
  if (why === undefined) return best;
  void best.close();
  throw new StoreUnavailable(why);
}

function whyNone(asked: readonly Asked[]): string {
  const full = asked.some((one) => 'why' in one && one.why === 'full');
  return full
    ? 'the database has no connection left: raise max_connections, or give Latchkey fewer workers'
    : 'no primary answers';
}
