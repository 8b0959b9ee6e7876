import type { Spoil } from './index.ts';

/** Acknowledges a logout at once and writes it together with the next one: as asynchronous replication does, or a cache. */
export const losesTheLastBatch: Spoil = (store) => {
  let behind: () => Promise<unknown> = async () => undefined;

  function later<Args extends unknown[], Result>(write: (...args: Args) => Promise<Result>, result: Result) {
    return async (...args: Args): Promise<Result> => {
      const last = behind;
      behind = () => write(...args);
      await last();
      return result;
    };
  }

  return {
    ...store,
    revoke: later(store.revoke, { ended: [], matched: true }),
    revokeById: later(store.revokeById, { ended: true }),
    revokeAccount: later(store.revokeAccount, 1),
    revokeAll: later(store.revokeAll, 1),
  };
};
