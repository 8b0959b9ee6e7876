import type { Store } from '../../../src/session/ports.ts';
import {
  ASYNCHRONOUS,
  type Cluster,
  failOver,
  QUORUM,
  startCluster,
  type Template,
} from '../../support/postgres/cluster.ts';
import { execute } from '../../support/postgres/database.ts';
import { untilAnswered, untilTrue } from '../../support/until.ts';
import { check } from '../checker.ts';
import { type Experiment, goesOn, type Terms } from '../experiment.ts';
import { createHistory, type History } from '../history.ts';
import { credentialsFor, LOGIN_NAMES, LOGINS } from '../http/logins.ts';
import { createRandom, type Random } from '../random.ts';
import { retriesByReading } from '../sabotage/retries-by-reading.ts';
import { addViolation, addViolations, count, emptyTally, type Tally } from '../tally.ts';
import { type Begun, checkEverywhere } from './clients.ts';
import {
  ASIDE,
  LATCHKEYS,
  type Latchkeys,
  makeFilledTemplate,
  startLatchkeys,
  Unavailable,
} from './latchkeys.ts';
import { findRevivedRows } from './survivor-rows.ts';

/** Short, so that a client gives up before the heartbeat does: another Latchkey would otherwise refuse everything. */
const LIMITS = { statementMs: 1_000, commitMs: 1_000, leaseMs: 4_000 };
const SESSIONS = 8;

/** How the wait of a commit ends that no standby confirms. */
const ENDS_OF_WAITS = {
  'the wait is cancelled': (cluster: Cluster) => signalWaits(cluster, 'pg_cancel_backend'),
  'the connection is ended': (cluster: Cluster) => signalWaits(cluster, 'pg_terminate_backend'),
  'the client gives up': async () => undefined,
  'nobody is waited for any more': async (cluster: Cluster) => {
    await untilWaiting(cluster);
    cluster.primary().reload(ASYNCHRONOUS);
  },
  // The standbys connect anew then, and get what they lacked.
  'the primary is restarted': async (cluster: Cluster) => {
    await untilWaiting(cluster);
    await cluster.primary().kill();
    await cluster.primary().start();
  },
} as const;

type EndOfWait = keyof typeof ENDS_OF_WAITS;
const HOW_ENDED = Object.keys(ENDS_OF_WAITS) as [EndOfWait]; // the keys of the table, as its own type says

/** Logouts whose commit nobody confirms, asked for again, and then the primary is lost. */
export const unclearCommit: Experiment = {
  name: 'Unclear commit',
  weight: 10,
  notices: ['retries by reading'],
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
  history: History;
  begun: Begun[];
  random: Random;
  tally: Tally;
  sabotage: Terms['sabotage'];
}

async function tryOnce(template: Template, { sabotage }: Terms, random: Random, tally: Tally): Promise<void> {
  const cluster = await startCluster(template, QUORUM);
  const spoil =
    sabotage === 'retries by reading' ? async (store: Store) => retriesByReading(store) : undefined;
  const latchkeys = await startLatchkeys({ cluster, random, tally, limits: LIMITS, spoil });
  const how = sabotage ? 'the wait is cancelled' : random.pick(HOW_ENDED);
  tally.tries += 1;
  const where = `try ${tally.tries}, ${how}`;
  try {
    const history = createHistory();
    await runTry({ cluster, latchkeys, history, begun: [], random, tally, sabotage }, how, where);
  } catch (error) {
    addViolation(tally, 'fault', `${where}: ${error}`);
  } finally {
    await latchkeys.close();
    await cluster.dispose();
  }
}

async function runTry(attempt: Try, how: EndOfWait, where: string): Promise<void> {
  const { cluster, latchkeys, history, begun, random, tally, sabotage } = attempt;
  for (let at = 0; at < SESSIONS; at++) await untilAnswered(Unavailable, () => logIn(attempt));
  await endUnderWait(attempt, how, where);
  // In half of the tries the standbys come back in time for a last attempt.
  if (!sabotage && random.below(2) === 0) {
    cluster.primary().reload(cluster.settingsOf(cluster.primary().name));
    cluster.primary().signalSome('walsender', 'SIGCONT');
    await Promise.all(begun.map((one) => untilAnswered(Unavailable, () => logOut(attempt, one))));
  }
  await cluster.primary().kill();
  await failOver(cluster);
  await untilAnswered(Unavailable, async () => {
    const session = await logIn(attempt);
    await logOut(attempt, session);
  });
  await checkEverywhere(attempt, latchkeys);
  const found = check(history.events).filter(({ kind }) => kind !== 'lost');
  addViolations(tally, found, where);
  for (const session of await findRevivedRows(cluster, history.events, begun))
    addViolation(tally, 'revived', `${where}: ${session} in the rows of ${cluster.primary().name}`);
}

/** Twice for each session, while nobody can confirm anything. */
async function endUnderWait(attempt: Try, how: EndOfWait, where: string): Promise<void> {
  const { cluster, history, begun, tally } = attempt;
  cluster.primary().signalSome('walsender', 'SIGSTOP');
  const endAll = () =>
    Promise.all(
      begun.map(async (one) => {
        const unclear = await logOut(attempt, one).then(() => false, isUnavailable);
        if (unclear) count(tally, 'logouts that nobody confirmed: 503');
      }),
    );
  const asked = endAll();
  await ENDS_OF_WAITS[how](cluster);
  await asked;
  await endAll();
  const alone = history.events.filter(({ what }) => what === 'logout acknowledged').length;
  if (how !== 'the primary is restarted' && alone > 0 && attempt.sabotage === undefined)
    addViolation(tally, 'acknowledged alone', `${where}: ${alone}`);
}

function isUnavailable(error: unknown): boolean {
  if (error instanceof Unavailable) return true;
  throw error;
}

async function logIn({ latchkeys, history, begun, random }: Try): Promise<Begun> {
  const login = random.pick(LOGIN_NAMES);
  const asked = history.moment();
  const clientSession = await LOGINS[login](latchkeys.server, credentialsFor(login));
  if (!clientSession) throw new Error(`the login by ${login} was refused`);
  history.note('login acknowledged', clientSession.session);
  const one = { clientSession, asked };
  begun.push(one);
  return one;
}

/** By a way that names the session itself: one that was not confirmed has made its CSRF token worthless. */
async function logOut(attempt: Try, { clientSession: { session, logouts } }: Begun): Promise<void> {
  const { latchkeys, history, random, tally, sabotage } = attempt;
  const logout = logouts[random.below(logouts.length)];
  history.note('logout asked', session);
  const latchkey = sabotage ? ASIDE : random.below(LATCHKEYS);
  if (!(await latchkeys.at(latchkey, async () => await logout?.logOut()))) return;
  history.note('logout acknowledged', session);
  tally.acknowledgedLogouts += 1;
}

const WAITING = "FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND application_name = 'latchkey'";

async function signalWaits(cluster: Cluster, how: string): Promise<void> {
  await untilWaiting(cluster);
  await execute(cluster.primary().port, `SELECT ${how}(pid) ${WAITING}`);
}

/** A client that has given up waits no more. */
async function untilWaiting(cluster: Cluster): Promise<void> {
  const end = performance.now() + LIMITS.commitMs;
  const waits = async () => (await execute(cluster.primary().port, `SELECT 1 ${WAITING}`)).length > 0;
  await untilTrue(async () => performance.now() > end || (await waits()));
}
