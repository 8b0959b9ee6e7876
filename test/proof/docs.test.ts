import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXPERIMENTS } from './experiments.ts';
import { proofOf, tableWith, withTables } from './report.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/sessions.md');

/** The cells of a table, by how it begins, without its head. */
function tableAt(beginning: string): string[][] {
  const [table = ''] = page.match(tableWith(beginning)) ?? [];
  const lines = table.trim().split('\n').slice(2);
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('docs/sessions.md', () => {
  const kept = [...page.matchAll(/`(test\/[\w./-]+)`: "([^"]+)"/g)].map(([, file = '', name = '']) => ({
    file,
    name,
  }));

  test('names a test for each promise', () => {
    const rows = page.match(/^\| [^|]+ \| .*`test\/.*\|$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(10);
    expect(kept.length).toBeGreaterThanOrEqual(rows.length);
  });

  test.each(kept)('names one that is there: $file, $name', ({ file, name }) => {
    expect(read(file)).toContain(`'${name}'`);
  });

  test('shows a proof of every experiment, in which nothing was revived and nothing else was wrong', () => {
    const rows = tableAt('| experiment');
    expect(rows.map(([experiment]) => experiment)).toEqual(EXPERIMENTS.map(({ name }) => name));
    for (const [experiment, tries, logouts, revived, other] of rows) {
      const { weight = 1 } = EXPERIMENTS.find(({ name }) => name === experiment) ?? {};
      expect(Number(tries?.replace(',', ''))).toBeGreaterThanOrEqual(500 / weight);
      expect(Number(logouts?.replace(',', ''))).toBeGreaterThan(0);
      expect([revived, other]).toEqual(['0', '0']);
    }
  });

  test('shows that every sabotage was caught', () => {
    const wanted = EXPERIMENTS.flatMap(({ name, notices }) =>
      notices.map((sabotage) => [`a store that ${sabotage}`, name]),
    );
    expect(tableAt('| sabotage').map((row) => row.slice(0, 2))).toEqual(wanted);
    for (const [, , outcome] of tableAt('| sabotage')) expect(outcome).toMatch(/^caught at try \d+$/);
  });

  test('has a place for the tables of the next proof', () => {
    const empty = withTables(page, proofOf([], 1));
    expect(empty).not.toBe(page);
    expect(withTables(empty, proofOf([], 1))).toBe(empty);
  });
});
