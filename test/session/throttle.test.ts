import { expect, test } from 'vitest';
import type { LoginBudget, ThrottleStore } from '../../src/session/ports.ts';
import { createThrottle } from '../../src/session/throttle.ts';

/** A store with so many places per bucket, in memory; no attempt fails in it. */
function placesStore(places: Readonly<Record<string, number>>) {
  const free = new Map(Object.entries(places));
  const granted = new Map<string, readonly string[]>();
  let asked = 0;
  const store: ThrottleStore = {
    async takeAttempt(budgets) {
      asked += 1;
      const buckets = budgets.map(({ bucket }) => bucket);
      if (buckets.some((bucket) => free.get(bucket) === 0)) return { decision: 'wait', retryAfterMs: 1000 };
      for (const bucket of buckets) free.set(bucket, (free.get(bucket) ?? 0) - 1);
      const lease = String(asked);
      granted.set(lease, buckets);
      return { decision: 'granted', lease };
    },
    async settleAttempt(_, lease) {
      for (const bucket of granted.get(lease) ?? []) free.set(bucket, (free.get(bucket) ?? 0) + 1);
    },
    async trimAttempts() {},
  };
  return { store, asked: () => asked, free };
}

function budgets(...buckets: string[]): LoginBudget[] {
  return buckets.map((bucket) => ({ bucket, limits: [], exempt: null }));
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('attempts that wait for the same account begin in the order they came, and ask little', async () => {
  const { store, asked } = placesStore({ alice: 5 });
  const throttle = createThrottle(store, 60_000);
  const order: number[] = [];
  const attempts = Array.from({ length: 200 }, async (_, at) =>
    throttle.run(
      budgets('alice'),
      async () => {
        order.push(at);
        await turn();
      },
      () => false,
    ),
  );
  const outcomes = await Promise.all(attempts);
  expect(outcomes.every(({ outcome }) => outcome === 'done')).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  // One for each that begins at once, and for a place that becomes free at most two: the one that takes it and the next.
  expect(asked()).toBeLessThan(3 * attempts.length);
});

test('an attempt that waits for its account does not keep others of its address waiting', async () => {
  const { store } = placesStore({ alice: 0, 'from here': 1, bob: 1 });
  const throttle = createThrottle(store, 60_000);
  const first = Promise.withResolvers<void>();
  const running = throttle.run(
    budgets('bob', 'from here'),
    () => first.promise,
    () => false,
  );
  void throttle.run(budgets('alice', 'from here'), turn, () => false);
  const second = throttle.run(budgets('carol', 'from here'), turn, () => false);
  await turn();
  first.resolve();
  expect(await running).toMatchObject({ outcome: 'done' });
  expect(await second).toMatchObject({ outcome: 'done' });
});

test('a place that another process has freed is found', async () => {
  const { store, free } = placesStore({ alice: 0 });
  const waiting = createThrottle(store, 60_000).run(budgets('alice'), turn, () => false);
  await turn();
  free.set('alice', 1);
  expect(await waiting).toMatchObject({ outcome: 'done' });
});

test('an attempt that got no place for as long as a lease lasts is throttled', async () => {
  const { store } = placesStore({ alice: 0 });
  const outcome = await createThrottle(store, 1).run(budgets('alice'), turn, () => false);
  expect(outcome).toEqual({ outcome: 'throttled', retryAfterSeconds: 1 });
});
