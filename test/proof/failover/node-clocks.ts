import { type Store, StoreUnavailable, type TokenMatch } from '../../../src/session/ports.ts';
import { createPostgresStore } from '../../../src/stores/index.ts';
import { accountNamed, beginSession, by } from '../../stores/fixtures.ts';
import {
  type Cluster,
  failOver,
  makeTemplate,
  QUORUM,
  startCluster,
  type Template,
} from '../../support/postgres/cluster.ts';
import { execute } from '../../support/postgres/database.ts';
import { untilAnswered } from '../../support/until.ts';
import { type Experiment, goesOn, type Terms } from '../experiment.ts';
import { createRandom, type Random } from '../random.ts';
import { addViolation, emptyTally, type Tally } from '../tally.ts';

const HOUR = 3_600_000;
const LIFETIME_MS = 20_000;
const TOLERANCE_MS = 1_000;
const EVENTS = 30;
const LONGEST_STEP_MS = 3_000;
const LIMITS = { connectMs: 500, statementMs: 1_500, commitMs: 1_500, leaseMs: 1_500 };

/** Sessions of seconds on servers whose clocks are an hour apart, one of which takes over from another. */
export const nodeClocks: Experiment = {
  name: 'Clocks of nodes',
  weight: 10,
  notices: ['takes the time of whatever server it has'],
  async run(terms) {
    const tally = emptyTally();
    const random = createRandom(terms.seed);
    const template = await makeSkewedTemplate(terms.sabotage);
    try {
      while (goesOn(terms, tally)) await tryOnce(template, random, tally, skewsOf(terms, random));
    } finally {
      template.dispose();
    }
    return tally;
  },
};

/** Of these two functions the one in `public` is found first: each server has a clock by its own settings. */
const SKEWED_CLOCK = `
  CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS $$
    SELECT pg_catalog.clock_timestamp() + make_interval(secs => current_setting('skew.ms')::float8 / 1000)
  $$;
  ALTER DATABASE postgres SET search_path = public, pg_catalog`;
const OWN_TIME = `CREATE OR REPLACE FUNCTION latchkey_now() RETURNS bigint LANGUAGE sql STABLE AS
  'SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint'`;

function makeSkewedTemplate(sabotage: Terms['sabotage']): Promise<Template> {
  return makeTemplate(async (address) => {
    const store = await createPostgresStore({ address });
    await store.writeAccounts([accountNamed('Alice')]);
    await store.close();
    const port = address.hosts[0]?.port ?? 0;
    await execute(port, SKEWED_CLOCK);
    if (sabotage) await execute(port, OWN_TIME);
  });
}

interface Begun {
  match: TokenMatch;
  dies: number;
  ended: boolean;
  seenDead: boolean;
}

interface Try {
  cluster: Cluster;
  stores: readonly Store[];
  begun: Begun[];
  random: Random;
  tally: Tally;
  /** Milliseconds that have really passed; a part of them by hand. */
  real(): number;
  /** For how long nothing was answered: the time may have stood still. */
  outageMs: number;
}

/** A sabotage shows where the time goes back at a failover, whichever standby takes over. */
function skewsOf({ sabotage }: Terms, random: Random): readonly number[] {
  return sabotage ? [0, -HOUR, -HOUR] : [1, 2, 3].map(() => random.pick([-HOUR, 0, HOUR]));
}

async function tryOnce(
  template: Template,
  random: Random,
  tally: Tally,
  skews: readonly number[],
): Promise<void> {
  const settingsOf = (name: string) => ({ 'skew.ms': `'${skews[Number(name.slice(1)) - 1]}'` });
  const cluster = await startCluster(template, QUORUM, { settingsOf });
  const clock = { byHand: 0 };
  const began = performance.now();
  const open = (at: number) =>
    createPostgresStore({
      address: cluster.addressFrom('majority', `${at}`),
      limits: LIMITS,
      offset: () => clock.byHand,
    });
  const stores = await Promise.all([0, 1, 2].map(open));
  const real = () => clock.byHand + performance.now() - began;
  tally.tries += 1;
  const where = `try ${tally.tries}, ${skews.map((ms) => ms / HOUR).join(', ')} h`;
  try {
    const attempt: Try = { cluster, stores, begun: [], random, tally, real, outageMs: 0 };
    const failsOverAt = 8 + random.below(EVENTS - 16);
    for (let event = 0; event < EVENTS; event++) {
      clock.byHand += random.below(LONGEST_STEP_MS);
      if (event === failsOverAt) await loseThePrimary(attempt);
      else await doAnything(attempt);
      await checkAll(attempt, `${where}, event ${event}`);
    }
  } catch (error) {
    addViolation(tally, 'fault', `${where}: ${error}`);
  } finally {
    await Promise.all(stores.map((store) => store.close()));
    await cluster.dispose();
  }
}

async function doAnything({ stores, begun, random, real, tally }: Try): Promise<void> {
  const store = pickOf(stores, random);
  const open = begun.filter(({ ended, seenDead }) => !ended && !seenDead);
  const session = open[random.below(open.length * 2)];
  if (!session) {
    const token = `token ${begun.length}`;
    const dies = real() + LIFETIME_MS;
    await untilAnswered(StoreUnavailable, () =>
      beginSession(store, token, { idleMs: HOUR, lifetimeMs: LIFETIME_MS, rememberMs: 0 }),
    );
    begun.push({ match: by(token), dies, ended: false, seenDead: false });
    return;
  }
  await untilAnswered(StoreUnavailable, () => store.revoke([session.match]));
  session.ended = true;
  tally.acknowledgedLogouts += 1;
}

async function loseThePrimary(attempt: Try): Promise<void> {
  const { cluster, stores } = attempt;
  const began = performance.now();
  await cluster.primary().kill();
  await failOver(cluster);
  for (const store of stores) await untilAnswered(StoreUnavailable, () => store.ping());
  attempt.outageMs = performance.now() - began;
}

/** Through any node. A session that was seen dead, by a logout or by its time, never lives again. */
async function checkAll({ stores, begun, random, real, tally, outageMs }: Try, where: string): Promise<void> {
  for (const session of begun) {
    const { dies, ended, seenDead, match } = session;
    const asked = real();
    const found = await untilAnswered(StoreUnavailable, () => pickOf(stores, random).findLive(match));
    if (found === undefined) session.seenDead = true;
    else if (ended || seenDead) addViolation(tally, 'revived', where);
    else if (asked > dies + TOLERANCE_MS + outageMs)
      addViolation(tally, 'outlived', `${where}, by ${Math.round(asked - dies)} ms`);
  }
}

function pickOf(stores: readonly Store[], random: Random): Store {
  return random.pick(stores as [Store]); // there are three
}
