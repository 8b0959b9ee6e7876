import { describe, expect, test } from 'vitest';
import { isClean } from '../tally.ts';
import { failover } from './failover.ts';
import { unclearCommit } from './unclear-commit.ts';

const ENOUGH = 240_000;

describe('a cluster under load', () => {
  test(
    'revives nothing when it loses its primary',
    async () => {
      const tally = await failover.run({ tries: 1, seed: 3 });
      expect(tally.examples).toEqual([]);
      expect(tally.acknowledgedLogouts).toBeGreaterThan(40);
      expect(isClean(tally)).toBe(true);
    },
    ENOUGH,
  );

  test.each(failover.notices)(
    'is found out when it %s',
    async (sabotage) => {
      expect((await failover.run({ tries: 6, seed: 1, sabotage })).revived).toBeGreaterThan(0);
    },
    ENOUGH,
  );
});

describe('a logout that no standby confirms', () => {
  test(
    'is never acknowledged, however its wait ends, until one does',
    async () => {
      const tally = await unclearCommit.run({ tries: 2, seed: 1 });
      expect(tally.examples).toEqual([]);
      // Eight sessions, twice each; a primary that is restarted may find its standbys again before the second time.
      expect(tally.counted['logouts that nobody confirmed: 503']).toBeGreaterThanOrEqual(16);
      expect(isClean(tally)).toBe(true);
    },
    ENOUGH,
  );

  test.each(unclearCommit.notices)(
    'is found out when it %s',
    async (sabotage) => {
      expect((await unclearCommit.run({ tries: 8, seed: 1, sabotage })).revived).toBeGreaterThan(0);
    },
    ENOUGH,
  );
});
