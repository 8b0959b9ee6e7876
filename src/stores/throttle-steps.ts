import type { ThrottleDecision, ThrottleLimit } from '../session/ports.ts';
import type { Queries } from './queries.ts';
import type { Steps } from './statement.ts';

/**
 * Attempts under one bucket. A running attempt holds a place of the budget until it is settled, so wrong passwords
 * tried in parallel never exceed it, and right ones only wait for each other.
 */
export function throttleSteps({ attempt }: Queries) {
  function* take(
    bucket: string,
    lease: string,
    limits: readonly ThrottleLimit[],
    leaseMs: number,
    now: number,
  ): Steps<ThrottleDecision> {
    yield* attempt.lock(bucket);
    const known = yield* attempt.attempts.all({ bucket, now });
    const failures = known.filter((a) => a.failed === 1 || a.lease_ends_at <= now);
    const running = known.filter((a) => a.failed === 0 && a.lease_ends_at > now);
    let wait: number | undefined;
    for (const { count, windowMs } of limits) {
      const recent = failures.filter((a) => a.at > now - windowMs);
      const decisive = recent[recent.length - count];
      if (decisive) return { decision: 'refused', retryAfterMs: decisive.at + windowMs - now };
      if (recent.length + running.length >= count)
        wait = Math.min(...running.map((a) => a.lease_ends_at - now));
    }
    if (wait !== undefined) return { decision: 'wait', retryAfterMs: wait };
    const longest = Math.max(0, ...limits.map((limit) => limit.windowMs));
    yield* attempt.take.all({
      lease,
      bucket,
      failed: 0,
      at: now,
      lease_ends_at: now + leaseMs,
      forget_at: now + leaseMs + longest,
    });
    return { decision: 'granted', lease };
  }

  function* settle(
    bucket: string,
    lease: string,
    result: 'failure' | 'success' | 'void',
    now: number,
  ): Steps<void> {
    if (result === 'failure') {
      yield* attempt.fail.all({ lease, at: now });
      return;
    }
    yield* attempt.drop.all({ lease });
    if (result === 'success') yield* attempt.clear.all({ bucket });
  }

  return { take, settle };
}
