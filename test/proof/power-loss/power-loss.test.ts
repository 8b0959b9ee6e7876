import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/session/ports.ts';
import { createSqliteStore } from '../../../src/stores/index.ts';
import { accountNamed, beginSession, by } from '../../stores/fixtures.ts';
import { createRandom } from '../random.ts';
import { isClean } from '../tally.ts';
import { crashImage, KEPT } from './crash-image.ts';
import { powerLoss } from './power-loss.ts';
import { listenToCalls } from './sqlite-calls.ts';

/** Values of `PRAGMA synchronous`. */
const [NORMAL, FULL] = [1, 2];

describe('a power loss', () => {
  test('at any write, with any part of what was not flushed, revives nothing', async () => {
    const tally = await powerLoss.run({ tries: 50, seed: 1 });
    expect(tally.examples).toEqual([]);
    expect(tally.acknowledgedLogouts).toBeGreaterThan(100);
    expect(isClean(tally)).toBe(true);
  });

  test.each(powerLoss.notices)('is noticed with a store that %s', async (sabotage) => {
    expect((await powerLoss.run({ tries: 50, seed: 1, sabotage })).revived).toBeGreaterThan(0);
  });
});

describe('a connection that waits for the disk', () => {
  const alice = { key: 'Alice', passwordHash: 'other' };
  const endings: [string, (store: Store) => Promise<unknown>][] = [
    ['a logout', (store) => store.revoke([by('one')])],
    ['an end by id', (store) => store.revokeById('one')],
    ['a logout everywhere', (store) => store.revokeAccount(1)],
    ['an end of all', (store) => store.revokeAll()],
    ['a password', (store) => store.setPassword(1, { hash: 'other', tooShort: false })],
    ['a disabling', (store) => store.setDisabled(1, true)],
    ['a removal', (store) => store.removeAccount(1)],
    [
      'an app password',
      (store) => store.setAppPassword(1, { appId: 'a', grants: [], ipRanges: [], passwordHash: 'x' }),
    ],
    ['an import', (store) => store.writeAccounts([accountNamed(alice.key, { passwordChanged: true })])],
    ['a login over another', (store) => beginSession(store, 'two', { replaces: ['one'] })],
    ['a readiness check', (store) => store.ping()],
  ];

  test.each(endings)('writes %s', async (_, end) => {
    expect(await durabilities(end)).toEqual([FULL]);
  });

  test('writes a login over the limit of an account, but none that ends nothing', async () => {
    const login = (perAccount: number) => durabilities((store) => beginSession(store, 'two', { perAccount }));
    expect((await login(1)).at(-1)).toBe(FULL);
    expect(await login(2)).toEqual([NORMAL]);
  });

  /** `PRAGMA synchronous` of the connection at each of the writes. */
  async function durabilities(work: (store: Store) => Promise<unknown>): Promise<number[]> {
    const folder = mkdtempSync(join(tmpdir(), 'latchkey-full-'));
    const file = join(folder, 'store.db');
    const seen: number[] = [];
    let listening = false;
    const stop = listenToCalls(file, ({ synchronous }) => {
      if (listening) seen.push(synchronous);
    });
    const store = await createSqliteStore({ file, now: () => new Date(0) });
    await store.writeAccounts([accountNamed('Alice')]);
    await beginSession(store, 'one', { id: 'one' });
    listening = true;
    await work(store);
    listening = false;
    stop();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
    return seen;
  }
});

describe('an image of a disk', () => {
  const flushed = Buffer.alloc(8192, 'a');
  const latest = Buffer.alloc(12288, 'b');
  const random = createRandom(1);

  test.each(KEPT)('that kept %s has only bytes that were written, or none', (kept) => {
    for (let at = 0; at < 100; at++) {
      const image = crashImage({ versions: [flushed, latest] }, kept, random);
      expect(image.length).toBeGreaterThanOrEqual(flushed.length);
      expect(image.length).toBeLessThanOrEqual(latest.length);
      expect(image.toString('latin1')).toMatch(/^[ab\0]*$/);
      expect([...image.subarray(0, flushed.length)]).not.toContain(0);
    }
  });

  test('of a file that was cut short is all of the one or all of the other', () => {
    for (const kept of KEPT) {
      const image = crashImage({ versions: [latest, flushed], whole: true }, kept, random);
      expect([latest, flushed].some((file) => file.equals(image))).toBe(true);
    }
  });
});
