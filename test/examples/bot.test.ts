import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLatchkey, type TestLatchkey } from '../../src/testing/index.ts';
import { runTypescript } from '../support/programs.ts';
// The suite that the example shows; its tests are among those of this file.
import '../../docs/examples/bot/bot.test.ts';

const FOLDER = new URL('../../docs/examples/bot/', import.meta.url).pathname;
const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;

let wiki: TestLatchkey;
beforeAll(async () => {
  wiki = await startLatchkey(JSON.parse(readFileSync(`${FOLDER}accounts.json`, 'utf8')));
});
afterAll(() => wiki.close());

/** As a reader runs it, save that the command is the one of this repository. */
function runHere(program: string, ...args: string[]) {
  const env = { ...process.env, LATCHKEY: `${process.execPath} ${MAIN}` };
  return promisify(execFile)(program, args, { cwd: FOLDER, env });
}

function isAtHand(program: string): Promise<boolean> {
  const run = promisify(execFile)(program, ['--version']);
  return run.then(
    () => true,
    () => false,
  );
}

test('the script logs in, says who it is, and logs out', async () => {
  const bot = readFileSync(`${FOLDER}bot.ts`, 'utf8').replace(/^export /gm, '');
  const [, main = ''] = readFileSync(`${FOLDER}main.ts`, 'utf8').split("'./bot.ts';\n");
  expect(await runTypescript(bot + main, wiki.url)).toBe('Logged in as Robot.\n');
  expect(await wiki.sessions()).toEqual([]);
});

/** The same in languages that are no prerequisite of the suite. Without one the run says what it left out. */
const OTHER_LANGUAGES = [
  { program: 'python3', args: ['-B', '-m', 'unittest', 'test_bot'], passes: /Ran 7 tests.*\nOK\n$/s },
  { program: 'php', args: ['test-bot.php'], passes: /^(?:ok .*\n){4}$/ },
];

for (const { program, args, passes } of OTHER_LANGUAGES) {
  const isThere = await isAtHand(program);
  if (!isThere) console.warn(`left out: the bot against the test server by ${program}, which is not there`);
  test.runIf(isThere)(`the bot passes its suite against the test server by ${program}`, async () => {
    const { stdout, stderr } = await runHere(program, ...args);
    expect(stdout + stderr).toMatch(passes);
  });
}
