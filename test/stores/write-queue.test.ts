import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Connection, openConnection } from '../../src/stores/sqlite/connection.ts';
import { createWriteQueue } from '../../src/stores/sqlite/write-queue.ts';
import type { Steps } from '../../src/stores/statement.ts';

let folder: string;
let connection: Connection;
let other: Connection;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-queue-'));
  const file = join(folder, 'store.db');
  connection = openConnection(file, 'full');
  connection.exec('CREATE TABLE word (text TEXT UNIQUE)');
  connection.failWhenBusy();
  other = openConnection(file, 'full');
});
afterEach(() => {
  other.close();
  connection.close();
  rmSync(folder, { recursive: true, force: true });
});

function* word(text: string): Steps<string> {
  yield { sql: 'INSERT INTO word VALUES (?)', values: [text] };
  return text;
}
const count = () => connection.value('SELECT count(*) FROM word');

test('jobs wait for another process without holding up anything else', async () => {
  const { write } = createWriteQueue(connection);
  other.exec('BEGIN IMMEDIATE');
  const written = Promise.all([write(() => word('a')), write(() => word('b'))]);
  for (let turns = 0; turns < 3; turns++) await new Promise(setImmediate);
  expect(count()).toBe(0);
  other.exec('COMMIT');
  expect(await written).toEqual(['a', 'b']);
  expect(count()).toBe(2);
});

test('jobs that have waited long enough all fail at once, with nothing written', async () => {
  const { write } = createWriteQueue(connection, undefined, { patienceMs: 20 });
  other.exec('BEGIN IMMEDIATE');
  const results = await Promise.allSettled([write(() => word('a')), write(() => word('b'))]);
  expect(results.map((one) => one.status === 'rejected' && one.reason.code)).toEqual(
    Array(2).fill('store_unavailable'),
  );
  other.exec('COMMIT');
  expect(await write(() => word('c'))).toBe('c');
  expect(count()).toBe(1);
});

test('a job that fails does not take its neighbours with it', async () => {
  const { write } = createWriteQueue(connection);
  const results = await Promise.allSettled([
    write(() => word('a')),
    write(() => word('a')),
    write(() => word('b')),
  ]);
  expect(results.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('jobs that take longer than a batch may are committed in several turns, in order', async () => {
  const commits: number[] = [];
  const onCommit = (jobs: number) => void commits.push(jobs);
  const { write } = createWriteQueue(connection, { onCommit }, { batchMs: 0 });
  const written = Promise.all(['a', 'b', 'c'].map((text) => write(() => word(text))));
  await new Promise(setImmediate);
  expect(commits).toEqual([1]);
  expect(await written).toEqual(['a', 'b', 'c']);
  expect(commits).toEqual([1, 1, 1]);
});

test('jobs within the time of a batch are committed together', async () => {
  const commits: number[] = [];
  const onCommit = (jobs: number) => void commits.push(jobs);
  const { write } = createWriteQueue(connection, { onCommit }, { batchMs: 60_000 });
  await Promise.all(Array.from({ length: 300 }, (_, at) => write(() => word(String(at)))));
  expect(commits).toEqual([256, 44]);
});
