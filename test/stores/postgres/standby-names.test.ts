import { describe, expect, test } from 'vitest';
import { parseStandbyNames } from '../../../src/stores/index.ts';

describe('synchronous_standby_names', () => {
  test.each([
    ['ANY 1 (n1, n2,n3)', { method: 'any', count: 1, names: ['n1', 'n2', 'n3'] }],
    ['any 2("node ""a""", N2)', { method: 'any', count: 2, names: ['node "a"', 'n2'] }],
    ['FIRST 1 (n2)', { method: 'first', count: 1, names: ['n2'] }],
    ['2 (n2, n3)', { method: 'first', count: 2, names: ['n2', 'n3'] }],
    ['n2, n3', { method: 'first', count: 1, names: ['n2', 'n3'] }],
    ['*', { method: 'first', count: 1, names: ['*'] }],
    ['  ', undefined],
  ])('%j', (setting, read) => {
    expect(parseStandbyNames(setting)).toEqual(read);
  });
});
