import type { LoginBudget, ThrottleDecision } from './ports.ts';

/** How often those that wait look for a place that another process has freed. */
const POLL_MS = 50;
/** How many of them look then: each costs a write. */
const POLLED_AT_ONCE = 8;

type Taken = Exclude<ThrottleDecision, { decision: 'wait' }>;
type Take = (budgets: readonly LoginBudget[]) => Promise<ThrottleDecision>;

interface WaitingAttempt {
  budgets: readonly LoginBudget[];
  until: number;
  resolve: (taken: Taken) => void;
  reject: (error: unknown) => void;
}

/**
 * The attempts that wait for a place, in the order they came. A place that becomes free is offered to one after the
 * other until it is taken, and to one only of those that wait for the same account and address: asking all of them for
 * every place would be a flood of writes of its own.
 */
export function createWaitingAttempts(take: Take, patienceMs: number) {
  let waiting: WaitingAttempt[] = [];
  let offering = false;
  let again = false;
  let poll: NodeJS.Timeout | undefined;

  async function offerToAll(most: number): Promise<void> {
    const full = new Set<string>();
    for (const attempt of [...waiting]) {
      if (full.size >= most) return;
      const pair = pairOf(attempt.budgets);
      if (full.has(pair)) continue;
      if (await offer(take, attempt)) waiting = waiting.filter((one) => one !== attempt);
      else full.add(pair);
    }
  }

  async function retry(most = Number.POSITIVE_INFINITY): Promise<void> {
    again ||= offering;
    if (offering || waiting.length === 0) return;
    offering = true;
    do {
      again = false;
      await offerToAll(most);
    } while (again);
    offering = false;
    watch();
  }

  function watch(): void {
    if (waiting.length === 0) {
      clearInterval(poll);
      poll = undefined;
    } else poll ??= setInterval(() => void retry(POLLED_AT_ONCE), POLL_MS).unref();
  }

  return {
    retry: () => void retry(),
    async take(budgets: readonly LoginBudget[]): Promise<Taken> {
      const pair = pairOf(budgets);
      if (!waiting.some((attempt) => pairOf(attempt.budgets) === pair)) {
        const taken = await take(budgets);
        if (taken.decision !== 'wait') return taken;
      }
      return new Promise((resolve, reject) => {
        waiting.push({ budgets, until: performance.now() + patienceMs, resolve, reject });
        watch();
      });
    },
  };
}

/** The first budget is that of an account and an address. */
function pairOf(budgets: readonly LoginBudget[]): string {
  return budgets[0]?.bucket ?? '';
}

/** Whether it waits no longer. */
async function offer(take: Take, attempt: WaitingAttempt): Promise<boolean> {
  try {
    const decided = await take(attempt.budgets);
    if (decided.decision !== 'wait') attempt.resolve(decided);
    else if (performance.now() >= attempt.until) attempt.resolve({ ...decided, decision: 'refused' });
    else return false;
  } catch (error) {
    attempt.reject(error);
  }
  return true;
}
