import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { latchkey } from '../cli/terminal.ts';

const SOURCE = new URL('../../src/', import.meta.url).pathname;

test('nothing but the command test-server loads the test double', () => {
  const files = globSync('**/*.ts', { cwd: SOURCE }).filter((file) => !file.startsWith('testing/'));
  const users = files.filter((file) => /['"][./]+testing\//.test(readFileSync(SOURCE + file, 'utf8')));
  expect(users).toEqual(['cli/test-server.ts']);
});

test.each([['--control-port', '0'], ['--accounts', 'accounts.json'], ['--test']])(
  'serve does not know %s',
  async (...flag) => {
    expect(await latchkey(['serve', ...flag])).toMatchObject({ status: 2 });
  },
);

test.each([
  [[], /--accounts FILE is missing/],
  [['--accounts', '/nowhere.json'], /nowhere\.json cannot be read/],
  [['--accounts', '/dev/null', '--port', 'x'], /cannot be read|--port/],
])('test-server %j is a wrong usage in one line', async (args, message) => {
  const { status, err } = await latchkey(['test-server', ...args]);
  expect([status, err.match(/\n/g)?.length ?? 1]).toEqual([2, 1]);
  expect(err).toMatch(message);
});
