import type { Store } from '../../../src/session/ports.ts';
import { createPostgresStore } from '../../../src/stores/index.ts';
import {
  ASYNCHRONOUS,
  type Cluster,
  failOver,
  QUORUM,
  startCluster,
  type Template,
} from '../../support/postgres/cluster.ts';
import { untilTrue } from '../../support/until.ts';
import { check, countFlickers } from '../checker.ts';
import { type Experiment, goesOn, type Terms } from '../experiment.ts';
import { createRandom, type Random } from '../random.ts';
import { cachesSessions } from '../sabotage/caches-sessions.ts';
import type { Sabotage } from '../sabotage/index.ts';
import { addViolation, addViolations, count, emptyTally, measure, type Tally } from '../tally.ts';
import { checkEverywhere, type RunningLoad, startLoad } from './clients.ts';
import { keptLogins } from './kept-logins.ts';
import { type Latchkeys, makeFilledTemplate, startLatchkeys } from './latchkeys.ts';
import { HOW_LOST, LOSSES, type Loss, STANDBY_LOST, stopSendingTo } from './losses.ts';
import { findRevivedRows } from './survivor-rows.ts';

const CLIENTS = 12;
const WARM_UP_LOGOUTS = 40;
const MOST_BETWEEN = 30;
const LOGOUTS_AFTERWARDS = 20;

/** Three servers, three Latchkeys, clients through all of them; one server is lost, and comes back. */
export const failover: Experiment = {
  name: 'Failover',
  weight: 10,
  notices: [
    'replicates asynchronously',
    'promotes the wrong standby',
    'caches sessions',
    'believes a primary without a lease',
  ],
  async run(terms) {
    const tally = emptyTally();
    const random = createRandom(terms.seed);
    const template = await makeFilledTemplate();
    try {
      while (goesOn(terms, tally)) await tryOnce(template, terms, random, tally);
    } finally {
      template.dispose();
    }
    return tally;
  },
};

interface Try {
  cluster: Cluster;
  latchkeys: Latchkeys;
  load: RunningLoad;
  how: (typeof HOW_LOST)[number];
  sabotage: Sabotage | undefined;
  random: Random;
  tally: Tally;
}

async function tryOnce(template: Template, { sabotage }: Terms, random: Random, tally: Tally): Promise<void> {
  const allowAsynchronous = sabotage === 'replicates asynchronously';
  const settings = allowAsynchronous ? ASYNCHRONOUS : QUORUM;
  const cluster = await startCluster(template, settings, { cabled: true });
  const spoil = spoilFor(sabotage);
  const latchkeys = await startLatchkeys({ cluster, random, tally, allowAsynchronous, spoil });
  const load = startLoad({ latchkeys, random, tally }, CLIENTS);
  const how = sabotage === undefined ? random.pick(HOW_LOST) : lossFor(sabotage);
  tally.tries += 1;
  try {
    await runTry({ cluster, latchkeys, load, how, sabotage, random, tally });
  } catch (error) {
    addViolation(tally, 'fault', `try ${tally.tries}, ${how}: ${error}`);
  } finally {
    await load.stop();
    await latchkeys.close();
    await cluster.dispose();
  }
}

async function runTry(attempt: Try): Promise<void> {
  const { cluster, latchkeys, load, how, random, tally } = attempt;
  await untilAcknowledged(load, Number.NEGATIVE_INFINITY, WARM_UP_LOGOUTS + random.below(MOST_BETWEEN));
  const loss = how === STANDBY_LOST ? await loseStandby(attempt) : await losePrimary(attempt, how);
  await load.stop();
  await checkEverywhere(load, latchkeys);
  const { events } = load.history;
  const kept = keptLogins(events, load.begun, loss);
  const found = check(events);
  const where = `try ${tally.tries}, ${how}`;
  addViolations(
    tally,
    found.filter(({ kind, session }) => kind !== 'lost' || kept.has(session)),
    where,
  );
  for (const session of await findRevivedRows(cluster, events, load.begun))
    addViolation(tally, 'revived', `${where}: ${session} in the rows of ${cluster.primary().name}`);
  const lost = new Set(found.flatMap(({ kind, session }) => (kind === 'lost' ? [session] : [])));
  count(tally, 'logins lost with the primary', lost.size);
  count(tally, 'seen dead, then alive, never acknowledged', countFlickers(events));
}

async function loseStandby({ cluster, load, how, random, tally }: Try) {
  const standby = random.pick(cluster.standbys() as [(typeof cluster.nodes)[number]]); // there are two
  await standby.kill();
  await measureReturn(load, performance.now(), how, tally);
  await standby.start();
  await untilAcknowledged(load, performance.now(), LOGOUTS_AFTERWARDS);
  return { lost: Number.POSITIVE_INFINITY, replaced: Number.POSITIVE_INFINITY };
}

async function losePrimary({ cluster, load, sabotage, random, tally }: Try, how: Loss) {
  const old = cluster.primary();
  const losesRows = sabotage === 'replicates asynchronously' || sabotage === 'promotes the wrong standby';
  await makeOneLag(cluster, sabotage, random);
  await untilAcknowledged(load, performance.now(), 1 + random.below(MOST_BETWEEN));
  const lost = load.history.moment();
  const at = performance.now();
  await LOSSES[how].lose(cluster, old);
  await failOver(cluster, sabotage === 'promotes the wrong standby' ? 'least' : 'most');
  measure(tally, 'until another is promoted', performance.now() - at);
  const replaced = load.history.moment();
  // Nothing more is acknowledged then: what was lost is missing.
  if (losesRows) return { lost, replaced };
  await measureReturn(load, at, how, tally);
  await LOSSES[how].comeBack(cluster, old);
  await untilAcknowledged(load, performance.now(), LOGOUTS_AFTERWARDS);
  return { lost, replaced };
}

/** One of the two knows less than the other: only a comparison of both tells which. */
async function makeOneLag(cluster: Cluster, sabotage: Sabotage | undefined, random: Random): Promise<void> {
  const standbys = cluster.standbys();
  if (sabotage === 'replicates asynchronously') return await stopSendingTo(cluster.primary(), standbys);
  if (sabotage === undefined && random.below(2) === 0) return;
  await stopSendingTo(cluster.primary(), [standbys[random.below(standbys.length)] ?? cluster.primary()]);
}

/** How long nobody could log out: until the first logout that was asked for since is acknowledged. */
async function measureReturn(load: RunningLoad, since: number, how: string, tally: Tally): Promise<void> {
  await untilAcknowledged(load, since, 1);
  const [first = since] = load.acknowledgedSince(since);
  measure(tally, `without a logout when ${how}`, first - since);
}

async function untilAcknowledged(load: RunningLoad, since: number, logouts: number): Promise<void> {
  await untilTrue(() => load.acknowledgedSince(since).length >= logouts);
}

function lossFor(sabotage: Sabotage): Loss {
  return sabotage === 'believes a primary without a lease'
    ? 'the primary is cut off'
    : 'the primary is killed';
}

function spoilFor(sabotage: Sabotage | undefined) {
  if (sabotage === 'caches sessions') return async (store: Store) => cachesSessions(store);
  if (sabotage === 'believes a primary without a lease') return readsWithoutLease;
  return undefined;
}

/** Answers checks from whatever said once that it is the primary. */
async function readsWithoutLease(store: Store, cluster: Cluster): Promise<Store> {
  const believing = await createPostgresStore({
    address: cluster.addressFrom('minority', 'believing'),
    limits: { leaseMs: 3_600_000 },
  });
  return {
    ...store,
    findLive: believing.findLive,
    touch: async () => true,
    async close() {
      await believing.close();
      await store.close();
    },
  };
}
