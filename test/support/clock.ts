export interface Clock {
  now(): Date;
  advance(ms: number): void;
}

/** Time that stands still until a test moves it. */
export function frozenClock(start = '2026-01-02T03:04:05.678Z'): Clock {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    advance(ms) {
      time += ms;
    },
  };
}
