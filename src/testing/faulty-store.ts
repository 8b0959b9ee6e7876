import { AsyncLocalStorage } from 'node:async_hooks';
import { StoreUnavailable } from '../session/index.ts';
import type { Store } from '../session/ports.ts';

/** A store that can be made to fail, and to let single sessions expire. */
export interface FaultyStore {
  store: Store;
  /** The next so many requests that need the store find it broken. */
  fail(requests: number): void;
  /** The session is as if its idle time were over: a remember token still opens it again. */
  expire(id: string): void;
  /** Everything that is done for one request. */
  duringRequest<T>(work: () => T): T;
}

/** Its own methods, and those that a broken store still has. */
const UNBROKEN = new Set<keyof Store>(['now', 'close']);

export function createFaultyStore(real: Store): FaultyStore {
  const expired = new Set<string>();
  const requests = new AsyncLocalStorage<{ broken?: boolean }>();
  let failures = 0;

  function checkBroken(): void {
    const request = requests.getStore();
    // What the test itself does, outside of requests, always works.
    if (request === undefined) return;
    if (request.broken === undefined) request.broken = failures-- > 0;
    failures = Math.max(failures, 0);
    if (request.broken) throw new StoreUnavailable('the test made the store fail');
  }

  const expiring = withExpiry(real, expired);
  const store = new Proxy(expiring, {
    get(target, name: keyof Store) {
      const method = target[name];
      if (typeof method !== 'function' || UNBROKEN.has(name)) return method;
      // A proxy's handler sees every method as one type.
      const call = method as (...args: unknown[]) => unknown;
      return async (...args: unknown[]) => {
        checkBroken();
        return call.apply(target, args);
      };
    },
  });
  return {
    store,
    fail: (count) => {
      failures = count;
    },
    expire: (id) => void expired.add(id),
    duringRequest: (work) => requests.run({}, work),
  };
}

function withExpiry(real: Store, expired: Set<string>): Store {
  const overrides: Partial<Store> = {
    async findLive(match) {
      const found = await real.findLive(match);
      return found && expired.has(found.id) ? undefined : found;
    },
    touch: async (id, idleMs) => !expired.has(id) && (await real.touch(id, idleMs)),
    async reopen(hash, change) {
      const found = await real.reopen(hash, change);
      if (found) expired.delete(found.id);
      return found;
    },
    async rotate(hash, change) {
      const found = await real.rotate(hash, change);
      if (found?.outcome === 'opened') expired.delete(found.session.id);
      return found;
    },
    async listLive(accountId) {
      const found = await real.listLive(accountId);
      return found.filter(({ id }) => !expired.has(id));
    },
  };
  return new Proxy(real, {
    get(target, name: keyof Store) {
      const member = overrides[name] ?? target[name];
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
