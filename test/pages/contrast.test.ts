import { expect, test } from 'vitest';
import { contrast, readableOn } from '../../src/pages/contrast.ts';

test.each(['#ffffff', '#000000', '#ffcc00', '#0a5ad6', '#777777', '#14171C', '#ff0000'])(
  '%s can be read on light and on dark paper',
  (color) => {
    for (const paper of ['#ffffff', '#14171c']) {
      expect(contrast(readableOn(paper, color), paper)).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test('a colour that can be read stays as it is', () => {
  expect(readableOn('#ffffff', '#0a5ad6')).toBe('#0a5ad6');
});

test('black on white is 21 to 1, as WCAG has it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
