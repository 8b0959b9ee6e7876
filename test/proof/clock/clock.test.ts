import { expect, test } from 'vitest';
import { isClean } from '../tally.ts';
import { clockSteps } from './clock.ts';

test('no session outlives its lifetime by more than a second, whatever is done to the clock', async () => {
  const tally = await clockSteps.run({ tries: 3, seed: 1 });
  expect(tally.examples).toEqual([]);
  expect(tally.acknowledgedLogouts).toBeGreaterThan(0);
  expect(isClean(tally)).toBe(true);
});
