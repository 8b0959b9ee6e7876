import { expect, test } from 'vitest';
import { EXPERIMENTS } from './experiments.ts';
import { proofOf, type Result, sabotageTableOf, tableOf } from './report.ts';
import { SABOTAGES } from './sabotage/index.ts';
import { addViolations, emptyTally } from './tally.ts';

function resultOf(change: (result: Result) => Result = (result) => result): Result {
  const tally = { ...emptyTally(), tries: 1000, acknowledgedLogouts: 2345 };
  return change({
    experiment: 'Race',
    tally,
    notices: [{ sabotage: 'upserts sessions', noticed: true, tries: 3 }],
  });
}

test('a proof holds when nothing was violated and every sabotage was noticed', () => {
  const proof = proofOf([resultOf()], 7);
  expect(proof).toMatchObject({ holds: true, seed: 7 });
  expect(tableOf(proof).split('\n').at(-1)).toBe(
    '| Race       | 1,000 | 2,345                | 0       | 0                |',
  );
  expect(sabotageTableOf(proof)).toContain(
    '| a store that upserts sessions | Race       | caught at try 3 |',
  );
});

test('one session that is revived, or one sabotage that goes unnoticed, and it does not', () => {
  const revived = resultOf((result) => {
    addViolations(result.tally, [{ kind: 'revived', session: 'one', tokenSource: 'cookie' }], 'here');
    return result;
  });
  const lost = resultOf((result) => {
    addViolations(result.tally, [{ kind: 'lost', session: 'one', tokenSource: 'cookie' }], 'here');
    return result;
  });
  const unnoticed = resultOf((result) => ({
    ...result,
    notices: [{ sabotage: 'upserts sessions', noticed: false, tries: 60 }],
  }));
  for (const result of [revived, lost, unnoticed]) expect(proofOf([result], 1).holds).toBe(false);
  expect(sabotageTableOf(proofOf([unnoticed], 1))).toContain('NOT CAUGHT in 60 tries');
});

test('every sabotage is expected by an experiment', () => {
  const expected = new Set(EXPERIMENTS.flatMap(({ notices }) => notices));
  expect(SABOTAGES.filter((sabotage) => !expected.has(sabotage))).toEqual([]);
});
