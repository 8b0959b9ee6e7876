import { describe, expect, test } from 'vitest';
import { isClean } from '../tally.ts';
import { crash } from './crash.ts';

const ENOUGH = 60_000;

describe('a server that is killed under load', () => {
  test(
    'revives nothing when it is started again',
    async () => {
      const tally = await crash.run({ tries: 2, seed: 1 });
      expect(tally.examples).toEqual([]);
      expect(isClean(tally)).toBe(true);
      expect(tally.tries).toBe(2);
    },
    ENOUGH,
  );

  test.each(crash.notices)(
    'is found out when its store %s',
    async (sabotage) => {
      // It ends with the first try that shows it; most do.
      expect((await crash.run({ tries: 30, seed: 1, sabotage })).revived).toBeGreaterThan(0);
    },
    ENOUGH,
  );
});
