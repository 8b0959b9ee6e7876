import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../../src/session/ports.ts';
import { backUp, createSqliteStore, restore } from '../../../src/stores/index.ts';
import { accountNamed } from '../../stores/fixtures.ts';
import { check } from '../checker.ts';
import { type Experiment, goesOn, type Terms } from '../experiment.ts';
import { findHalfRows } from '../half-rows.ts';
import { createHistory, type Event } from '../history.ts';
import { type Begun, loadStore } from '../power-loss/load.ts';
import { createRandom, type Random } from '../random.ts';
import type { Sabotage } from '../sabotage/index.ts';
import { addViolation, addViolations, emptyTally, type Tally } from '../tally.ts';
import { beginAnew, loadMuch } from './long-log.ts';
import { isLink, NAMES, nameOf } from './names.ts';

const TURNS = 12;

const LOG_LEFT = 'by copying over the file of a killed server, its log left beside it';

/** How the backup is made and put back. In each case sessions were logged out in between. */
const SAVED = [
  'by command',
  'by copying the stopped file',
  'by copying the file beside the running server',
  'by copying file and log of a killed one',
] as const;
const PUT_BACK = [
  'by command, beside the server',
  'by command, with the server stopped',
  'by copying over the stopped file',
  LOG_LEFT,
] as const;

export const restoring: Experiment = {
  name: 'Restore',
  notices: ['trusts a copy without its side file', 'derives side files from the name as typed'],
  async run(terms) {
    const tally = emptyTally();
    const random = createRandom(terms.seed);
    while (goesOn(terms, tally)) {
      const folder = mkdtempSync(join(tmpdir(), 'latchkey-restore-'));
      try {
        await tryOnce(folder, terms, random, tally);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
    return tally;
  },
};

async function tryOnce(folder: string, { sabotage }: Terms, random: Random, tally: Tally): Promise<void> {
  const [name, saved] = [random.pick(NAMES), random.pick(SAVED)];
  // The worst way more often than the others.
  const putBack = random.below(2) === 0 ? LOG_LEFT : random.pick(PUT_BACK);
  const where = `named by ${name}, saved ${saved}, put back ${putBack}`;
  const history = createHistory();
  const copy = join(folder, 'saved.db');
  let file = await makeDatabase(folder);
  const open = () => createSqliteStore({ file: nameOf(file, name) });
  let store = await open();
  const leavesLog = putBack === LOG_LEFT;
  const begun = leavesLog ? await loadMuch(store, history) : [];
  begun.push(...(await loadStore(store, history, random, TURNS, () => undefined)));
  // The copy is to have the sessions in its file, not in a log that is not copied.
  await store.close();
  store = await open();
  store = await save(saved, store, open, file, copy);
  await endSome(store, begun, history.events, history.note, random);
  if (leavesLog) await beginAnew(store);
  begun.push(...(await loadStore(store, history, random, TURNS, () => undefined)));
  file = await putItBack(putBack, store, file, copy, join(folder, 'killed'));
  spoil(file, sabotage, isLink(name));
  tally.tries += 1;
  tally.acknowledgedLogouts += history.events.filter(({ what }) => what === 'logout acknowledged').length;
  await checkSessions(file, nameOf(file, name), history.events, begun, tally, where);
}

/** Made by its own path, since a link to nothing names no database. */
async function makeDatabase(folder: string): Promise<string> {
  const file = join(folder, 'data', 'store.db');
  const store = await createSqliteStore({ file });
  await store.writeAccounts(['Ada', 'Grace'].map((name) => accountNamed(name)));
  await store.close();
  return file;
}

/** Does to the files what a start would do that is sabotaged in this way. */
function spoil(file: string, sabotage: Sabotage | undefined, linked: boolean): void {
  if (sabotage === undefined) return;
  const database = new DatabaseSync(file);
  try {
    // Whoever looks for the log beside the link finds none, and lets SQLite lay it over the file.
    if (sabotage === 'derives side files from the name as typed' && linked)
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    if (sabotage === 'trusts a copy without its side file') {
      const stamp = database.prepare('SELECT hex(stamp) AS stamp FROM meta').get()?.['stamp'];
      writeFileSync(`${file}-revision`, `\nstamp ${stamp}.\n`);
    }
  } catch {
    // File and log do not fit each other at all: the start that follows says so.
  } finally {
    database.close();
  }
}

/** Answers the store to go on with. */
async function save(
  how: (typeof SAVED)[number],
  store: Store,
  open: () => Promise<Store>,
  file: string,
  copy: string,
): Promise<Store> {
  if (how === 'by command') {
    backUp(file, copy);
    return store;
  }
  if (how === 'by copying the stopped file') await store.close();
  copyParts(file, copy, how === 'by copying the file beside the running server' ? [''] : ['', '-wal']);
  return how === 'by copying the stopped file' ? await open() : store;
}

/** Sessions that the backup has, and that are over by the time it is put back. */
async function endSome(
  store: Store,
  begun: readonly Begun[],
  events: readonly Event[],
  note: (what: 'logout asked' | 'logout acknowledged', session: string) => void,
  random: Random,
): Promise<void> {
  const over = new Set(events.flatMap(({ what, session }) => (what === 'logout asked' ? [session] : [])));
  const ending = begun.filter(({ id }) => !over.has(id) && random.below(2) === 0);
  await Promise.all(
    ending.map(async ({ id }) => {
      note('logout asked', id);
      await store.revokeById(id);
      note('logout acknowledged', id);
    }),
  );
}

/** Answers the file to look at then. */
async function putItBack(
  how: (typeof PUT_BACK)[number],
  store: Store,
  file: string,
  copy: string,
  killed: string,
): Promise<string> {
  switch (how) {
    case 'by command, beside the server':
      restore(file, copy);
      await store.close();
      return file;
    case 'by command, with the server stopped':
      await store.close();
      restore(file, copy);
      return file;
    case 'by copying over the stopped file':
      await store.close();
      copyParts(copy, file, ['', '-wal']);
      return file;
    case LOG_LEFT: {
      // Killed is: what the files are at this moment is all that is left.
      const left = join(killed, 'store.db');
      mkdirSync(killed);
      copyParts(file, left, ['', '-wal', '-revision']);
      await store.close();
      copyFileSync(copy, left);
      return left;
    }
  }
}

function copyParts(from: string, to: string, parts: readonly string[]): void {
  for (const part of parts) if (existsSync(`${from}${part}`)) copyFileSync(`${from}${part}`, `${to}${part}`);
}

async function checkSessions(
  file: string,
  name: string,
  before: readonly Event[],
  begun: readonly Begun[],
  tally: Tally,
  where: string,
): Promise<void> {
  const events: Event[] = [...before];
  try {
    const store = await createSqliteStore({ file: name });
    for (const { id, matches } of begun) {
      for (const [tokenSource, match] of Object.entries(matches)) {
        const accepted = (await store.findLive(match)) !== undefined;
        events.push({ what: 'observed', session: id, tokenSource, accepted, began: events.length });
      }
    }
    await store.close();
  } catch (error) {
    return addViolation(tally, 'unreadable', `${where}: ${error}`);
  }
  // That a session is gone is what a restore is meant to do.
  addViolations(
    tally,
    check(events).filter(({ kind }) => kind !== 'lost'),
    where,
  );
  for (const half of findHalfRows(file)) addViolation(tally, 'half row', `${where}: ${half}`);
}
