import { fileURLToPath } from 'node:url';
import { type BenchDatabase, NAME, PASSWORD } from './database.ts';
import { type RawResponse, requestBytes } from './http/connection.ts';
import type { Work } from './http/load.ts';
import { type ServerProcess, startProcess } from './process.ts';

/** A server under measure. Its works are made anew for each round: some use up their sessions. */
export interface Subject {
  name: string;
  start(): Promise<RunningSubject>;
}

export interface RunningSubject extends ServerProcess {
  port: number;
  works: Partial<Record<WorkName, (requests: number) => Work | Promise<Work>>>;
}

export const WORKS = {
  proxy: 'session check, as proxies ask it',
  bearer: 'session check with a bearer token, through Express',
  userinfo: '`meta=userinfo`',
  profile: '`/services/profile`',
  logout: 'durable logout',
} as const;
export type WorkName = keyof typeof WORKS;

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const server = (name: string) => fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));

/** The program of the package that `npm run build` makes. */
export const PUBLISHED = fileURLToPath(new URL('../../dist/latchkey/src/cli/latchkey.js', import.meta.url));

export function latchkey(
  database: BenchDatabase,
  { flags = [], program = MAIN, log }: { flags?: readonly string[]; program?: string; log?: string } = {},
): Subject {
  return {
    name: ['latchkey', ...flags].join(' '),
    async start() {
      const { file, configFile } = database;
      const args = ['serve', '--port', '0', '--no-first-account', '--database', `sqlite:${file}`];
      const started = await startProcess([program, ...args, '--config', configFile, ...flags], { log });
      return {
        ...started,
        port: portOf(started.firstLine),
        works: {
          proxy: () => cookieCheck(database),
          bearer: () => bearerCheck(database),
          userinfo: () => userinfo(database),
          profile: () => profile(database),
          logout: (requests) => logout(database, requests),
        },
      };
    },
  };
}

/** Servers of the same store with less around it. */
export function plain(database: BenchDatabase, name: 'bare' | 'express'): Subject {
  return {
    name: name === 'bare' ? 'bare node:http, same store' : 'plain Express 5, same store',
    async start() {
      const args = ['--database', database.file, '--config', database.configFile];
      const started = await startProcess([server(name), ...args]);
      return {
        ...started,
        port: portOf(started.firstLine),
        works: {
          proxy: () => cookieCheck(database),
          bearer: () => bearerCheck(database),
          logout: (requests) => logout(database, requests),
        },
      };
    },
  };
}

export function portOf(line: string): number {
  return Number(new URL(/http:\S+/.exec(line)?.[0] ?? '').port);
}

/** The values in turn; a stride over them meets all, in no order that a cache would like. */
function turns<T>(values: readonly T[]): () => T {
  let at = 0;
  return () => {
    at = (at + 7919) % values.length;
    return values[at] as T; // the index is below the length
  };
}

const shows =
  (text: string) =>
  ({ status, body }: RawResponse) =>
    status === 200 && body.includes(text);

function cookieCheck({ cookies }: BenchDatabase): Work {
  const next = turns(
    cookies.map((token) => requestBytes('GET', '/session', { Cookie: `authToken=${token}` })),
  );
  return { next, isRight: shows(`"name":"${NAME}"`) };
}

/** An empty body keeps the request from the fast path. */
function bearerCheck({ bearers }: BenchDatabase): Work {
  const requests = bearers.map((token) =>
    requestBytes('GET', '/session', { Authorization: `Bearer ${token}`, 'Content-Length': '0' }),
  );
  return { next: turns(requests), isRight: shows(`"name":"${NAME}"`) };
}

function userinfo({ cookies, accountId }: BenchDatabase): Work {
  const requests = cookies.map((token) =>
    requestBytes('GET', '/w/api.php?action=query&meta=userinfo&format=json', {
      Cookie: `latchkey_session=${token}; latchkeyUserID=${accountId}; latchkeyUserName=${NAME}`,
    }),
  );
  return { next: turns(requests), isRight: shows(`"name":"${NAME}"`) };
}

function profile({ cookies }: BenchDatabase): Work {
  const requests = cookies.map((token) =>
    requestBytes('GET', '/services/profile', { Cookie: `authToken=${token}` }),
  );
  return { next: turns(requests), isRight: shows(`"username":"${NAME}"`) };
}

async function logout(database: BenchDatabase, requests: number): Promise<Work> {
  const tokens = (await database.endable(requests)).values();
  return {
    next: () => requestBytes('POST', '/services/logout', { Authorization: `Bearer ${tokens.next().value}` }),
    isRight: shows('"logoutSuccess":true'),
  };
}

export function elvisLogin(): Work {
  const body = new URLSearchParams({ username: NAME, password: PASSWORD }).toString();
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const bytes = requestBytes('POST', '/services/login', headers, body);
  return { next: () => bytes, isRight: shows('"loginSuccess":true') };
}
