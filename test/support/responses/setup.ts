import { afterEach, expect } from 'vitest';
import { settle } from './recorder.ts';

afterEach(async () => {
  expect(await settle(), 'answers that the description does not know').toEqual([]);
});
