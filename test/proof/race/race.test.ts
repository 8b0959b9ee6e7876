import { describe, expect, test } from 'vitest';
import { isClean } from '../tally.ts';
import { createRace } from './race.ts';
import { combinations, everyOrder } from './schedules.ts';

describe('every order', () => {
  test('is tried once', async () => {
    const seen: string[] = [];
    const runs = await everyOrder(async (choose) => {
      const left = ['a', 'a', 'b', 'b'];
      const order: string[] = [];
      while (left.length > 0) {
        const distinct = [...new Set(left)];
        const letter = distinct[choose(distinct.map((method, actor) => ({ method, actor })))] ?? '';
        left.splice(left.indexOf(letter), 1);
        order.push(letter);
      }
      seen.push(order.join(''));
    });
    expect(runs).toBe(6);
    expect(new Set(seen)).toEqual(new Set(['aabb', 'abab', 'abba', 'baab', 'baba', 'bbaa']));
  });

  test('of every choice', () => {
    expect(combinations(['a', 'b', 'c'], 2)).toHaveLength(6);
    expect(combinations(['a', 'b', 'c'], 3)).toHaveLength(10);
  });
});

describe('a race', () => {
  test('of any two operations on one session, in every order, revives nothing', async () => {
    const tally = await createRace({ exhaustive: [1, 2], byChance: [3] }).run({ tries: 50, seed: 1 });
    expect(tally.examples).toEqual([]);
    expect(tally.acknowledgedLogouts).toBeGreaterThan(100);
    expect(isClean(tally)).toBe(true);
  });

  const race = createRace({ exhaustive: [2], byChance: [3] });
  test.each(race.notices)('notices a store that %s', async (sabotage) => {
    expect((await race.run({ tries: 0, seed: 1, sabotage })).revived).toBeGreaterThan(0);
  });
});
