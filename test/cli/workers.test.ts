import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { type ChildServer, startChild } from './child-server.ts';
import { freshDatabase, jsonLines, latchkey, temporaryFolder } from './terminal.ts';

const folder = temporaryFolder();
const PASSWORD = 'punched cards 1843';

async function startWorkers(): Promise<ChildServer> {
  const database = freshDatabase(folder);
  await latchkey(['account', 'add', 'Ada', '--password-stdin', ...database], PASSWORD);
  return startChild(['--workers', '2', ...database]);
}

interface Call {
  method?: string;
  headers?: Record<string, string>;
  form?: Record<string, string>;
}

/** Over a connection of its own, so that the workers take turns. */
async function call(server: ChildServer, path: string, { method = 'GET', headers = {}, form }: Call = {}) {
  const body = form && new URLSearchParams(form).toString();
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const sent = request(`${server.url}${path}`, {
    agent: false,
    method: form ? 'POST' : method,
    headers: { ...headers, ...(form && type) },
  });
  sent.end(body);
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; body: string }>();
  sent.on('response', async (response) => {
    resolve({ status: response.statusCode ?? 0, body: await text(response) });
  });
  sent.on('error', reject);
  return promise;
}

async function logIn(server: ChildServer, password = PASSWORD) {
  const form = { username: 'Ada', password, clientType: 'api_test' };
  const { body } = await call(server, '/services/apilogin', { form });
  const { authToken, loginFaultMessage } = JSON.parse(body);
  return { bearer: { Authorization: `Bearer ${authToken}` }, loginFaultMessage };
}

interface Line {
  msg: string;
  worker?: number;
  pid?: number;
}

function linesOf(server: ChildServer): Line[] {
  const lines = server.err().split('\n');
  return jsonLines(lines.filter((line) => line.startsWith('{')).join('\n')) as Line[];
}

function pidOf(server: ChildServer, worker: number): number {
  const listening = linesOf(server).filter(
    (line) => line.msg === 'a worker listens' && line.worker === worker,
  );
  return listening.at(-1)?.pid ?? 0;
}

/** Which of the processes are still there. */
function alive(pids: readonly number[]): number[] {
  return pids.filter((pid) => {
    try {
      return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
    } catch {
      return false;
    }
  });
}

describe('several workers', () => {
  test('share port, sessions and logouts, print one ready line, and stop together', async () => {
    const server = await startWorkers();
    const pids = [1, 2].map((worker) => pidOf(server, worker));
    const { bearer } = await logIn(server);
    const checks = await Promise.all(
      Array.from({ length: 8 }, () => call(server, '/session', { headers: bearer })),
    );
    expect(checks.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect((await call(server, '/services/logout', { method: 'POST', headers: bearer })).body).toContain(
      'true',
    );
    const after = await Promise.all(
      Array.from({ length: 8 }, () => call(server, '/session', { headers: bearer })),
    );
    expect(after.map(({ status }) => status)).toEqual(Array(8).fill(401));
    expect(await server.end()).toBe(0);
    expect(server.out()).toBe(`latchkey listening on ${server.url}\n`);
    const requests = linesOf(server).filter(({ msg }) => msg === 'request');
    expect(new Set(requests.map(({ pid }) => pid))).toEqual(new Set(pids));
    expect(new Set(requests.map(({ worker }) => worker))).toEqual(new Set([1, 2]));
    expect(alive(pids)).toEqual([]);
  });

  test('let no more wrong passwords through together than one process would', async () => {
    const server = await startWorkers();
    const attempts = await Promise.all(Array.from({ length: 12 }, () => logIn(server, 'wrong')));
    const wrong = attempts.filter(({ loginFaultMessage }) => loginFaultMessage.startsWith('Incorrect'));
    expect(wrong).toHaveLength(5);
    expect(await server.end()).toBe(0);
  });

  test('replace one that is killed, and keep its sessions', async () => {
    const server = await startWorkers();
    const { bearer } = await logIn(server);
    const killed = pidOf(server, 1);
    process.kill(killed, 'SIGKILL');
    await expect.poll(() => pidOf(server, 1), { timeout: 20_000 }).not.toBe(killed);
    for (let at = 0; at < 4; at++) {
      expect((await call(server, '/session', { headers: bearer })).status).toBe(200);
    }
    expect(linesOf(server)).toContainEqual(
      expect.objectContaining({ worker: 1, pid: killed, signal: 'SIGKILL' }),
    );
    expect(await server.end('SIGINT')).toBe(0);
  });

  test('do not outlive the first process', async () => {
    const server = await startWorkers();
    const pids = [1, 2].map((worker) => pidOf(server, worker));
    expect(await server.end('SIGKILL')).toBe(null);
    await expect.poll(() => alive(pids), { timeout: 20_000 }).toEqual([]);
  });
});
