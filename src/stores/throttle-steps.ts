import type { LoginBudget, ThrottleDecision } from '../session/ports.ts';
import type { Queries } from './queries.ts';
import type { Steps } from './statement.ts';

/**
 * Attempts under their budgets. A running attempt holds a place of each until it is settled, so wrong passwords tried in
 * parallel never exceed one, and correct ones only wait for each other. An attempt has one row for each budget.
 */
export function throttleSteps({ attempt, loginAddress }: Queries) {
  function* take(
    budgets: readonly LoginBudget[],
    lease: string,
    leaseMs: number,
    now: number,
  ): Steps<ThrottleDecision> {
    // One order for all, so that no two attempts wait for each other.
    for (const bucket of budgets.map((budget) => budget.bucket).toSorted()) yield* attempt.lock(bucket);
    const decisions: Exclude<ThrottleDecision, { decision: 'granted' }>[] = [];
    for (const budget of budgets) {
      const decision = yield* decide(budget, now);
      if (decision) decisions.push(decision);
    }
    const [worst] = decisions.toSorted(byWeight);
    if (worst) return worst;
    for (const [index, { bucket, limits }] of budgets.entries()) {
      yield* attempt.take.all({
        lease: rowOf(lease, index),
        bucket,
        failed: 0,
        at: now,
        lease_ends_at: now + leaseMs,
        forget_at: now + leaseMs + Math.max(0, ...limits.map(({ windowMs }) => windowMs)),
      });
    }
    return { decision: 'granted', lease };
  }

  function* decide({ bucket, limits, exempt }: LoginBudget, now: number) {
    const known = yield* attempt.attempts.all({ bucket, now });
    const failures = known.filter((a) => a.failed === 1 || a.lease_ends_at <= now);
    const running = known.filter((a) => a.failed === 0 && a.lease_ends_at > now);
    if (exempt && (yield* loginAddress.find.first({ ...exempt, since: now - exempt.withinMs })))
      return undefined;
    let wait: number | undefined;
    for (const { count, windowMs } of limits) {
      const recent = failures.filter((a) => a.at > now - windowMs);
      const decisive = recent[recent.length - count];
      if (decisive) return { decision: 'refused', retryAfterMs: decisive.at + windowMs - now } as const;
      if (recent.length + running.length >= count)
        wait = Math.min(...running.map((a) => a.lease_ends_at - now));
    }
    return wait === undefined ? undefined : ({ decision: 'wait', retryAfterMs: wait } as const);
  }

  /** A success clears its first budget only: guessing at other accounts from the same address goes on counting. */
  function* settle(
    buckets: readonly string[],
    lease: string,
    result: 'failure' | 'success' | 'void',
    now: number,
  ): Steps<void> {
    for (const index of buckets.keys()) {
      if (result === 'failure') yield* attempt.fail.all({ lease: rowOf(lease, index), at: now });
      else yield* attempt.drop.all({ lease: rowOf(lease, index) });
    }
    const [first] = buckets;
    if (result === 'success' && first !== undefined) yield* attempt.clear.all({ bucket: first });
  }

  /** One slice of what exceeds the whole budget, soonest forgotten first. Whether there may be more. */
  function* trim(): Steps<boolean> {
    return (yield* attempt.trim.all({})).length > 0;
  }

  return { take, settle, trim };
}

function rowOf(lease: string, index: number): string {
  return `${lease}.${index}`;
}

type Weighed = { decision: 'wait' | 'refused'; retryAfterMs: number };

/** A refusal before a wait, and the longest first. */
function byWeight(a: Weighed, b: Weighed): number {
  if (a.decision !== b.decision) return a.decision === 'refused' ? -1 : 1;
  return b.retryAfterMs - a.retryAfterMs;
}
