import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { findBinaries } from './binaries.ts';
import { freePort, responses } from './ports.ts';

/** The server refuses to run as root; `nobody` owns nothing on any system. */
const NOBODY = 65_534;
const OWNER = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
const bin = findBinaries();
const environment = { ...process.env, LC_ALL: 'C' };

export type ServerSettings = Record<string, string>;

const SETTINGS: ServerSettings = {
  listen_addresses: "'127.0.0.1'",
  unix_socket_directories: "''",
  max_connections: '120',
  shared_buffers: "'32MB'",
  max_wal_size: "'64MB'",
  min_wal_size: "'2MB'",
  wal_keep_size: "'32MB'",
  max_wal_senders: '6',
  wal_receiver_status_interval: "'1s'",
  wal_retrieve_retry_interval: "'100ms'",
  // A server that is stopped by a signal must not be noticed by that alone.
  wal_sender_timeout: '0',
  wal_receiver_timeout: '0',
  log_min_messages: 'warning',
};

/** The first processes of all servers that run. */
const running = new Set<ChildProcess>();
/** A program that ends by an error leaves no server behind. */
process.on('exit', () => {
  for (const server of running) server.kill('SIGQUIT');
});

/** One PostgreSQL server on this machine. Only its own processes are ever signalled. */
export interface Instance {
  readonly name: string;
  readonly port: number;
  readonly folder: string;
  configure(settings: ServerSettings): void;
  /** Writes the settings anew and lets a running server read them. */
  reload(settings: ServerSettings): void;
  start(): Promise<void>;
  /** A clean stop. */
  stop(): Promise<void>;
  /** `kill -9` of all its processes. */
  kill(): Promise<void>;
  /** To all its processes. */
  signal(signal: NodeJS.Signals): void;
  /** To those of its processes whose title contains this. */
  signalSome(title: string, signal: NodeJS.Signals): void;
  promote(): void;
}

/** Makes a cluster of one in a new folder. */
export function initialize(folder: string): void {
  execFileSync(
    join(bin, 'initdb'),
    [
      '-D',
      folder,
      '-U',
      'postgres',
      '--auth=trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-instructions',
      '--wal-segsize=1',
      '--no-sync',
    ],
    { ...OWNER, env: environment, cwd: '/tmp', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  appendFileSync(join(folder, 'postgresql.conf'), "\ninclude = 'latchkey.conf'\n");
}

/** A folder that the server's user may write to. */
export function makeServerFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  if (OWNER.uid !== undefined) chownSync(folder, OWNER.uid, OWNER.gid);
  return folder;
}

/** A copy of a stopped server: with a `standby.signal`, a standby of the same cluster. */
export function copyStopped(from: string, to: string): void {
  execFileSync('cp', ['-a', from, to]);
  rmSync(join(to, 'postmaster.pid'), { force: true });
}

export async function createInstance(name: string, folder: string): Promise<Instance> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  let said = '';

  function configure(settings: ServerSettings): void {
    const all = { ...SETTINGS, port: `${port}`, cluster_name: `'${name}'`, ...settings };
    const lines = Object.entries(all).map(([key, value]) => `${key} = ${value}`);
    writeFileSync(join(folder, 'latchkey.conf'), `${lines.join('\n')}\n`);
  }

  async function gone(): Promise<void> {
    if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    child = undefined;
    rmSync(join(folder, 'postmaster.pid'), { force: true });
  }

  const processes = () => (child?.pid === undefined ? [] : [child.pid, ...childrenOf(child.pid)]);
  const signalAll = (pids: readonly number[], signal: NodeJS.Signals) => {
    for (const pid of pids) sendSignal(pid, signal);
  };

  return {
    name,
    port,
    folder,
    configure,
    reload(settings) {
      configure(settings);
      child?.kill('SIGHUP');
    },
    async start() {
      const server = spawn(join(bin, 'postgres'), ['-D', folder], {
        ...OWNER,
        env: environment,
        cwd: '/tmp',
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child = server;
      running.add(server);
      server.once('exit', () => running.delete(server));
      server.stderr?.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-2000);
      });
      const up = await responses(port, () => server.exitCode === null);
      if (!up) throw new Error(`the server ${name} did not start: ${said}`);
    },
    async stop() {
      child?.kill('SIGINT');
      await gone();
    },
    async kill() {
      // The first process would start the others again.
      const pids = processes();
      signalAll(pids, 'SIGSTOP');
      signalAll(pids, 'SIGKILL');
      await gone();
    },
    signal: (signal) => signalAll(processes(), signal),
    signalSome: (title, signal) =>
      signalAll(
        processes().filter((pid) => titleOf(pid).includes(title)),
        signal,
      ),
    promote() {
      writeFileSync(join(folder, 'promote'), '');
      if (OWNER.uid !== undefined) chownSync(join(folder, 'promote'), OWNER.uid, OWNER.gid);
      child?.kill('SIGUSR1');
    },
  };
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}

const titleOf = (pid: number) => readProc(pid, 'cmdline');

/** The parent is the second field after the name, which stands in parentheses. */
function parentOf(pid: number): number {
  const stat = readProc(pid, 'stat');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function childrenOf(parent: number): number[] {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return pids.filter((pid) => parentOf(pid) === parent);
}
