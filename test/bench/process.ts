import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Linux only: processor time to the nanosecond, and processors of one's own, come from there. */
export function requireLinux(): void {
  if (process.platform !== 'linux') throw new Error('the bench reads /proc: it runs on Linux only');
}

const SERVER_CORES = '0';
const OWN_CORES = '1';

/** Puts the generator of the load on a processor of its own. */
export function pinGenerator(): void {
  spawnSync('taskset', ['-a', '-cp', OWN_CORES, String(process.pid)]);
}

export interface ServerProcess {
  pid: number;
  /** What it printed first, and how long after its start, in milliseconds. */
  firstLine: string;
  readyMs: number;
  stop(): Promise<void>;
}

/** Starts a program of Node on the server's processor, and waits for its first line on standard output. */
export async function startProcess(
  args: readonly string[],
  { cwd, cores = SERVER_CORES, log }: { cwd?: string; cores?: string; log?: string | undefined } = {},
): Promise<ServerProcess> {
  const began = performance.now();
  const errors = log === undefined ? undefined : openSync(log, 'a');
  const child = spawn('taskset', ['-c', cores, process.execPath, ...args], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', errors ?? 'ignore'],
  });
  if (errors !== undefined) closeSync(errors);
  if (!child.stdout) throw new Error(`${args.join(' ')} has no standard output`);
  const [firstLine] = await Promise.race([once(createInterface(child.stdout), 'line'), exited(child, args)]);
  const readyMs = performance.now() - began;
  if (child.pid === undefined) throw new Error(`${args.join(' ')} did not start`);
  return { pid: child.pid, firstLine, readyMs, stop: () => stop(child) };
}

async function exited(child: ChildProcess, args: readonly string[]): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`${args.join(' ')} ended with status ${code} before its first line`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** Processor time of a process, its threads and its children so far, in microseconds. */
export function cpuMicroseconds(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const own = threads.map((thread) => {
    const [nanoseconds] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1000;
  });
  return sum(own) + sum(childrenOf(pid).map(cpuMicroseconds));
}

/** Memory that a process and its children hold, in bytes. */
export function residentBytes(pid: number): number {
  const [, kibibytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kibibytes) * 1024 + sum(childrenOf(pid).map(residentBytes));
}

/** 0 for a file that is not there. */
export function fileBytes(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function childrenOf(pid: number): number[] {
  const lists = readdirSync(`/proc/${pid}/task`).map((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'),
  );
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
