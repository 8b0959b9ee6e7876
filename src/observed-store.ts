import type { Store } from './session/ports.ts';

/** Gets every call of a store's method when it has ended. */
export type OnStoreCall = (call: { method: keyof Store; seconds: number; failed: boolean }) => void;

/** The same store, whose calls are measured. */
export function observedStore(store: Store, onCall: OnStoreCall): Store {
  const methods = Object.keys(store) as (keyof Store)[]; // a store has nothing but its methods
  const observed = methods.map((method) => [method, measured(store, method, onCall)] as const);
  return { ...store, ...Object.fromEntries(observed) };
}

function measured(store: Store, method: keyof Store, onCall: OnStoreCall) {
  const call = store[method] as (...args: unknown[]) => Promise<unknown>; // every method of a store is such
  return async (...args: unknown[]) => {
    const began = performance.now();
    let failed = true;
    try {
      const result = await call(...args);
      failed = false;
      return result;
    } finally {
      onCall({ method, seconds: (performance.now() - began) / 1000, failed });
    }
  };
}
