import { expect, test } from 'vitest';
import { acceptsHtml } from '../../src/http/index.ts';

test.each<[boolean, string | undefined]>([
  [true, 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'],
  [true, 'text/html'],
  [true, 'application/json;q=0.5, TEXT/HTML'],
  [true, 'text/html; charset=utf-8 ; q = 0.4'],
  [false, undefined],
  [false, '*/*'],
  [false, 'application/json, text/plain, */*'],
  [false, 'application/json, text/html;q=0.9'],
  [false, 'text/html;q=0'],
  [false, 'text/htmlx'],
  [false, 'text/*'],
])('is %s for %j', (expected, accept) => {
  expect(acceptsHtml({ headers: accept === undefined ? {} : { accept } })).toBe(expected);
});
