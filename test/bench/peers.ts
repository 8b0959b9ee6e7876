import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RawResponse, requestBytes } from './http/connection.ts';
import type { Work } from './http/load.ts';
import { startProcess } from './process.ts';
import { portOf, type Subject } from './subjects.ts';

const SOURCES = fileURLToPath(new URL('peers/', import.meta.url));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/bench-peers/', import.meta.url));
/** Sessions for the logouts of one round. */
const ENDABLE = 20_000;

interface Peer {
  name: string;
  program: string;
  checkPath: string;
  checked: string;
  logoutPath: string;
  loggedOut: string;
}

const PEERS: readonly Peer[] = [
  {
    name: 'better-auth',
    program: 'better-auth.js',
    checkPath: '/api/auth/get-session',
    checked: '"name":"Alice"',
    logoutPath: '/api/auth/sign-out',
    loggedOut: '"success":true',
  },
  {
    name: 'express-session + passport',
    program: 'express-session.js',
    checkPath: '/session',
    checked: '"name":"Alice"',
    logoutPath: '/logout',
    loggedOut: '"logoutSuccess":true',
  },
];

/** Installs the servers of other makers, outside the dependencies of this project. */
export function installPeers(): void {
  cpSync(SOURCES, CACHE, { recursive: true });
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: CACHE,
    stdio: 'inherit',
  });
  if (status !== 0)
    throw new Error('the servers to compare with could not be installed; --no-peers leaves them out');
}

/** Each with so many live sessions, in a database made anew at each start. */
export function peerSubjects(directory: string, sessions: number): Subject[] {
  return PEERS.map((peer) => ({ name: peer.name, start: () => start(peer, directory, sessions) }));
}

async function start(peer: Peer, directory: string, sessions: number) {
  const folder = mkdtempSync(join(directory, 'latchkey-bench-peer-'));
  const args = ['--folder', folder, '--sessions', String(sessions), '--endable', String(ENDABLE)];
  const started = await startProcess([join(CACHE, peer.program), ...args], { cwd: CACHE });
  const { cookies, endable } = readCookies(folder);
  const left = endable.values();
  return {
    ...started,
    port: portOf(started.firstLine),
    works: { proxy: () => check(peer, cookies), logout: () => logout(peer, left) },
    async stop() {
      await started.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readCookies(folder: string): { cookies: string[]; endable: string[] } {
  return JSON.parse(readFileSync(join(folder, 'cookies.json'), 'utf8'));
}

function check({ checkPath, checked }: Peer, cookies: readonly string[]): Work {
  const requests = cookies.map((cookie) => requestBytes('GET', checkPath, { Cookie: cookie }));
  let at = 0;
  return {
    next() {
      at = (at + 7919) % requests.length;
      return requests[at] as Buffer; // the index is below the length
    },
    isRight: contains(checked),
  };
}

function logout({ logoutPath, loggedOut }: Peer, cookies: Iterator<string>): Work {
  const next = () =>
    requestBytes('POST', logoutPath, { Cookie: String(cookies.next().value), Origin: 'http://127.0.0.1' });
  return { next, isRight: contains(loggedOut) };
}

function contains(text: string) {
  return ({ status, body }: RawResponse) => status === 200 && body.includes(text);
}
