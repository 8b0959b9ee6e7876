import { expect, test } from 'vitest';
import { isClean } from '../tally.ts';
import { restoring } from './restore.ts';

/** Each try waits for the disk some hundred times. */
const timeout = 120_000;

test('a backup put back, by command or by copying, revives nothing', { timeout }, async () => {
  const tally = await restoring.run({ tries: 24, seed: 1 });
  expect(tally.examples).toEqual([]);
  expect(tally.acknowledgedLogouts).toBeGreaterThan(24);
  expect(isClean(tally)).toBe(true);
});

test.each(restoring.notices)('a start that %s is found out', { timeout }, async (sabotage) => {
  expect((await restoring.run({ tries: 50, seed: 1, sabotage })).revived).toBeGreaterThan(0);
});
