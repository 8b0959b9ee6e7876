import { expect, test } from 'vitest';
import { EXPERIMENTS } from './experiments.ts';
import { proofOf, type Result, sabotageTableOf, spreadTableOf, tableOf, updated } from './report.ts';
import { SABOTAGES } from './sabotage/index.ts';
import { addViolations, count, emptyTally, measure } from './tally.ts';

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

test('what was measured beside is shown by its middle and its largest, and is no violation', () => {
  const result = resultOf();
  for (const ms of [30.4, 10, 20]) measure(result.tally, 'until another is promoted', ms);
  count(result.tally, 'responses with 503', 2);
  const proof = proofOf([result], 1);
  expect(proof).toMatchObject({ holds: true, experiments: [{ counted: { 'responses with 503': 2 } }] });
  expect(spreadTableOf(proof)).toContain(
    '| until another is promoted | Race       | 3     | 20  | 20  | 30  |',
  );
});

test('a part takes its own place among what the other experiments came to', () => {
  const [one, other, another] = ['Crash', 'Race', 'Replay'].map((experiment) =>
    resultOf((result) => ({ ...result, experiment })),
  ) as [Result, Result, Result];
  const before = proofOf([one, another], 1);
  const after = updated(before, proofOf([other], 2), ['Crash', 'Race', 'Replay']);
  expect(after.experiments.map(({ experiment }) => experiment)).toEqual(['Crash', 'Race', 'Replay']);
  addViolations(other.tally, [{ kind: 'half', session: 'one', tokenSource: 'cookie' }], 'here');
  expect(updated(before, proofOf([other], 2), ['Crash', 'Race', 'Replay']).holds).toBe(false);
});
