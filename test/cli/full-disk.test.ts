import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { freshDatabase, latchkey, temporaryFolder } from './terminal.ts';

const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const folder = temporaryFolder();

/** More than an empty database takes, less than its log would like to. */
const LIMIT_KIB = 300;

async function startWithLittleSpace(flags: readonly string[]) {
  const command = `ulimit -f ${LIMIT_KIB} && exec "$0" "$@"`;
  const serve = [MAIN, 'serve', '--port', '0', '--no-first-account', ...flags];
  const child = spawn('bash', ['-c', command, process.execPath, ...serve], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [chunk] = await once(child.stdout, 'data');
  const url = /listening on (\S+)/.exec(String(chunk))?.[1] ?? '';
  return {
    url,
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

test('a server whose disk is full says that it is not ready, lives on, and has forgotten nothing', async () => {
  const flags = freshDatabase(folder);
  await latchkey(['account', 'add', 'Ada', '--password-stdin', ...flags], 'punched cards 1843\n');
  const server = await startWithLittleSpace(flags);
  const ask = (path: string, init: RequestInit = {}) => fetch(`${server.url}${path}`, init);
  const logIn = () => {
    const body = new URLSearchParams({ username: 'Ada', password: 'punched cards 1843' });
    return ask('/services/login', { method: 'POST', body });
  };
  const login = await logIn();
  const cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const csrf = String(Object(await login.json()).csrfToken);

  const ready: number[] = [];
  while (ready.length < 1000 && ready.at(-1) !== 503) ready.push((await ask('/health/ready')).status);
  expect(new Set(ready)).toEqual(new Set([200, 503]));
  expect((await ask('/health/live')).status).toBe(200);

  const logout = await ask('/services/logout', {
    method: 'POST',
    headers: { cookie, 'X-CSRF-TOKEN': csrf },
  });
  expect([logout.status, logout.headers.getSetCookie()]).toEqual([503, []]);
  expect((await logIn()).status).toBe(503);
  expect((await ask('/session', { headers: { cookie } })).status).toBe(200);
  await server.kill();

  const file = flags[1]?.replace('sqlite:', '') ?? '';
  const database = new DatabaseSync(file, { readOnly: true });
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  expect(database.prepare('SELECT count(*) AS sessions FROM session').get()).toEqual({ sessions: 1 });
  database.close();
});
