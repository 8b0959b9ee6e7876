import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 30_000;
const PAUSE_MS = 20;

/** Waits for a condition that somebody else brings about, and fails when it does not come. */
export async function untilTrue(
  is: () => boolean | Promise<boolean>,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await is())) {
    if (performance.now() > end) throw new Error(`it has not come to ${is} in time`);
    await wait(PAUSE_MS);
  }
}

/** Again and again while it fails with an error of this class, as a client does with `Retry-After`. */
export async function untilAnswered<T>(
  unavailable: new (...args: never[]) => Error,
  work: () => Promise<T>,
): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof unavailable) || performance.now() > end) throw error;
      await wait(PAUSE_MS);
    }
  }
}
