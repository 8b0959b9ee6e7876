import { expect, it } from 'vitest';
import { readText } from '../../../../src/apis/mediawiki/request/text.ts';

it('separates long runs of combining marks, which would take quadratic time to normalise', () => {
  const read = readText(Buffer.from(`a${'\u0300\u0316'.repeat(10_000)}`), false);
  expect(read.match(/\p{M}+/gu)?.every((run) => run.split('\u034f').every((part) => part.length <= 30))).toBe(
    true,
  );
});

it('leaves 30 marks in a row to the normal form', () => {
  const text = `a${'\u0316'.repeat(30)}`;
  expect(readText(Buffer.from(text), false)).toBe(text.normalize('NFC'));
});
