import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';

const page = await readFile(new URL('../../../docs/mediawiki.md', import.meta.url), 'utf8');

let app: App;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-mediawiki-'));
  app = await startApp({ accounts: { accounts: [{ name: 'jdoe', password: 'secret pass' }] } });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

async function run(script: string): Promise<string> {
  const env = { ...process.env, LATCHKEY: app.url };
  const { stdout } = await promisify(execFile)('sh', ['-c', script], { cwd: folder, env });
  return stdout.trimEnd().replaceAll(app.url, 'LATCHKEY');
}

it('docs/mediawiki.md shows a walk-through that the server answers so', async () => {
  const [, block = ''] = /^```console\n(.*?)^```/ms.exec(page) ?? [];
  const steps = block.split(/^\$ /m).filter(Boolean);
  const functions: string[] = [];
  for (const step of steps) {
    const [command = '', ...response] = step.trimEnd().split('\n');
    if (/^\w+\(\) \{/.test(command)) functions.push(command);
    else expect(await run([...functions, command].join('\n')), command).toBe(response.join('\n'));
  }
  expect(functions).toHaveLength(3);
  expect(await app.sessionAdministration.list()).toEqual([]);
});
