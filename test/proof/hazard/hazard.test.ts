import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPERATION_NAMES } from '../race/operations.ts';
import { type HazardBench, openPostgresBench, openSqliteBench } from './bench.ts';
import { MORE_PAIR_NAMES, type MorePairName, playMore } from './more-pairs.ts';
import { playPair } from './pairs.ts';

describe.each([
  ['PostgreSQL', () => openPostgresBench()],
  ['SQLite', openSqliteBench],
])('on %s', (_, open) => {
  let bench: HazardBench;
  beforeAll(async () => {
    bench = await open();
  }, 60_000);
  afterAll(() => bench.close());

  test.each(OPERATION_NAMES)(
    '%s, stopped at every place while another operation runs, is right',
    async (a) => {
      const wrong: string[] = [];
      let stops = 0;
      for (const b of OPERATION_NAMES) {
        const played = await playPair(bench, a, b);
        wrong.push(...played.wrong);
        stops += played.stops;
      }
      expect(wrong).toEqual([]);
      expect(stops).toBeGreaterThan(OPERATION_NAMES.length);
    },
    120_000,
  );

  test.each(MORE_PAIR_NAMES)(
    '%s, one stopped at every place, is right',
    async (name) => {
      expect(await playMore(bench, name)).toEqual([]);
    },
    60_000,
  );
});

describe('on a PostgreSQL without', () => {
  /** Takes the words out of every statement, and finds what is wrong then. */
  async function without(words: RegExp, name: MorePairName): Promise<string> {
    const bench = await openPostgresBench((sql) => sql.replace(words, ''));
    try {
      return (await playMore(bench, name)).join('\n');
    } finally {
      await bench.close();
    }
  }

  test('locks on app passwords, a login with the old one is noticed', async () => {
    expect(await without(/ for share$/, 'login with an app password | its change')).toMatch('revived');
  }, 60_000);

  test('locks on accounts, an import of the old password is noticed', async () => {
    expect(await without(/ for update$/, 'import of the old password | its change')).toMatch(
      'opens sessions',
    );
  }, 60_000);
});
