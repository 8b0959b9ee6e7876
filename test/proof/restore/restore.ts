import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../../src/session/ports.ts';
import { backUp, createSqliteStore, restore } from '../../../src/stores/index.ts';
import { accountNamed } from '../../stores/fixtures.ts';
import { check } from '../checker.ts';
import { type Experiment, goesOn, type Terms } from '../experiment.ts';
import { findHalfRows } from '../half-rows.ts';
import { createHistory, type Event } from '../history.ts';
import { type Begun, loadStore } from '../power-loss/load.ts';
import { createRandom, type Random } from '../random.ts';
import { addViolation, addViolations, emptyTally, type Tally } from '../tally.ts';

const TURNS = 12;

/** How the backup is made and put back. In each case sessions were logged out in between. */
const SAVED = [
  'by command',
  'by copying the stopped file',
  'by copying file and log of a killed one',
] as const;
const PUT_BACK = [
  'by command, beside the server',
  'by command, with the server stopped',
  'by copying over the stopped file',
  'by copying over the file of a killed server, its log left beside it',
] as const;

export const restoring: Experiment = {
  name: 'Restore',
  notices: ['forgets the side file'],
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
  const [saved, putBack] = [random.pick(SAVED), random.pick(PUT_BACK)];
  const where = `saved ${saved}, put back ${putBack}`;
  const history = createHistory();
  let file = join(folder, 'store.db');
  const copy = join(folder, 'saved.db');
  let store = await createSqliteStore({ file });
  await store.writeAccounts(['Ada', 'Grace'].map((name) => accountNamed(name)));
  const begun = await loadStore(store, history, random, TURNS, () => undefined);
  store = await save(saved, store, file, copy);
  await endSome(store, begun, history.events, history.note, random);
  begun.push(...(await loadStore(store, history, random, TURNS, () => undefined)));
  file = await putItBack(putBack, store, file, copy, join(folder, 'killed'));
  if (sabotage === 'forgets the side file') rmSync(`${file}-revision`, { force: true });
  tally.tries += 1;
  tally.acknowledgedLogouts += history.events.filter(({ what }) => what === 'logout acknowledged').length;
  await checkSessions(file, history.events, begun, tally, where);
}

/** Answers the store to go on with. */
async function save(how: (typeof SAVED)[number], store: Store, file: string, copy: string): Promise<Store> {
  if (how === 'by command') {
    backUp(file, copy);
    return store;
  }
  if (how === 'by copying the stopped file') await store.close();
  copyParts(file, copy, ['', '-wal']);
  return how === 'by copying the stopped file' ? await createSqliteStore({ file }) : store;
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
  for (const { id } of begun.filter((session) => !over.has(session.id))) {
    if (random.below(2) === 0) continue;
    note('logout asked', id);
    await store.revokeById(id);
    note('logout acknowledged', id);
  }
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
    case 'by copying over the file of a killed server, its log left beside it': {
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
  before: readonly Event[],
  begun: readonly Begun[],
  tally: Tally,
  where: string,
): Promise<void> {
  const events: Event[] = [...before];
  try {
    const store = await createSqliteStore({ file });
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
