import type { ComputeHash, HashResult } from '../../session/index.ts';
import type { FromWorker, ToWorker } from './messages.ts';

interface Waiting {
  resolve: (result: HashResult) => void;
  reject: (error: Error) => void;
}

/** In a worker: has its hashes computed by the first process, so that all workers together run no more than one would. */
export function createRemoteHashing(send: (message: FromWorker) => void) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const compute: ComputeHash = (job) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      send({ kind: 'hash', id: last, job });
    });

  function receive(message: ToWorker): void {
    if (message.kind === 'start') return;
    const settled = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'hashed') settled?.resolve(message.result);
    else settled?.reject(new Error(message.error));
  }

  return { compute, receive };
}

/** In the first process: computes what a worker asks for. */
export async function hashFor(
  compute: ComputeHash,
  { id, job }: Extract<FromWorker, { kind: 'hash' }>,
): Promise<ToWorker> {
  try {
    return { kind: 'hashed', id, result: await compute(job) };
  } catch (error) {
    return { kind: 'not-hashed', id, error: String(error) };
  }
}
