import { startLatchkey, type TestLatchkey, type TestOptions } from './start-latchkey.ts';

/**
 * A fixture for `test.extend` of vitest (and of Playwright): each test that names it gets a Latchkey of its own, which is
 * closed behind it.
 *
 * @example
 * ```ts
 * const test = base.extend<{ wiki: TestLatchkey }>({ wiki: latchkeyFixture({ accounts }) });
 * test('the bot logs in', async ({ wiki }) => {
 *   await runMyBot(wiki.url);
 * });
 * ```
 */
export function latchkeyFixture(options: TestOptions = {}) {
  // biome-ignore lint/correctness/noEmptyPattern: the runners read which fixtures a function needs from its first parameter.
  return async ({}: object, use: (latchkey: TestLatchkey) => Promise<void>): Promise<void> => {
    await using latchkey = await startLatchkey(options);
    await use(latchkey);
  };
}
