import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ChildServer, startChild } from './child-server.ts';
import { freshDatabase, latchkey, temporaryFolder } from './terminal.ts';

const folder = temporaryFolder();
const PASSWORD = 'punched cards 1843';

async function startMeasured(...flags: string[]): Promise<ChildServer> {
  const database = freshDatabase(folder);
  const config = database[3] ?? '';
  const document = JSON.parse(readFileSync(config, 'utf8'));
  writeFileSync(config, JSON.stringify({ ...document, metrics: { listen: '127.0.0.1:0' } }));
  await latchkey(['account', 'add', 'Ada', '--password-stdin', ...database], PASSWORD);
  return startChild([...flags, ...database]);
}

async function read(
  server: ChildServer,
): Promise<{ values: Map<string, number>; url: string; type: string }> {
  const url = /"url":"([^"]+\/metrics)"/.exec(server.err())?.[1] ?? '';
  const response = await fetch(url);
  const lines = (await response.text()).split('\n').filter((line) => /^\w/.test(line));
  const values = lines.map((line) => {
    const at = line.lastIndexOf(' ');
    return [line.slice(0, at), Number(line.slice(at + 1))] as const;
  });
  return { values: new Map(values), url, type: response.headers.get('content-type') ?? '' };
}

/** One of each: a login, a wrong password, a check, a logout. */
async function use({ url }: ChildServer) {
  const logIn = async (password: string) => {
    const body = new URLSearchParams({ username: 'Ada', password });
    return (await fetch(`${url}/services/apilogin`, { method: 'POST', body })).json() as Promise<{
      authToken: string;
    }>;
  };
  const first = await logIn(PASSWORD);
  await logIn(PASSWORD);
  await logIn('wrong');
  const headers = { Authorization: `Bearer ${first.authToken}` };
  await fetch(`${url}/session`, { headers });
  await fetch(`${url}/w/api.php?action=query&meta=userinfo&format=json`);
  await fetch(`${url}/services/logout`, { method: 'POST', headers });
  await fetch(`${url}/nothing`);
}

const COUNTED = {
  'latchkey_request_duration_seconds_count{operation="elvisApiLogin",status="200"}': 3,
  'latchkey_request_duration_seconds_count{operation="readSession",status="200"}': 1,
  'latchkey_request_duration_seconds_count{operation="mediawikiQuery",status="200"}': 1,
  'latchkey_request_duration_seconds_count{operation="none",status="404"}': 1,
  'latchkey_logins_total{outcome="granted"}': 2,
  'latchkey_logins_total{outcome="refused"}': 1,
  latchkey_logins_turned_away_total: 0,
  latchkey_logins_in_progress: 0,
  latchkey_hash_queue_length: 0,
  latchkey_hash_wait_seconds_count: 3,
  latchkey_hash_run_seconds_count: 3,
  latchkey_revocation_duration_seconds_count: 1,
  latchkey_sessions_live: 1,
};

test.each([[[]], [['--workers', '2']]])('serve %j counts on a listener of its own', async (flags) => {
  const server = await startMeasured(...flags);
  await use(server);
  await expect
    .poll(async () => Object.fromEntries((await read(server)).values), { timeout: 20_000 })
    .toMatchObject(COUNTED);
  const { values, url, type } = await read(server);
  expect(type).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(values.get('latchkey_store_commit_jobs_count')).toBeGreaterThan(2);
  expect([...values.keys()]).toContain('nodejs_eventloop_lag_p99_seconds');
  expect(new URL(url).origin).not.toBe(server.url);
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  expect((await fetch(new URL('/session', url))).status).toBe(404);
  expect((await fetch(url, { method: 'POST' })).status).toBe(404);
  expect(await server.end()).toBe(0);
});
