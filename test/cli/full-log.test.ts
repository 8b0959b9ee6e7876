import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { freshDatabase, temporaryFolder } from './terminal.ts';

const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const folder = temporaryFolder();

test('a server whose log is on a full disk serves on, and says how many lines were dropped', async () => {
  const flags = ['--port', '0', '--no-first-account', ...freshDatabase(folder)];
  // Whatever is written to this device fails as on a full disk.
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [MAIN, 'serve', ...flags], { stdio: ['ignore', 'pipe', full] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [chunk] = await once(child.stdout ?? child, 'data');
  const url = /listening on (\S+)/.exec(String(chunk))?.[1] ?? '';
  for (let requests = 0; requests < 5; requests++) expect((await fetch(`${url}/session`)).status).toBe(401);
  const ready = await fetch(`${url}/health/ready`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({ status: 'ready', droppedLogLines: expect.any(Number) });
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(0);
});
