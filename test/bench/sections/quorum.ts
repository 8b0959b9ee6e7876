import type { Store, TokenMatch } from '../../../src/session/ports.ts';
import { createPostgresStore } from '../../../src/stores/index.ts';
import { accountNamed } from '../../stores/fixtures.ts';
import { makeTemplate, QUORUM, startCluster } from '../../support/postgres/cluster.ts';
import { median } from '../statistics.ts';
import { beginSessions, openBenchStore } from '../store/bench-store.ts';
import { perSecond } from '../store/measure.ts';

const IN_FLIGHT = 64;
const SINGLE = 100;
const GROUPED = IN_FLIGHT * 30;
const CHECKS = 4_000;
/** Sessions that are begun at once: on PostgreSQL those of one account wait for each other. */
const AT_ONCE = 8;

export interface QuorumFigures {
  store: string;
  /** Durable logouts per second, each waiting for the one before. */
  oneAtATime: number;
  /** The same with 64 at once: they share their commits. */
  inFlight: number;
  /** Median of the rounds' own ratios. */
  ratio: number;
  /** Checks per second, with 64 at once. */
  checks: number;
}

/** SQLite beside three PostgreSQL servers with quorum commit, all on this machine, round by round in turn. */
export async function benchQuorum(directory: string, rounds: number): Promise<QuorumFigures[]> {
  const subjects = { SQLite: await openBenchStore(directory), PostgreSQL: await openQuorumStore() };
  const benches = await Promise.all(
    Object.entries(subjects).map(async ([name, { store }]) => await prepare(name, store, rounds)),
  );
  // The first round only warms up.
  for (let round = 0; round <= rounds; round++) for (const bench of benches) await bench.run();
  for (const { close } of Object.values(subjects)) await close();
  return benches.map((bench) => bench.figures());
}

async function openQuorumStore() {
  const template = await makeTemplate(async (address) => {
    const store = await createPostgresStore({ address });
    await store.writeAccounts([accountNamed('Alice')]);
    await store.close();
  });
  const cluster = await startCluster(template, QUORUM);
  const store = await createPostgresStore({ address: cluster.address });
  return {
    store,
    async close() {
      await store.close();
      await cluster.dispose();
      template.dispose();
    },
  };
}

async function prepare(name: string, store: Store, rounds: number) {
  const begun = await beginSessions(store, (SINGLE + GROUPED) * (rounds + 1), AT_ONCE);
  const logouts = begun.values();
  const logOut = () => store.revoke([nextOf(logouts)]);
  const [kept] = await beginSessions(store, 1, AT_ONCE);
  const check = () => store.findLive(kept as TokenMatch); // it was just begun
  const single: number[] = [];
  const grouped: number[] = [];
  const checks: number[] = [];
  return {
    async run() {
      single.push(await perSecond(SINGLE, 1, logOut, mustHaveMatched));
      grouped.push(await perSecond(GROUPED, IN_FLIGHT, logOut, mustHaveMatched));
      checks.push(await perSecond(CHECKS, IN_FLIGHT, check, mustLive));
    },
    figures(): QuorumFigures {
      const ratios = grouped.map((many, round) => many / (single[round] ?? Number.NaN));
      const middle = (all: readonly number[]) => median(all.slice(1));
      return {
        store: name,
        oneAtATime: Math.round(middle(single)),
        inFlight: Math.round(middle(grouped)),
        ratio: Math.round(middle(ratios) * 10) / 10,
        checks: Math.round(middle(checks)),
      };
    },
  };
}

function nextOf(queue: Iterator<TokenMatch>): TokenMatch {
  const { done, value } = queue.next();
  if (done) throw new Error('the bench has no session left');
  return value;
}

function mustHaveMatched({ matched }: { matched: boolean }): void {
  if (!matched) throw new Error('the bench ended nothing');
}

function mustLive(found: unknown): void {
  if (!found) throw new Error('the bench lost a session');
}
