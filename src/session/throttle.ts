import type { LoginBudget, ThrottleStore } from './ports.ts';
import { createWaitingAttempts } from './waiting-attempts.ts';

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
  const queue = createWaitingAttempts((budgets) => store.takeAttempt(budgets, leaseMs), leaseMs);

  async function settle(
    budgets: readonly LoginBudget[],
    lease: string,
    result: 'failure' | 'success' | 'void',
  ) {
    // Marks are the last.
    const buckets = budgets.filter(({ isMark }) => !isMark).map(({ bucket }) => bucket);
    await store.settleAttempt(buckets, lease, result);
    queue.retry();
  }

  return {
    async run(budgets, attempt, isFailure) {
      const taken = await queue.take(budgets);
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
