import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createSqliteStore } from '../../../src/stores/index.ts';
import { accountNamed } from '../../stores/fixtures.ts';
import { check } from '../checker.ts';
import { type Experiment, goesOn, type Terms } from '../experiment.ts';
import { findHalfRows } from '../half-rows.ts';
import { createHistory, type Event } from '../history.ts';
import { createRandom, type Random } from '../random.ts';
import { sabotaged } from '../sabotage/index.ts';
import { addViolation, addViolations, emptyTally, type Tally } from '../tally.ts';
import { crashImage, KEPT } from './crash-image.ts';
import { type Files, flushesLog, phasesOf, readFiles, sameFiles, unsettledAt, type Write } from './disk.ts';
import { type Begun, loadStore } from './load.ts';
import { listenToCalls } from './sqlite-calls.ts';

const FULL = 2;
const TURNS = 40;
/** Power failures that are tried on one recording. */
const CUTS = 25;
const CHECKPOINT_EVERY = 15;

/** A load that ran once: what SQLite wrote, and how much had been acknowledged when each write began. */
interface Recording {
  writes: readonly [Write, ...Write[]];
  eventsBefore: readonly number[];
  events: readonly Event[];
  begun: readonly Begun[];
}

export const powerLoss: Experiment = {
  name: 'Power loss',
  notices: ['loses the last batch', 'revokes without a flush'],
  async run(terms) {
    const tally = emptyTally();
    const random = createRandom(terms.seed);
    while (goesOn(terms, tally)) {
      const folder = mkdtempSync(join(tmpdir(), 'latchkey-power-'));
      const recording = await record(folder, terms, random);
      for (let at = 0; at < CUTS && goesOn(terms, tally); at++)
        await cutPower(join(folder, `cut-${at}`), recording, random, tally);
      rmSync(folder, { recursive: true, force: true });
    }
    return tally;
  },
};

async function record(folder: string, { sabotage }: Terms, random: Random): Promise<Recording> {
  const file = join(folder, 'store.db');
  const history = createHistory();
  const writes: Write[] = [];
  const eventsBefore: number[] = [];
  let before: Files | undefined;
  const stop = listenToCalls(file, ({ synchronous }) => {
    if (!before) return;
    const after = readFiles(file);
    if (sameFiles(before, after)) return;
    writes.push({ before, after, full: synchronous >= FULL });
    eventsBefore.push(history.moment());
    before = after;
  });
  const store = sabotaged(await createSqliteStore({ file }), file, sabotage);
  await store.writeAccounts(['Ada', 'Grace', 'Hedy'].map((name) => accountNamed(name)));
  // From here on: what is on the disk now was flushed by the last write, through a connection with `FULL`.
  before = readFiles(file);
  const checkpoints = checkpointAtTimes(file, random);
  const begun = await loadStore(store, history, random, TURNS, checkpoints.now);
  checkpoints.close();
  stop();
  await store.close();
  const [first, ...rest] = writes;
  if (!first) throw new Error('the load wrote nothing');
  return { writes: [first, ...rest], eventsBefore, events: history.events, begun };
}

/** Another process of the same database, such as a command, moves the log into the file from time to time. */
function checkpointAtTimes(file: string, random: Random) {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  return {
    now() {
      if (random.below(CHECKPOINT_EVERY) === 0)
        database.exec(`PRAGMA wal_checkpoint(${random.pick(['PASSIVE', 'RESTART', 'TRUNCATE'])})`);
    },
    close: () => database.close(),
  };
}

async function cutPower(folder: string, recording: Recording, random: Random, tally: Tally): Promise<void> {
  const { writes, eventsBefore } = recording;
  const at = random.below(writes.length);
  const phase = random.pick(phasesOf(writes[at] ?? writes[0]));
  const kept = random.pick(KEPT);
  const { main, log, side } = unsettledAt(writes, at, phase);
  mkdirSync(folder);
  const file = join(folder, 'store.db');
  writeFileSync(file, crashImage(main, kept, random));
  writeFileSync(`${file}-wal`, crashImage(log, kept, random));
  writeFileSync(
    `${file}-revision`,
    crashImage(side, random.pick(['nothing', 'everything', 'in order']), random),
  );
  // What was acknowledged when this write began was on the disk before, or must not have been acknowledged.
  const events = withoutUnflushedLogins(recording.events.slice(0, eventsBefore[at]), recording, at);
  const where = `write ${at} of ${writes.length} ${phase}, the disk kept ${kept}`;
  tally.tries += 1;
  tally.acknowledgedLogouts += events.filter(({ what }) => what === 'logout acknowledged').length;
  try {
    await checkSessions(file, events, recording.begun, tally, where);
  } catch (error) {
    addViolation(tally, 'unreadable', `${where}: ${error}`);
  }
}

/** A login is acknowledged before it is flushed: what the power may take is no loss. */
function withoutUnflushedLogins(events: readonly Event[], { writes, eventsBefore }: Recording, at: number) {
  const lastFlush = writes.slice(0, at).findLastIndex(flushesLog);
  const flushed = lastFlush < 0 ? 0 : (eventsBefore[lastFlush] ?? 0);
  return events.filter(({ what }, index) => what !== 'login acknowledged' || index < flushed);
}

async function checkSessions(
  file: string,
  before: readonly Event[],
  begun: readonly Begun[],
  tally: Tally,
  where: string,
): Promise<void> {
  const store = await createSqliteStore({ file });
  const events: Event[] = [...before];
  for (const { id, matches } of begun) {
    for (const [tokenSource, match] of Object.entries(matches)) {
      const accepted = (await store.findLive(match)) !== undefined;
      events.push({ what: 'observed', session: id, tokenSource, accepted, began: events.length, sweep: 0 });
    }
  }
  await store.close();
  addViolations(tally, check(events), where);
  for (const half of findHalfRows(file)) addViolation(tally, 'half row', `${where}: ${half}`);
}
