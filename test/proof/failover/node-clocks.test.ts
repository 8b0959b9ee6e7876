import { expect, test } from 'vitest';
import { isClean } from '../tally.ts';
import { nodeClocks } from './node-clocks.ts';

test('no session comes back to life by a server whose clock is an hour behind', async () => {
  const tally = await nodeClocks.run({ tries: 2, seed: 1 });
  expect(tally.examples).toEqual([]);
  expect(tally.acknowledgedLogouts).toBeGreaterThan(5);
  expect(isClean(tally)).toBe(true);
}, 120_000);

test.each(nodeClocks.notices)(
  'a store that %s is found out',
  async (sabotage) => {
    expect((await nodeClocks.run({ tries: 20, seed: 1, sabotage })).revived).toBeGreaterThan(0);
  },
  240_000,
);
