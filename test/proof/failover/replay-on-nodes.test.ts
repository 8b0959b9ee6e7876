import { expect, test } from 'vitest';
import { isClean } from '../tally.ts';
import { replayOnNodes } from './replay-on-nodes.ts';

test('no token issued before a logout is accepted by any node of a cluster after it', async () => {
  const tally = await replayOnNodes.run({ tries: 8, seed: 1 });
  expect(tally.examples).toEqual([]);
  expect(tally.acknowledgedLogouts).toBe(8);
  expect(isClean(tally)).toBe(true);
}, 120_000);

test.each(replayOnNodes.notices)(
  'a node that %s is found out',
  async (sabotage) => {
    expect((await replayOnNodes.run({ tries: 50, seed: 1, sabotage })).revived).toBeGreaterThan(0);
  },
  120_000,
);
