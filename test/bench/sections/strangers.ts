import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { CHEAP_HASHES, openBenchDatabase } from '../database.ts';
import { openConnection, requestBytes } from '../http/connection.ts';
import { fileBytes, residentBytes } from '../process.ts';
import { latchkey, type RunningSubject } from '../subjects.ts';

/** What clients without an account leave behind. */
export interface StrangerFigures {
  seconds: number;
  failedLogins: number;
  others: number;
  /** What is kept of failed logins. */
  rows: number;
  grown: Size;
  logBytesPerRequest: number;
  /** At every quarter of the time. */
  residentMiB: readonly number[];
  stalled: StalledFigures;
}

interface StalledFigures {
  connections: number;
  grownMiB: number;
  /** Until the last of them was closed. */
  seconds: number;
}

type Size = Record<'database' | 'wal' | 'revision' | 'log' | 'rows', number>;

const SECONDS = 60;
const CONNECTIONS = 16;
/** A hash of the usual cost would be the limit; what is left behind by each attempt is the same. */
const SETTINGS = {
  ...CHEAP_HASHES,
  trustProxy: ['127.0.0.1'],
  throttle: [
    { count: 5, seconds: 300 },
    { count: 150, seconds: 172_800 },
  ],
  throttleTotals: { address: { count: 300, seconds: 300 }, account: { count: 200, seconds: 300 } },
};

/** Every request from an address of its own, as if the stranger had as many as there are. */
export async function benchStrangers(directory: string): Promise<StrangerFigures> {
  const database = await openBenchDatabase(directory, 100, SETTINGS);
  const running = await latchkey(database, { log: `${database.file}.log` }).start();
  const sizes = (): Size => sizesOf(database.file);
  try {
    await flood(running.port, 1);
    const before = sizes();
    const residentMiB: number[] = [];
    let [failedLogins, others] = [0, 0];
    for (let quarter = 0; quarter < 4; quarter++) {
      const sent = await flood(running.port, SECONDS / 4);
      failedLogins += sent.failedLogins;
      others += sent.others;
      residentMiB.push(Math.round(residentBytes(running.pid) / 1024 ** 2));
    }
    const after = sizes();
    const grown = difference(after, before);
    return {
      seconds: SECONDS,
      failedLogins,
      others,
      rows: grown.rows,
      grown,
      residentMiB,
      logBytesPerRequest: grown.log / (failedLogins + others),
      stalled: await stall(running),
    };
  } finally {
    await running.stop();
    await database.close();
  }
}

function sizesOf(file: string): Size {
  const raw = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  const { rows } = raw.prepare('SELECT count(*) AS rows FROM attempt').get() ?? {};
  raw.close();
  return {
    rows: Number(rows),
    database: fileBytes(file),
    wal: fileBytes(`${file}-wal`),
    revision: fileBytes(`${file}-revision`),
    log: fileBytes(`${file}.log`),
  };
}

function difference(after: Size, before: Size): Size {
  const { database, wal, revision, log, rows } = after;
  return {
    database: database - before.database,
    wal: wal - before.wal,
    revision: revision - before.revision,
    log: log - before.log,
    rows: rows - before.rows,
  };
}

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const random = (bytes: number) => randomBytes(bytes).toString('base64url');

/** In turn: names of the most that a form takes and short ones, forged cookies and tokens, paths that are not there. */
const REQUESTS: readonly ((from: Record<string, string>) => { bytes: Buffer; isLogin: boolean })[] = [
  (from) => login(random(12), from),
  (from) => login(random(45_000), from),
  (from) => login(random(150), from),
  (from) => ({
    bytes: requestBytes('GET', '/session', { ...from, Cookie: `authToken=${random(32)}` }),
    isLogin: false,
  }),
  (from) => ({
    bytes: requestBytes('POST', '/services/logout', { ...from, Authorization: `Bearer ${random(32)}` }, ''),
    isLogin: false,
  }),
  (from) => ({
    bytes: requestBytes('GET', '/w/api.php?action=logout&format=json', {
      ...from,
      Cookie: `latchkey_session=${random(32)}`,
    }),
    isLogin: false,
  }),
  (from) => ({ bytes: requestBytes('GET', `/${random(6_000)}`, from), isLogin: false }),
  (from) => ({ bytes: requestBytes('GET', '/login', from), isLogin: false }),
];

function login(username: string, from: Record<string, string>) {
  const body = new URLSearchParams({ username, password: random(200) }).toString();
  return { bytes: requestBytes('POST', '/services/login', { ...FORM, ...from }, body), isLogin: true };
}

async function flood(port: number, seconds: number) {
  const sent = { failedLogins: 0, others: 0 };
  const ends = performance.now() + seconds * 1000;
  let turn = 0;
  async function run(): Promise<void> {
    const connection = await openConnection(port);
    while (performance.now() < ends) {
      turn += 1;
      const address = [10, turn >> 16, turn >> 8, turn].map((part) => part & 255).join('.');
      const made = REQUESTS[turn % REQUESTS.length]?.({ 'X-Forwarded-For': address });
      if (!made) continue;
      await connection.request(made.bytes);
      sent[made.isLogin ? 'failedLogins' : 'others'] += 1;
    }
    connection.close();
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, run));
  return sent;
}

const STALLED = 400;
const BODY_BYTES = 128 * 1024;
const MOST_MS = 40_000;

/** All but the last byte of the longest body there may be, and then nothing. */
async function stall({ port, pid }: RunningSubject): Promise<StalledFigures> {
  const before = residentBytes(pid);
  const head = `POST /w/api.php HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM['Content-Type']}\r\nContent-Length: ${BODY_BYTES}\r\n\r\n`;
  const began = performance.now();
  const body = Buffer.alloc(BODY_BYTES - 1, 'a');
  const sockets = Array.from({ length: STALLED }, () => connect(port, '127.0.0.1'));
  const closed = Promise.all(sockets.map(isClosed));
  for (const socket of sockets) {
    socket.write(head);
    socket.write(body);
  }
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, residentBytes(pid));
  }, 250);
  await Promise.race([closed, wait(MOST_MS)]);
  clearInterval(watching);
  const seconds = (performance.now() - began) / 1000;
  for (const socket of sockets) socket.destroy();
  return { connections: STALLED, grownMiB: Math.round((most - before) / 1024 ** 2), seconds };
}

function isClosed(socket: Socket): Promise<void> {
  socket.resume().on('error', () => undefined);
  return new Promise((resolve) => socket.once('close', () => resolve()));
}
