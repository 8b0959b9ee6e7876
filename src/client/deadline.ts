import type { CallOptions } from './call-types.ts';

/** One signal for all requests of a call; its time-out is part of it. */
export interface Deadline {
  signal?: AbortSignal;
  timeoutMs: 0;
}

/** When a call has to be over. A flow takes one and gives it to each of its requests. */
export type StartDeadline = (options?: CallOptions) => Deadline;

export function createDeadlines(defaultMs: number): StartDeadline {
  return ({ signal, timeoutMs = defaultMs } = {}) => {
    const signals = [signal, timeoutMs > 0 ? AbortSignal.timeout(timeoutMs) : undefined];
    const set = signals.filter((one) => one !== undefined);
    return { timeoutMs: 0, ...(set.length > 0 && { signal: AbortSignal.any(set) }) };
  };
}

/** Gives up waiting when the signal aborts; the work itself goes on, for others may wait for it too. */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  const { promise: aborted, stop } = abortOf(signal);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    stop();
  }
}

function abortOf(signal: AbortSignal): { promise: Promise<never>; stop(): void } {
  let stop = () => {};
  const promise = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    stop = () => signal.removeEventListener('abort', abort);
  });
  return { promise, stop };
}
