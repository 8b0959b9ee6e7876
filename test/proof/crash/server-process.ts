import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Terms } from '../experiment.ts';
import type { FailPoint, Order } from './orders.ts';

const MAIN = new URL('../../../src/cli/main.ts', import.meta.url).pathname;
const STANDBY = new URL('./standby.ts', import.meta.url);
const START_DEADLINE_MS = 60_000;

/** It could not open its database, or something worse. */
export class DidNotStart extends Error {}

/** A server that has loaded its program and waits. */
export interface Standby {
  /** Lets it open the database and listen. Throws {@link DidNotStart} with what it said instead. */
  start(): Promise<ServerProcess>;
  /** Ends it without having started. */
  dismiss(): Promise<void>;
}

export interface ServerProcess {
  url: string;
  ended: Promise<void>;
  /** Lets it kill itself at that point. */
  failAt(point: FailPoint): void;
  /** `kill -9`. */
  kill(): Promise<void>;
}

export interface ServerFiles {
  database: string;
  config: string;
}

/** `latchkey serve` as a process of its own, on a free port of this machine. */
export function prepareServer(
  { database, config }: ServerFiles,
  { sabotage, workers = 1 }: Pick<Terms, 'sabotage' | 'workers'> = {},
): Standby {
  const preload = new URL(STANDBY);
  if (sabotage !== undefined) preload.searchParams.set('sabotage', sabotage);
  const flags = ['--port', '0', '--database', `sqlite:${database}`, '--config', config, '--no-first-account'];
  flags.push('--workers', String(workers));
  const child = spawn(process.execPath, ['--import', preload.href, MAIN, 'serve', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => undefined);
  const ready = once(child, 'message');
  const said = collect(child);

  async function kill(): Promise<void> {
    child.kill('SIGKILL');
    await ended;
  }

  function send(order: Order): void {
    if (child.connected) child.send(order);
  }

  return {
    dismiss: kill,
    async start() {
      await Promise.race([ready, ended]);
      send('start');
      const url = await Promise.race([listening(child), ended, deadline()]);
      if (url !== undefined) return { url, ended, kill, failAt: send };
      await kill();
      throw new DidNotStart(`the server did not start: ${said()}`);
    },
  };
}

/** The address of its ready line. */
function listening({ stdout }: ChildProcess): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let text = '';
  stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    const url = /listening on (\S+)/.exec(text)?.[1];
    if (url !== undefined) resolve(url);
  });
  return promise;
}

function deadline(): Promise<undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  setTimeout(() => resolve(undefined), START_DEADLINE_MS).unref();
  return promise;
}

/** The end of what it writes to standard error: its log, or why it does not start. */
function collect({ stderr }: ChildProcess): () => string {
  let text = '';
  stderr?.on('data', (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-2000);
  });
  return () => text;
}
