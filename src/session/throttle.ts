import { isIPv6 } from 'node:net';
import type { ThrottleLimit, ThrottleStore } from './ports.ts';

/** How often a waiting attempt looks for a place that another process has freed. */
const POLL_MS = 50;

export interface Throttle {
  /**
   * Runs an attempt within the budget of its bucket. It waits while others that are running could fill the budget, and
   * is `refused` when failures alone do. `failed` judges the result; an attempt that throws was never made.
   */
  run<T>(
    bucket: string,
    attempt: () => Promise<T>,
    failed: (result: T) => boolean,
  ): Promise<{ answer: 'done'; result: T } | { answer: 'refused'; retryAfterSeconds: number }>;
}

/** Failures are counted per name and address; an IPv6 client owns at least a /64, so that is its address. */
export function throttleBucket(scope: string, key: string, address: string): string {
  return `${scope}|${key}|${isIPv6(address) ? firstHalf(address) : address}`;
}

function firstHalf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = (text: string) => text.split(':').filter(Boolean);
  const left = groups(head);
  const right = tail === undefined ? [] : groups(tail);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const all = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
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
      const news = settled.promise;
      const taken = await store.takeAttempt(bucket, limits, leaseMs);
      if (taken.decision !== 'wait') return taken;
      if (performance.now() >= until)
        return { decision: 'refused', retryAfterMs: taken.retryAfterMs } as const;
      await Promise.race([news, pause(POLL_MS)]);
    }
  }

  return {
    async run(bucket, attempt, failed) {
      const taken = await take(bucket);
      if (taken.decision === 'refused') {
        return { answer: 'refused', retryAfterSeconds: Math.max(1, Math.ceil(taken.retryAfterMs / 1000)) };
      }
      try {
        const result = await attempt();
        await settle(bucket, taken.lease, failed(result) ? 'failure' : 'success');
        return { answer: 'done', result };
      } catch (fault) {
        await settle(bucket, taken.lease, 'void');
        throw fault;
      }
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
