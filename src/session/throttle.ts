import type { LoginBudget, ThrottleStore } from './ports.ts';

/** How often a waiting attempt looks for a place that another process has freed. */
const POLL_MS = 50;

export interface Throttle {
  /**
   * Runs an attempt within its budgets. It waits while others that are running could fill one, and is `throttled` when
   * failures alone do. `isFailure` decides about the result; an attempt that throws does not count.
   */
  run<T>(
    budgets: readonly LoginBudget[],
    attempt: () => Promise<T>,
    isFailure: (result: T) => boolean,
  ): Promise<{ outcome: 'done'; result: T } | { outcome: 'throttled'; retryAfterSeconds: number }>;
}

export function createThrottle(store: ThrottleStore, leaseMs: number): Throttle {
  let settled = Promise.withResolvers<void>();

  async function settle(
    budgets: readonly LoginBudget[],
    lease: string,
    result: 'failure' | 'success' | 'void',
  ) {
    const buckets = budgets.map(({ bucket }) => bucket);
    await store.settleAttempt(buckets, lease, result);
    settled.resolve();
    settled = Promise.withResolvers<void>();
  }

  async function take(budgets: readonly LoginBudget[]) {
    const until = performance.now() + leaseMs;
    for (;;) {
      const nextSettled = settled.promise;
      const taken = await store.takeAttempt(budgets, leaseMs);
      if (taken.decision !== 'wait') return taken;
      if (performance.now() >= until)
        return { decision: 'refused', retryAfterMs: taken.retryAfterMs } as const;
      await Promise.race([nextSettled, pause(POLL_MS)]);
    }
  }

  return {
    async run(budgets, attempt, isFailure) {
      const taken = await take(budgets);
      if (taken.decision === 'refused') {
        const retryAfterSeconds = Math.max(1, Math.ceil(taken.retryAfterMs / 1000));
        return { outcome: 'throttled', retryAfterSeconds };
      }
      try {
        const result = await attempt();
        await settle(budgets, taken.lease, isFailure(result) ? 'failure' : 'success');
        return { outcome: 'done', result };
      } catch (error) {
        await settle(budgets, taken.lease, 'void');
        throw error;
      }
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
