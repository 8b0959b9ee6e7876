import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import description from '../../generated/test-control.json' with { type: 'json' };

const GUIDE = readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8');
const SOURCE = readFileSync(new URL('../../src/testing/start-latchkey.ts', import.meta.url), 'utf8');

test('the guide names every member of a test’s Latchkey', () => {
  const [, members = ''] = /export interface TestLatchkey \{(.*?)\n\}/s.exec(SOURCE) ?? [];
  const names = [...members.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(([, name]) => name ?? '');
  expect(names).toEqual(expect.arrayContaining(['url', 'clock', 'requests', 'respondOnce', 'close']));
  expect(names.filter((name) => !new RegExp(`\`${name}\\b`).test(GUIDE))).toEqual([]);
});

test('the guide names every operation of the control port', () => {
  const operations = Object.entries(description.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(operations.filter((operation) => !GUIDE.includes(`\`${operation}\``))).toEqual([]);
});
