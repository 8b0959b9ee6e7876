import type { Store } from '../../../src/session/ports.ts';

/**
 * Calls that decide nothing about a session. They are not waited for, so that there are fewer orders to try: they return
 * the same in each.
 */
const ASIDE: readonly (keyof Store)[] = ['now', 'signingKeys', 'takeAttempt', 'settleAttempt', 'isSpent'];

/** One call at the store port, made by one actor. */
export interface Step {
  actor: number;
  method: string;
}

interface Parked extends Step {
  go: () => Promise<void>;
}

/** Which of the calls that wait goes next; returns its place in the list. */
export type Choose = (waiting: readonly Step[]) => number;

/** The order that was taken. */
export interface Run {
  steps: readonly Step[];
  /** Per actor: how many steps had been made when its first one was let through, and when it was done. */
  began: readonly number[];
  ended: readonly number[];
}

/**
 * Runs actors at the same time, one call at the store port after the other. Between two of its calls an actor does
 * nothing that another could see, so every behaviour of the actors is one of the orders of their calls.
 */
export async function runInterleaved(
  stores: readonly Store[],
  actors: readonly ((store: Store) => Promise<void>)[],
  choose: Choose,
): Promise<Run> {
  const steps: Step[] = [];
  const began: number[] = actors.map(() => Number.POSITIVE_INFINITY);
  const ended: number[] = actors.map(() => Number.POSITIVE_INFINITY);
  const parked = new Map<number, Parked>();
  const turns = actors.map(() => Promise.withResolvers<void>());

  /** Each actor is at one process, and they take turns. */
  function storeOf(actor: number): Store {
    const store = stores[actor % stores.length];
    if (!store) throw new Error('there is no store to run on');
    return store;
  }

  async function act(actor: number): Promise<void> {
    const parking = withParking(storeOf(actor), actor, (step) => {
      parked.set(actor, step);
      turns[actor]?.resolve();
    });
    try {
      await actors[actor]?.(parking);
      ended[actor] = steps.length;
    } finally {
      turns[actor]?.resolve();
    }
  }

  const done = Promise.allSettled(actors.map((_, actor) => act(actor)));
  for (;;) {
    await Promise.all(turns.map((turn) => turn.promise));
    const waiting = [...parked.values()].sort((a, b) => a.actor - b.actor);
    const next = waiting[choose(waiting)];
    if (!next) break;
    const { actor, method } = next;
    began[actor] = Math.min(began[actor] ?? 0, steps.length);
    steps.push({ actor, method });
    parked.delete(actor);
    turns[actor] = Promise.withResolvers<void>();
    await next.go();
  }
  for (const result of await done) if (result.status === 'rejected') throw result.reason;
  return { steps, began, ended };
}

/** The store as one actor sees it: each call waits until it is let through. */
function withParking(store: Store, actor: number, park: (step: Parked) => void): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const method = target[name] as (...args: unknown[]) => Promise<unknown>; // all that a store has are such
      if (ASIDE.includes(name)) return method;
      return (...args: unknown[]) => {
        const { promise, resolve, reject } = Promise.withResolvers<unknown>();
        const go = () => method(...args).then(resolve, reject);
        park({ actor, method: name, go });
        return promise;
      };
    },
  });
}
