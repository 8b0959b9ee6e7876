import type { Spoil } from './index.ts';

/** Answers a logout at once and writes it together with the next one: as asynchronous replication does, or a cache. */
export const losesTheLastBatch: Spoil = (store) => {
  let behind: () => Promise<unknown> = async () => undefined;

  function later<Args extends unknown[], Answer>(write: (...args: Args) => Promise<Answer>, answer: Answer) {
    return async (...args: Args): Promise<Answer> => {
      const last = behind;
      behind = () => write(...args);
      await last();
      return answer;
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
