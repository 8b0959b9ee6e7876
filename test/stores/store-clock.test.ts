import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  clockJumpMessage,
  createSqliteStore,
  mendClock,
  type SqliteStoreOptions,
} from '../../src/stores/index.ts';
import { accountNamed, beginSession, by, HOUR, MINUTE } from './fixtures.ts';

let folder: string;
const hands = { wall: 0, elapsed: 0 };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-clock-'));
  hands.wall = Date.parse('2026-01-02T03:04:05Z');
  hands.elapsed = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (more: Pick<SqliteStoreOptions, 'refuseClockAhead' | 'onClockJump'> = {}) =>
  createSqliteStore({
    ...more,
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

test('a step that is not followed while serving is reported once, in words with both times', async () => {
  const reported: string[] = [];
  const store = await open({ onClockJump: (...times) => void reported.push(clockJumpMessage(...times)) });
  hands.wall += 2 * HOUR;
  pass(MINUTE);
  await store.ping();
  await store.ping();
  await store.close();
  expect(reported).toEqual([
    expect.stringMatching(
      /^this machine's clock shows 2026-01-02T05:05:05.000Z, and sessions go by 2026-01-02T03:05:05/,
    ),
  ]);
});

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

const YEARS = 24 * 365 * 24 * HOUR;

test('a clock that is years ahead for a moment gives no session an end that never comes', async () => {
  const store = await open();
  await store.writeAccounts([accountNamed('Alice')]);
  hands.wall += YEARS;
  hands.elapsed += 1;
  const session = await beginSession(store, 'one', { lifetimeMs: 30 * MINUTE });
  const end = typeof session === 'object' ? session.expiresAt.getTime() : 0;
  expect(end).toBeLessThan(hands.wall - YEARS + HOUR);
  await store.close();
});

test('a command beside a running server does not follow a clock that is years ahead', async () => {
  const server = await open();
  const right = (await server.now()).getTime();
  hands.wall += YEARS;
  const command = await open();
  expect((await command.now()).getTime()).toBeLessThan(right + MINUTE);
  await command.close();
  hands.wall -= YEARS;
  await server.close();
  await (await open({ refuseClockAhead: true })).close();
});

test('time goes on while the server is stopped, however long', async () => {
  const before = await open();
  await before.writeAccounts([accountNamed('Alice')]);
  await beginSession(before, 'one');
  await before.close();
  hands.wall += YEARS;
  hands.elapsed = 0;
  const after = await open();
  expect(await after.findLive(by('one'))).toBeUndefined();
  expect((await after.now()).getTime()).toBeGreaterThanOrEqual(hands.wall);
  await after.close();
});

describe('a database that has worked under a clock years ahead', () => {
  const file = () => join(folder, 'store.db');

  beforeEach(async () => {
    const before = await open();
    await before.writeAccounts([accountNamed('Alice')]);
    await beginSession(before, 'early', { lifetimeMs: 30 * MINUTE });
    await before.close();
    hands.wall += YEARS;
    const wrong = await open();
    await beginSession(wrong, 'late');
    await wrong.close();
    hands.wall -= YEARS;
  });

  test('is not served, and what to do is said', async () => {
    await expect(open({ refuseClockAhead: true })).rejects.toThrow(/until 20\d\d-.* --mend-clock/);
  });

  test('is served again when its clock was mended, with no session of before', async () => {
    expect(mendClock(file(), () => hands.wall)?.getTime()).toBeGreaterThanOrEqual(hands.wall + YEARS);
    expect(mendClock(file(), () => hands.wall)).toBeUndefined();
    const store = await open({ refuseClockAhead: true });
    expect([await store.findLive(by('early')), await store.findLive(by('late'))]).toEqual([
      undefined,
      undefined,
    ]);
    const session = await beginSession(store, 'new', { lifetimeMs: HOUR });
    expect(typeof session === 'object' && session.expiresAt.getTime()).toBeLessThan(hands.wall + 2 * HOUR);
    await store.close();
  });

  test('is not mended while a server has it open', async () => {
    const server = await open();
    expect(() => mendClock(file(), () => hands.wall)).toThrow(/stop it first/);
    await server.close();
  });
});
