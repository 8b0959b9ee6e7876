import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSqliteStore } from '../../src/stores/index.ts';
import { openConnection } from '../../src/stores/sqlite/connection.ts';
import { describeStore } from './conformance.ts';

const START = Date.parse('2026-01-02T03:04:05Z');

describeStore('the SQLite store in a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-store-'));
  let time = START;
  const open = () => createSqliteStore({ file: join(folder, 'store.db'), now: () => new Date(time) });
  let store = await open();
  return {
    store,
    advance: (ms) => {
      time += ms;
    },
    async reopen() {
      await store.close();
      store = await open();
      return store;
    },
    async dispose() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});

describe('a database file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-file-'));
    file = join(folder, 'store.db');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is in WAL mode and flushed at every commit', () => {
    const connection = openConnection(file, 'full');
    expect([connection.pragma('journal_mode'), connection.pragma('synchronous')]).toEqual(['wal', 2]);
    connection.close();
  });

  describe('refuses, whatever a statement says,', () => {
    const values = "'browser', 1, 1, 1, x'01', 0, 0, 0, 0, ''";
    const columns =
      'id, kind, account_id, account_epoch, global_epoch, session_hash, created_at, idle_expires_at, expires_at, remember_expires_at, address';
    test.each([
      ['to take a revocation back', 'DELETE FROM revocation', /is final/],
      ['to move a revocation', 'UPDATE revocation SET session = 2', /is final/],
      ['to prolong a revoked session', 'UPDATE session SET idle_expires_at = 9', /cannot be changed/],
      ['to give a revoked session a token', "UPDATE session SET session_hash = x'02'", /cannot be changed/],
      [
        'to write a session over a session',
        `REPLACE INTO session (${columns}) VALUES ('x', ${values})`,
        /once/,
      ],
      [
        'to write its token under another id',
        `REPLACE INTO session (${columns}) VALUES ('y', ${values})`,
        /once/,
      ],
      [
        'to insert a session or else change it',
        `INSERT INTO session (${columns}) VALUES ('x', ${values}) ON CONFLICT DO UPDATE SET idle_expires_at = 9`,
        /once/,
      ],
    ])('%s', async (_, statement, refusal) => {
      const store = await createSqliteStore({ file });
      const database = new DatabaseSync(file);
      database.exec(`INSERT INTO session (${columns}) VALUES ('x', ${values})`);
      database.exec('INSERT INTO revocation (session, at, times) VALUES (1, 5, 1)');
      expect(() => database.exec(statement)).toThrow(refusal);
      database.close();
      await store.close();
    });
  });
});
