import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRevisionFiles } from '../../../src/stores/postgres/revision-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-revisions-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = () => readdirSync(folder).map((name) => join(folder, name));

test('a process that starts knows what one before it has acknowledged', () => {
  const before = openRevisionFiles(folder);
  before.append('lane', { revision: 1, epoch: 1 });
  before.append('lane', { revision: 7, epoch: 2 });
  before.append('other', { revision: 3, epoch: 2 });
  before.close();
  const known = openRevisionFiles(folder).known();
  expect(Object.fromEntries(known)).toEqual({
    lane: { revision: 7, epoch: 2 },
    other: { revision: 3, epoch: 2 },
  });
});

test('a line that was cut short, or is none, hides nothing that stands beside it', () => {
  const before = openRevisionFiles(folder);
  before.append('lane', { revision: 41, epoch: 1 });
  before.close();
  for (const file of files()) appendFileSync(file, '\nlane 4');
  writeFileSync(join(folder, 'x.revisions'), '\0\0\n\nlane 99999999999999999 1.\nlane 40 1.\nlane 43 1');
  expect(openRevisionFiles(folder).known().get('lane')).toEqual({ revision: 41, epoch: 1 });
});

test('what is taken over from others is not forgotten with their files, and one that still runs writes its own again', () => {
  const running = openRevisionFiles(folder);
  running.append('running', { revision: 5, epoch: 1 });
  const own = openRevisionFiles(folder);
  own.adopt();
  expect(own.last('running')).toEqual({ revision: 5, epoch: 1 });
  running.append('running', { revision: 6, epoch: 1 });
  own.close();
  running.close();
  expect(openRevisionFiles(folder).known().get('running')).toEqual({ revision: 6, epoch: 1 });
});

test('a file stays small, however much is acknowledged', () => {
  const own = openRevisionFiles(folder);
  for (let revision = 1; revision <= 60_000; revision++)
    own.append('a-lane-with-a-long-name', { revision, epoch: 1 });
  own.close();
  expect(statSync(files()[0] ?? '').size).toBeLessThan(1_100_000);
  expect(openRevisionFiles(folder).known().get('a-lane-with-a-long-name')?.revision).toBe(60_000);
});

test('an end of all forgets everything', () => {
  const other = openRevisionFiles(folder);
  other.append('lane', { revision: 5, epoch: 1 });
  other.close();
  openRevisionFiles(folder).forget();
  expect(openRevisionFiles(folder).known().size).toBe(0);
});
