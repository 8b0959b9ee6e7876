import { expect, test } from 'vitest';
import { newToken } from '../../src/session/tokens.ts';

test('a token has only characters that every client takes for part of a word', () => {
  const tokens = Array.from({ length: 500 }, newToken);
  expect(tokens.filter((token) => !/^\w{43}$/.test(token))).toEqual([]);
  expect(new Set(tokens).size).toBe(tokens.length);
});
