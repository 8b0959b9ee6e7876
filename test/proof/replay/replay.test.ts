import { expect, test } from 'vitest';
import { isClean } from '../tally.ts';
import { replay } from './replay.ts';

test('no token issued before a logout is accepted by any API after it', async () => {
  const tally = await replay.run({ tries: 24, seed: 1 });
  expect(tally.examples).toEqual([]);
  expect(tally.acknowledgedLogouts).toBe(24);
  expect(isClean(tally)).toBe(true);
});

test.each(replay.notices)('a store that %s is found out', async (sabotage) => {
  expect((await replay.run({ tries: 50, seed: 1, sabotage })).revived).toBeGreaterThan(0);
});
