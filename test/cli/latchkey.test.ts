import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const COMMAND = new URL('../../src/cli/latchkey.ts', import.meta.url).href;
const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Runs the installed command under a Node that claims to be of this version. */
function runUnder(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const source = `${pretend} process.argv[2] = '--version'; await import('${COMMAND}');`;
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', source]);
}

test('the command runs under the oldest Node that the package supports', async () => {
  const oldest = engines.node.replace('>=', '');
  expect((await runUnder(`${oldest}.0`)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await runUnder('100.0.0')).stdout).toMatch(/^\d/);
});

test.each(['24.14.9', '20.19.0'])('under Node %s it says in one line what it needs', async (version) => {
  await expect(runUnder(version)).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: `latchkey: needs Node ${engines.node.replace('>=', '')} or later, this is ${version}\n`,
  });
});
