import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../src/session/ports.ts';
import { SLICE } from '../../src/stores/bounds.ts';
import { createSqliteStore } from '../../src/stores/index.ts';
import { queries } from '../../src/stores/sqlite/sqlite-queries.ts';
import { accountNamed, beginSession, by, HOUR } from './fixtures.ts';

let folder: string;
let file: string;
let store: Store;
let raw: DatabaseSync;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-housekeeping-'));
  file = join(folder, 'store.db');
  store = await createSqliteStore({ file });
  await store.writeAccounts([accountNamed('Alice')]);
  raw = new DatabaseSync(file, { timeout: 5_000 });
});
afterEach(async () => {
  raw.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const count = (table: string) => raw.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.['rows'];

/** Rows of which no token is good any more, ended ones and such that ended by themselves. */
function addOver(rows: number): void {
  raw.exec(`
    WITH RECURSIVE i (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < ${rows})
      INSERT INTO session (id, kind, account_id, account_epoch, global_epoch, session_hash, created_at, idle_expires_at,
        expires_at, remember_expires_at, address) SELECT 'over' || n, 'browser', 1, 1, 1, randomblob(32), 0, n, n, n % 7, '' FROM i;
    INSERT INTO revocation SELECT n, 0, 1 FROM session WHERE id LIKE 'over%' AND n % 2 = 0;
    INSERT INTO former_token SELECT randomblob(32), n FROM session WHERE id LIKE 'over%' AND n % 3 = 0;
    INSERT INTO former_remember SELECT randomblob(32), n, 0 FROM session WHERE id LIKE 'over%' AND n % 5 = 0;
    WITH RECURSIVE i (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < ${rows})
      INSERT INTO spent SELECT 'spent' || n, n FROM i;
  `);
}

test('pruning drops what is over, with its revocations, and nothing else', async () => {
  addOver(300);
  await beginSession(store, 'live');
  await beginSession(store, 'remembered', { idleMs: 0, lifetimeMs: 0, rememberMs: HOUR });
  await store.prune();
  expect(['session', 'revocation', 'former_token', 'former_remember', 'spent'].map(count)).toEqual([
    2, 0, 0, 0, 0,
  ]);
  expect(await store.findLive(by('live'))).toBeDefined();
});

test('pruning lets other work come in between, slice by slice', async () => {
  addOver(20 * SLICE);
  let turns = 0;
  let done = false;
  const pruned = store.prune().then(() => {
    done = true;
  });
  while (!done) {
    await new Promise(setImmediate);
    turns += 1;
  }
  await pruned;
  expect(turns).toBeGreaterThan(20);
  expect(count('session')).toBe(0);
});

test.each(['session', 'spent', 'pending', 'attempt'])('what is over in %s is found by an index', (table) => {
  const { session, state, attempt } = queries;
  const prune = {
    session: session.prune,
    spent: state.pruneSpent,
    pending: state.prunePending,
    attempt: attempt.prune,
  };
  const statement = Object.entries(prune)
    .find(([name]) => name === table)?.[1]
    .all({ now: 1 })
    .next().value;
  const { sql = '', values = [] } = Object(statement) as { sql?: string; values?: number[] };
  const plan = raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
  const steps = plan.map((step) => String(step['detail'])).filter((detail) => !detail.startsWith('LIST'));
  expect(steps.length).toBeGreaterThan(1);
  expect(steps.filter((step) => !step.startsWith('SEARCH'))).toEqual([]);
});

test('ending all sessions of an account is one write, however many they are', async () => {
  await Promise.all(Array.from({ length: 300 }, (_, at) => beginSession(store, `token-${at}`)));
  const { account } = (await store.credentials('Alice')) ?? {};
  expect(await store.revokeAccount(account?.id ?? 0)).toBe(300);
  expect(count('revocation')).toBe(0);
  expect(await store.listLive()).toEqual([]);
});
