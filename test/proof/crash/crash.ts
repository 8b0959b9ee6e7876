import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../../src/config/index.ts';
import { openCore } from '../../../src/core.ts';
import { check } from '../checker.ts';
import { type Experiment, goesOn, type Terms } from '../experiment.ts';
import { findHalfRows } from '../half-rows.ts';
import { createHistory, type History } from '../history.ts';
import { type ClientSession, serverAt } from '../http/client.ts';
import { ACCOUNTS, CONFIG } from '../http/logins.ts';
import { createRandom } from '../random.ts';
import { addViolation, addViolations, emptyTally, type Tally } from '../tally.ts';
import { type Clients, observe, runUntilGone, type Survivors } from './clients.ts';
import { FAIL_POINTS } from './orders.ts';
import { DidNotStart, prepareServer, type ServerFiles, type ServerProcess } from './server-process.ts';

/** A fail point that is not reached by then is replaced by a kill from outside. */
const LONGEST_RUN_MS = 500;
/** The first logins of several processes take longer: their hashes go through another one, which has to start threads. */
const LONGEST_RUN_OF_WORKERS_MS = 2000;

/** The real server under load, killed and started again on the same database. */
export const crash: Experiment = {
  name: 'Crash',
  notices: ['loses the last batch', 're-inserts from the remember token'],
  async run(terms) {
    const tally = emptyTally();
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-crash-'));
    try {
      await crashAgainAndAgain(await makeFiles(folder), terms, tally);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return tally;
  },
};

async function makeFiles(folder: string): Promise<ServerFiles> {
  const files = { database: join(folder, 'latchkey.db'), config: join(folder, 'config.json') };
  writeFileSync(files.config, JSON.stringify(CONFIG));
  const core = await openCore({ databaseFile: files.database, config: parseConfig(CONFIG) });
  await core.accounts.importAccounts(ACCOUNTS.accounts);
  await core.store.close();
  return files;
}

/** Each start serves twice: the sessions of the last try are looked at, and the next try begins. */
async function crashAgainAndAgain(files: ServerFiles, terms: Terms, tally: Tally): Promise<void> {
  const random = createRandom(terms.seed);
  const address = { url: '' };
  const server = serverAt(address, (what) => addViolation(tally, 'fault', what));
  const done: Try[] = [];
  const survivors: Survivors = [];
  let next = prepareServer(files, terms);
  try {
    for (;;) {
      const standby = next;
      // Its program is loaded while this one runs: a try takes a start then, not a start and a load.
      next = prepareServer(files, terms);
      const started = await standby.start();
      address.url = started.url;
      await checkSessions(done.slice(-1), files, tally);
      if (goesOn(terms, tally))
        done.push(await runUntilKilled(started, { server, random, survivors }, terms, tally));
      else return await checkAtTheEnd(started, done, files, tally);
    }
  } catch (error) {
    const kind = error instanceof DidNotStart ? 'unreadable' : 'fault';
    addViolation(tally, kind, `after try ${done.length}: ${error}`);
  } finally {
    await next.dismiss();
  }
}

interface Try {
  where: string;
  history: History;
  clientSessions: readonly ClientSession[];
}

async function runUntilKilled(
  started: ServerProcess,
  clients: Omit<Clients, 'history'>,
  { workers = 1 }: Terms,
  tally: Tally,
): Promise<Try> {
  const { random } = clients;
  const history = createHistory();
  const point =
    random.below(2) === 0 ? undefined : { where: random.pick(FAIL_POINTS), count: 1 + random.below(40) };
  if (point) started.failAt(point);
  const longest = workers > 1 ? LONGEST_RUN_OF_WORKERS_MS : LONGEST_RUN_MS;
  const killer = setTimeout(() => void started.kill(), point ? longest : random.below(longest));
  const clientSessions = await runUntilGone({ ...clients, history }).finally(() => clearTimeout(killer));
  await started.kill();
  tally.tries += 1;
  tally.acknowledgedLogouts += history.events.filter(({ what }) => what === 'logout acknowledged').length;
  const where = point ? `killed at ${point.where} ${point.count}` : 'killed at some moment';
  return { where: `try ${tally.tries}, ${where}`, history, clientSessions };
}

async function checkAtTheEnd(
  started: ServerProcess,
  done: readonly Try[],
  files: ServerFiles,
  tally: Tally,
): Promise<void> {
  await checkSessions(done.map(onlyEnded), files, tally);
  await started.kill();
}

/** What was ended once is looked at again at the very end; the others have received new tokens meanwhile. */
function onlyEnded({ where, history, clientSessions }: Try): Try {
  const events = history.events.filter(({ what }) => what !== 'observed');
  const ended = new Set(
    events.flatMap(({ what, session }) => (what === 'logout acknowledged' ? [session] : [])),
  );
  return {
    where: `${where}, at the end`,
    history: createHistory(events),
    clientSessions: clientSessions.filter(({ session }) => ended.has(session)),
  };
}

/** Sends every token of every session, and looks at the rows themselves. */
async function checkSessions(tries: readonly Try[], files: ServerFiles, tally: Tally): Promise<void> {
  for (const { where, history, clientSessions } of tries) {
    const sweep = history.moment();
    for (const clientSession of clientSessions)
      for (const probe of clientSession.probes) await observe(history, clientSession.session, probe, sweep);
    addViolations(tally, check(history.events), where);
  }
  for (const half of findHalfRows(files.database)) addViolation(tally, 'half row', half);
}
