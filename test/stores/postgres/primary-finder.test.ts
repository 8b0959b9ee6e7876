import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPrimaryFinder } from '../../../src/stores/postgres/primary-finder.ts';

let silent: Server;
let asked = 0;

/** A host that hangs up, whoever asks. */
beforeEach(async () => {
  asked = 0;
  silent = createServer((socket) => {
    asked += 1;
    socket.destroy();
  });
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  silent.close();
});

function finderOf(hosts: number) {
  const { port } = silent.address() as AddressInfo; // of a server that listens on TCP
  const host = { host: '127.0.0.1', port };
  return createPrimaryFinder(Array(hosts).fill(host), { user: 'u', database: 'd', connectMs: 2_000 });
}

/** What became of asking so long after the time before. */
async function askAfter(ms: number, finder: ReturnType<typeof finderOf>): Promise<string> {
  vi.advanceTimersByTime(ms);
  return await finder.link().then(
    () => 'found',
    (error) => String(error.message),
  );
}

test('a search that was just in vain is not repeated at once', async () => {
  const finder = finderOf(3);
  expect(await askAfter(0, finder)).toBe('no primary answers');
  expect(await askAfter(1, finder)).toBe('no primary answered a moment ago');
  expect(asked).toBe(3);
});

test('to be refused meanwhile does not make the wait longer', async () => {
  const finder = finderOf(1);
  await askAfter(0, finder);
  for (let calls = 0; calls < 4; calls++)
    expect(await askAfter(10, finder)).toBe('no primary answered a moment ago');
  expect(await askAfter(20, finder)).toBe('no primary answers');
  expect(asked).toBe(2);
});

test('the wait grows from search to search, up to half a second', async () => {
  const finder = finderOf(1);
  for (const pause of [0, 60, 110, 210, 410, 510, 510])
    expect(await askAfter(pause, finder)).toBe('no primary answers');
  expect(await askAfter(490, finder)).toBe('no primary answered a moment ago');
});

test('many who ask at the same time make one search', async () => {
  const finder = finderOf(1);
  const all = await Promise.allSettled(Array.from({ length: 8 }, () => finder.link()));
  expect(all.every(({ status }) => status === 'rejected')).toBe(true);
  expect(asked).toBe(1);
});
