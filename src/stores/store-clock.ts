import { createSteadyClock } from './steady-clock.ts';

/** How far a store's time can fall back when it is started again. */
const KEEP_EVERY_MS = 1_000;

export interface StoreClockOptions {
  /** The machine's clock, which somebody may set. */
  wall: () => number;
  /** Milliseconds that have really passed since some moment. */
  elapsed: () => number;
  /** The latest time the store has kept. */
  kept: number;
  /** Writes down the time, so that the next start goes on from there. */
  keep: (now: number) => Promise<void>;
}

/**
 * The store's time. It goes on while the process runs, whatever is done to the machine's clock, and is written down
 * once a second, so that a start never begins more than that before the end of the run before it.
 */
export function startStoreClock({ wall, elapsed, kept, keep }: StoreClockOptions) {
  const clock = createSteadyClock(wall, elapsed);
  clock.advanceTo(kept);
  let last = kept;
  const keeper = setInterval(async () => {
    const now = clock.now();
    if (now - last < KEEP_EVERY_MS) return;
    // A store that cannot write says so to everybody who asks it for something; here nobody does.
    await keep(now).then(
      () => {
        last = now;
      },
      () => undefined,
    );
  }, KEEP_EVERY_MS / 2);
  keeper.unref();
  return { now: () => clock.now(), stop: () => clearInterval(keeper) };
}
