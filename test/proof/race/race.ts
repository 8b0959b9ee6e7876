import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../../src/session/ports.ts';
import { createSqliteStore } from '../../../src/stores/index.ts';
import type { Experiment, Terms } from '../experiment.ts';
import { createRandom } from '../random.ts';
import { sabotaged } from '../sabotage/index.ts';
import { addViolation, emptyTally, type Tally } from '../tally.ts';
import { checkRun } from './check-run.ts';
import { OPERATION_NAMES, OPERATIONS, type OperationName, type Outcome } from './operations.ts';
import { type Choose, runInterleaved } from './scheduler.ts';
import { combinations, everyOrder, randomOrder } from './schedules.ts';
import { coreOn, createWorld } from './world.ts';

/** Longer than the time for which a session that was looked at is not prolonged again. */
const LATER_MS = 600_000;

/** How far all orders are tried: so many operations at once. Beyond, so many at once in orders by chance. */
export interface Depth {
  exhaustive: readonly number[];
  byChance: readonly [number, ...number[]];
}

export const FULL_DEPTH: Depth = { exhaustive: [1, 2, 3], byChance: [4, 5, 6] };

export function createRace(depth: Depth): Experiment {
  return {
    name: 'Race',
    notices: [
      'loses the last batch',
      'upserts sessions',
      'caches sessions',
      're-inserts from the remember token',
    ],
    async run(terms) {
      const tally = emptyTally();
      await withStores(terms, (stores, advance) => playAll(stores, advance, depth, terms, tally));
      return tally;
    },
  };
}

async function playAll(
  stores: readonly Store[],
  advance: (ms: number) => void,
  depth: Depth,
  terms: Terms,
  tally: Tally,
): Promise<void> {
  const play = (names: readonly OperationName[], choose: Choose) =>
    playOne(stores, advance, names, choose, tally);
  const noticed = () => terms.sabotage !== undefined && tally.revived > 0;
  for (const names of depth.exhaustive.flatMap((size) => combinations(OPERATION_NAMES, size))) {
    if (!noticed()) await everyOrder((choose) => play(names, choose));
  }
  const random = createRandom(terms.seed);
  for (let at = 0; at < terms.tries && !noticed(); at++) {
    const names = Array.from({ length: random.pick(depth.byChance) }, () => anyOperation(random.below));
    await play(names, randomOrder(random));
  }
}

function anyOperation(below: (limit: number) => number): OperationName {
  return OPERATION_NAMES[below(OPERATION_NAMES.length)] ?? 'check';
}

async function playOne(
  stores: readonly Store[],
  advance: (ms: number) => void,
  names: readonly OperationName[],
  choose: Choose,
  tally: Tally,
): Promise<void> {
  const [store] = stores;
  if (!store) return;
  const world = await createWorld(coreOn(store));
  advance(LATER_MS);
  const outcomes: Outcome[] = names.map(() => ({}));
  const actors = names.map((name, actor) => async (own: Store) => {
    outcomes[actor] = await OPERATIONS[name](own, world);
  });
  tally.tries += 1;
  try {
    const run = await runInterleaved(stores, actors, choose);
    await checkRun(store, world, { names, outcomes, run }, tally);
  } catch (error) {
    addViolation(tally, 'fault', `${names.join(' | ')}: ${error}`);
  }
}

/**
 * One store for each process. In memory when there is one, but for a spoiled store: its faults need a connection of
 * their own.
 */
async function withStores(
  { sabotage, workers = 1 }: Terms,
  work: (stores: readonly Store[], advance: (ms: number) => void) => Promise<void>,
): Promise<void> {
  let time = Date.parse('2026-01-02T03:04:05Z');
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-race-'));
  const file = sabotage || workers > 1 ? join(folder, 'race.db') : ':memory:';
  const stores: Store[] = [];
  try {
    while (stores.length < workers) {
      const store = await createSqliteStore({ file, now: () => new Date(time) });
      stores.push(sabotaged(store, file, sabotage));
    }
    await work(stores, (ms) => {
      time += ms;
    });
  } finally {
    for (const store of stores) await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
