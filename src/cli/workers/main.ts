import cluster from 'node:cluster';
import type { FromWorker, ToWorker } from './messages.ts';
import { createRemoteHashing } from './remote-hashing.ts';
import { serveAsWorker } from './serve-as-worker.ts';

process.umask(0o077);
// A full disk under standard error stops nothing: the log counts what it could not write.
process.stderr.on('error', () => undefined);

function send(message: FromWorker): void {
  process.send?.(message);
}

const hashing = createRemoteHashing(send);

process.on('message', async (message: ToWorker) => {
  if (message.kind !== 'start') return hashing.receive(message);
  const { settings, number } = message;
  try {
    const onListening = (url: string) => send({ kind: 'listening', url });
    await serveAsWorker({ settings, number, computeHash: hashing.compute, onListening });
  } catch (error) {
    send({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
  cluster.worker?.disconnect();
});
send({ kind: 'ready' });
