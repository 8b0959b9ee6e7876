import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSqliteStore } from '../../src/stores/index.ts';
import { accountNamed, beginSession, by, HOUR, MINUTE } from './fixtures.ts';

let folder: string;
const hands = { wall: 0, elapsed: 0 };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-clock-'));
  hands.wall = Date.parse('2026-01-02T03:04:05Z');
  hands.elapsed = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () =>
  createSqliteStore({
    file: join(folder, 'store.db'),
    now: () => new Date(hands.wall),
    elapsed: () => hands.elapsed,
  });

function pass(ms: number) {
  hands.wall += ms;
  hands.elapsed += ms;
}

test.each([-HOUR, HOUR])(
  'a session does not outlive its lifetime when the clock steps by %i ms',
  async (step) => {
    const store = await open();
    await store.writeAccounts([accountNamed('Alice')]);
    await beginSession(store, 'one', { lifetimeMs: 30 * MINUTE });
    pass(20 * MINUTE);
    hands.wall += step;
    expect((await store.findLive(by('one'))) !== undefined).toBe(step < 0);
    pass(10 * MINUTE);
    expect(await store.findLive(by('one'))).toBeUndefined();
    await store.close();
  },
);

test('a start goes on from the end of the run before it, though the clock was set back', async () => {
  const first = await open();
  await first.writeAccounts([accountNamed('Alice')]);
  await beginSession(first, 'one', { lifetimeMs: 30 * MINUTE });
  pass(20 * MINUTE);
  await first.close();
  hands.wall -= HOUR;
  hands.elapsed = 0;
  const second = await open();
  expect(await second.findLive(by('one'))).toBeDefined();
  pass(10 * MINUTE);
  expect(await second.findLive(by('one'))).toBeUndefined();
  await second.close();
});
