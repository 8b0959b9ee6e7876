import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPasswordHasher } from '../../src/session/index.ts';
import { attempt, type Core, HOUR, openCore } from './core.ts';

/**
 * Whether the time of a refused login tells what is behind a name. The attempts of all kinds take turns in one process,
 * each round in another order, so that whatever else the machine does falls on all alike.
 */
const SAMPLES = 400;
const WARM_UP = 20;
const MOST_T = 3;
/** Something else on the machine can tilt one run; a leak tilts each in the same way. */
const RUNS = 3;
/** The slowest are collections of garbage and other programs. */
const KEPT = 0.9;

const PASSWORD = 'correct horse battery';
/** A tenth of the usual work: what else an attempt does shows ten times as clearly. */
const HASHING = { memoryKiB: 4096, passes: 1, parallelism: 1 };
const IMPORTED = { memoryKiB: 4096, passes: 3, parallelism: 1 };

const KINDS = {
  unknown: ['Nobodyhere', 'wrong password'],
  known: ['Knownlogin', 'wrong password'],
  disabled: ['Disabledon', PASSWORD],
  passwordless: ['Passwordno', 'wrong password'],
  'over-long': ['Overlonger', 'x'.repeat(5_000)],
  'imported and rehashed': ['Importedby', 'wrong password'],
  imported: ['Importedat', 'wrong password'],
} as const;
type Kind = keyof typeof KINDS;
const ALIKE = ['known', 'disabled', 'passwordless', 'over-long', 'imported and rehashed'] as const;

let core: Core;

beforeAll(async () => {
  core = await openCore({ hashing: HASHING, isThrottled: false });
  const passwordHash = await createPasswordHasher(IMPORTED).hash(PASSWORD);
  await core.accounts.importAccounts([
    { name: 'Knownlogin', password: PASSWORD },
    { name: 'Disabledon', password: PASSWORD },
    { name: 'Passwordno' },
    { name: 'Importedby', passwordHash },
    { name: 'Importedat', passwordHash },
    { name: 'Overlonger', password: PASSWORD },
  ]);
  await core.accounts.setDisabled('Disabledon', true);
  const first = await core.sessions.logIn(attempt('Importedby', PASSWORD));
  expect(first.outcome).toBe('granted');
});
afterAll(() => core.close());

async function elapsedUs(kind: Kind): Promise<number> {
  const [name, password] = KINDS[kind];
  const began = performance.now();
  const { outcome } = await core.sessions.logIn(attempt(name, password));
  const ended = performance.now();
  expect(outcome).toBe('refused');
  return (ended - began) * 1_000;
}

async function sampled(kinds: readonly Kind[]): Promise<(kind: Kind) => readonly number[]> {
  const samples = new Map(kinds.map((kind): [Kind, number[]] => [kind, []]));
  for (let round = -WARM_UP; round < SAMPLES; round++) {
    // Nothing is left of the round before: no attempt finds more to read than another.
    core.advance(HOUR);
    await core.store.prune();
    for (const kind of inAnyOrder(kinds)) {
      const us = await elapsedUs(kind);
      if (round >= 0) samples.get(kind)?.push(us);
    }
  }
  return (kind) => samples.get(kind) ?? [];
}

function inAnyOrder<T>(values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Welch's t of the two, without the slowest of each. */
function difference(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [moments(one), moments(other)];
  return (a.mean - b.mean) / Math.sqrt(a.variance / a.count + b.variance / b.count);
}

function moments(samples: readonly number[]) {
  const kept = samples.toSorted((a, b) => a - b).slice(0, samples.length * KEPT);
  const count = kept.length;
  const mean = kept.reduce((sum, one) => sum + one, 0) / count;
  const variance = kept.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (count - 1);
  return { count, mean, variance };
}

function isSeen(t: number): boolean {
  return t >= MOST_T;
}

/** Against the unknown name, in a run of its own. */
async function differences(kinds: readonly Kind[]): Promise<Record<string, number>> {
  const samples = await sampled(['unknown', ...kinds]);
  return Object.fromEntries(kinds.map((kind) => [kind, difference(samples(kind), samples('unknown'))]));
}

test('the time of a refused login does not tell what is behind a name', async () => {
  const least = new Map<string, number>();
  for (let run = 0; run < RUNS && (run === 0 || [...least.values()].some(isSeen)); run++) {
    for (const [kind, t] of Object.entries(await differences(ALIKE)))
      least.set(kind, Math.min(least.get(kind) ?? Number.POSITIVE_INFINITY, Math.abs(t)));
  }
  expect([...least].filter(([, t]) => isSeen(t))).toEqual([]);
}, 120_000);

test('what is measured here shows an imported hash of another cost, before its first login', async () => {
  const { imported } = await differences(['imported']);
  expect(imported).toBeGreaterThan(MOST_T);
}, 60_000);
