/**
 * Loaded into a server before its own main module (`node --import`): loads what the server will need, waits for the order
 * to go on, and kills the process at an ordered point. Nothing of this is in the server itself.
 */
import cluster from 'node:cluster';
import { ServerResponse } from 'node:http';
import { registerHooks } from 'node:module';
import { StatementSync } from 'node:sqlite';
import type { FailPoint, Order } from './orders.ts';

const STORES = new URL('../../../src/stores/index.ts', import.meta.url).href;
const SPOILED = new URL('./sabotaged-stores.ts', import.meta.url).href;

const sabotage = new URL(import.meta.url).searchParams.get('sabotage');
if (sabotage !== null) {
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const found = nextResolve(specifier, context);
      const inside = context.parentURL?.startsWith(SPOILED) ?? false;
      return found.url === STORES && !inside
        ? { ...found, url: `${SPOILED}?sabotage=${encodeURIComponent(sabotage)}` }
        : found;
    },
  });
}

await import('../../../src/server.ts');
if (cluster.isWorker) {
  // The first process passes on where it has to end.
  process.on('message', (message: object) => {
    if ('failPoint' in message) arm(message.failPoint as FailPoint); // sent below
  });
} else {
  await orderToStart();
}

async function orderToStart(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.on('message', (order: Order) => {
      if (order === 'start') resolve();
      else armOne(order);
    });
    process.send?.('ready');
  });
  process.channel?.unref();
  // Nobody is left to kill it.
  process.on('disconnect', () => process.exit(1));
}

/** This process, or one of its workers. */
function armOne(failPoint: FailPoint): void {
  const [worker] = Object.values(cluster.workers ?? {});
  if (worker) worker.send({ failPoint });
  else arm(failPoint);
}

function arm({ where, count }: FailPoint): void {
  let left = count;
  const countDown = () => {
    left -= 1;
    if (left > 0) return;
    // The whole server, so that no other worker takes the place of this one.
    if (cluster.isWorker) process.kill(process.ppid, 'SIGKILL');
    process.kill(process.pid, 'SIGKILL');
  };
  if (where === 'before commit' || where === 'after commit') armCommit(where === 'before commit', countDown);
  else armReply(where === 'before reply', countDown);
}

function armCommit(before: boolean, countDown: () => void): void {
  const { run } = StatementSync.prototype;
  function runAndCount(this: StatementSync, ...values: Parameters<StatementSync['run']>) {
    const commits = this.sourceSQL === 'COMMIT';
    if (commits && before) countDown();
    const result = run.apply(this, values);
    if (commits && !before) countDown();
    return result;
  }
  Object.assign(StatementSync.prototype, { run: runAndCount });
}

/** Only responses to logouts count: they are what must not be forgotten. */
function armReply(before: boolean, countDown: () => void): void {
  const { end } = ServerResponse.prototype;
  function endAndCount(this: ServerResponse, ...rest: Parameters<ServerResponse['end']>) {
    const isLogout = this.req.url?.includes('logout') ?? false;
    if (isLogout && before) countDown();
    if (isLogout && !before) this.once('finish', countDown);
    return end.apply(this, rest);
  }
  Object.assign(ServerResponse.prototype, { end: endAndCount });
}
