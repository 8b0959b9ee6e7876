import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { connect } from 'node:tls';
import { freePort } from '../support/postgres/ports.ts';

export interface Upstreams {
  latchkey: number;
  notes: number;
  wiki: number;
}

export interface RunningProxy {
  port: number;
  close(): Promise<void>;
}

export interface ProxyServer {
  name: string;
  /** What has to be installed. */
  needs: string;
  /** The program's version; `undefined` where it is not installed. */
  version(): string | undefined;
  /** Starts it in a folder of its own, with the configuration that the documentation shows. */
  start(upstreams: Upstreams): Promise<RunningProxy>;
}

const CONFIGURATIONS = new URL('../../docs/deploy/proxies/', import.meta.url).pathname;

/** A published configuration on these ports instead of its own. */
export async function configuration(name: string, upstreams: Upstreams): Promise<string> {
  const published = await readFile(join(CONFIGURATIONS, name), 'utf8');
  return published
    .replaceAll('127.0.0.1:8080', `127.0.0.1:${upstreams.latchkey}`)
    .replaceAll('127.0.0.1:3001', `127.0.0.1:${upstreams.notes}`)
    .replaceAll('127.0.0.1:3002', `127.0.0.1:${upstreams.wiki}`);
}

/** Debian installs servers where only root looks for them. */
export function installed(program: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, program)).find(existsSync);
}

export interface ProcessSetup {
  program: string;
  /** Writes its files and returns its arguments. */
  prepare(folder: string, port: number): Promise<readonly string[]>;
}

const HOSTS = ['login.example.org', 'wiki.example.org'];
const START_MS = 15_000;
const ASK_EVERY_MS = 50;

export async function startProcess({ program, prepare }: ProcessSetup): Promise<RunningProxy> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-proxy-'));
  const port = await freePort();
  const args = await prepare(folder, port);
  const env = { PATH: process.env['PATH'], HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => printed.push(String(chunk)));
  const close = async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  if (await listens(port, child)) return { port, close };
  await close();
  throw new Error(`${program} does not listen: ${printed.join('')}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

async function listens(port: number, child: ChildProcess): Promise<boolean> {
  const end = performance.now() + START_MS;
  while (performance.now() < end && child.exitCode === null) {
    const open = await Promise.all(HOSTS.map((host) => isOpen(port, host)));
    if (open.every(Boolean)) return true;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  return false;
}

/** Caddy opens its port before it has made its certificates. */
function isOpen(port: number, servername: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ port, host: '127.0.0.1', servername, rejectUnauthorized: false });
  socket.once('secureConnect', () => resolve(true));
  socket.once('error', () => resolve(false));
  return promise.finally(() => socket.destroy());
}

/** A key and a certificate of the two hosts that no one trusts. */
export async function writeCertificate(folder: string): Promise<{ certificate: string; key: string }> {
  const [certificate, key] = [join(folder, 'fullchain.pem'), join(folder, 'privkey.pem')];
  const names = `subjectAltName=${HOSTS.map((host) => `DNS:${host}`).join(',')}`;
  const subject = ['-subj', `/CN=${HOSTS[0]}`, '-addext', names, '-days', '2'];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-x509'];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', ...kind, ...subject, ...files], { stdio: 'pipe' });
  return { certificate, key };
}

export async function writeInto(folder: string, name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

export function printedBy(program: string, args: readonly string[]): string {
  return execFileSync('sh', ['-c', '"$0" "$@" 2>&1', program, ...args], { encoding: 'utf8' }).trim();
}
