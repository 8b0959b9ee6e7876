import cluster, { type Worker } from 'node:cluster';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServeSettings } from '../../config/index.ts';
import type { Logger } from '../../observe/index.ts';
import type { RunningServer } from '../../server.ts';
import { type ComputeHash, InvalidInput } from '../../session/index.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { hashFor } from './remote-hashing.ts';

/** A worker that ends sooner than this is not started again at once: whatever ended it is probably still there. */
const SHORT_LIFE_MS = 1000;
const PAUSE_MS = 1000;
/** Longer than a worker lets its requests finish. */
const STOP_DEADLINE_MS = 15_000;

/** The program itself, or what the compiler has made of it. */
const PROGRAM = new URL(`./main${extname(import.meta.url)}`, import.meta.url);

export interface WorkersOptions {
  settings: ServeSettings;
  log: Logger;
  computeHash: ComputeHash;
}

/**
 * Starts `settings.workers` processes that share one port, and resolves when all of them listen. One that ends is
 * replaced. This process takes no requests: it passes on connections, computes the hashes of all workers, and keeps
 * house.
 */
export async function startWorkers(options: WorkersOptions): Promise<RunningServer> {
  const { settings, log } = options;
  cluster.setupPrimary({ exec: fileURLToPath(PROGRAM), args: [] });
  let stopping = false;
  let url: string | undefined;

  function replace(number: number, startedAt: number): void {
    if (stopping) return;
    const pause = performance.now() - startedAt < SHORT_LIFE_MS ? PAUSE_MS : 0;
    setTimeout(() => void (stopping || keep(number).catch(() => undefined)), pause);
  }

  /** Starts one, and another in its place when it ends after it has listened once. */
  async function keep(number: number): Promise<string> {
    const startedAt = performance.now();
    const worker = cluster.fork();
    const { pid } = worker.process;
    worker.on('exit', (status, signal) => {
      if (stopping) return;
      log.error({ worker: number, pid, status, signal }, 'a worker has ended, another takes its place');
      if (url !== undefined) replace(number, startedAt);
    });
    const listening = await started(worker, number, options);
    log.info({ worker: number, pid }, 'a worker listens');
    // With a port that the system has chosen, all workers have to end at once for this.
    if (url !== undefined && listening !== url) {
      log.fatal({ before: url, now: listening }, 'the workers have lost their port');
      process.exit(1);
    }
    return listening;
  }

  async function close(): Promise<void> {
    stopping = true;
    await Promise.all(Object.values(cluster.workers ?? {}).map((worker) => worker && stop(worker)));
  }

  try {
    const urls = await Promise.all(Array.from({ length: settings.workers }, (_, at) => keep(at + 1)));
    url = urls[0] ?? '';
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Resolves with the address it listens on, and from then on computes its hashes. */
function started(worker: Worker, number: number, { settings, computeHash }: WorkersOptions): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const send = (message: ToWorker) => {
    // It may have ended meanwhile, and then nobody waits for this.
    if (worker.isConnected()) worker.send(message, () => undefined);
  };
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'ready') send({ kind: 'start', settings, number });
    else if (message.kind === 'listening') resolve(message.url);
    else if (message.kind === 'failed') reject(new InvalidInput(message.reason));
    else if (message.kind === 'hash') void hashFor(computeHash, message).then(send);
  });
  worker.on('exit', () => reject(new InvalidInput(`worker ${number} ended before it listened`)));
  return promise;
}

async function stop(worker: Worker): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (worker.isDead()) return;
  worker.on('exit', () => resolve());
  worker.process.kill('SIGTERM');
  const deadline = setTimeout(() => worker.process.kill('SIGKILL'), STOP_DEADLINE_MS);
  await promise;
  clearTimeout(deadline);
}
