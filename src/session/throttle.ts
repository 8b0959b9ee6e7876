import { addressNetwork } from './ip-address.ts';
import type { ThrottleLimit, ThrottleStore } from './ports.ts';

/** How often a waiting attempt looks for a place that another process has freed. */
const POLL_MS = 50;

export interface Throttle {
  /**
   * Runs an attempt within the budget of its bucket. It waits while others that are running could fill the budget, and
   * is `throttled` when failures alone do. `isFailure` decides about the result; an attempt that throws does not count.
   */
  run<T>(
    bucket: string,
    attempt: () => Promise<T>,
    isFailure: (result: T) => boolean,
  ): Promise<{ outcome: 'done'; result: T } | { outcome: 'throttled'; retryAfterSeconds: number }>;
}

/** Failures are counted per name and address; an IPv6 client owns at least a /64, so that is its address. */
export function throttleBucket(scope: string, key: string, address: string): string {
  return `${scope}|${key}|${addressNetwork(address)}`;
}

export function createThrottle(
  store: ThrottleStore,
  limits: readonly ThrottleLimit[],
  leaseMs: number,
): Throttle {
  let settled = Promise.withResolvers<void>();

  async function settle(bucket: string, lease: string, result: 'failure' | 'success' | 'void') {
    await store.settleAttempt(bucket, lease, result);
    settled.resolve();
    settled = Promise.withResolvers<void>();
  }

  async function take(bucket: string) {
    const until = performance.now() + leaseMs;
    for (;;) {
      const nextSettled = settled.promise;
      const taken = await store.takeAttempt(bucket, limits, leaseMs);
      if (taken.decision !== 'wait') return taken;
      if (performance.now() >= until)
        return { decision: 'refused', retryAfterMs: taken.retryAfterMs } as const;
      await Promise.race([nextSettled, pause(POLL_MS)]);
    }
  }

  return {
    async run(bucket, attempt, isFailure) {
      const taken = await take(bucket);
      if (taken.decision === 'refused') {
        const retryAfterSeconds = Math.max(1, Math.ceil(taken.retryAfterMs / 1000));
        return { outcome: 'throttled', retryAfterSeconds };
      }
      try {
        const result = await attempt();
        await settle(bucket, taken.lease, isFailure(result) ? 'failure' : 'success');
        return { outcome: 'done', result };
      } catch (error) {
        await settle(bucket, taken.lease, 'void');
        throw error;
      }
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
