/** Time that moves only when a test says so. */
export interface TestClock {
  now(): Date;
  /** By milliseconds, or by a duration such as `90s`, `30m`, `2h` or `7d`. */
  advance(duration: string | number): void;
}

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

export function createTestClock(start: Date): TestClock {
  let time = start.getTime();
  return {
    now: () => new Date(time),
    advance(duration) {
      time += millisecondsOf(duration);
    },
  };
}

/** Throws `TypeError` for what is no duration: a test that moves no time would pass for the wrong reason. */
function millisecondsOf(duration: string | number): number {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(String(duration)) ?? [];
  const ms = typeof duration === 'number' ? duration : Number(amount) * (UNIT_MS[unit] ?? Number.NaN);
  if (Number.isFinite(ms) && ms >= 0 && duration !== '') return ms;
  throw new TypeError(`not a duration: ${JSON.stringify(duration)}; try '90s', '30m', '2h' or '7d'`);
}
