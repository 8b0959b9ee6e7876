import { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../../src/session/ports.ts';
import { cachesSessions } from './caches-sessions.ts';
import { losesTheLastBatch } from './loses-the-last-batch.ts';
import { reinsertsFromRememberToken } from './reinserts-from-remember-token.ts';
import { retriesByReading } from './retries-by-reading.ts';
import { revokesWithoutFlush } from './revokes-without-flush.ts';
import { upsertsSessions } from './upserts-sessions.ts';

/** Spoils a store in the way of a fault that is known from the field. `raw` is another connection to its file. */
export type Spoil = (store: Store, raw: DatabaseSync) => Store;

const SPOILS = {
  'loses the last batch': losesTheLastBatch,
  'upserts sessions': upsertsSessions,
  'caches sessions': cachesSessions,
  're-inserts from the remember token': reinsertsFromRememberToken,
  'revokes without a flush': revokesWithoutFlush,
  // Nothing of the store itself: the experiment that copies files does to them what such a start would.
  'trusts a copy without its side file': (store) => store,
  'derives side files from the name as typed': (store) => store,
  // Nothing of the store itself: the experiments with a cluster set it up in such a way.
  'replicates asynchronously': (store) => store,
  'promotes the wrong standby': (store) => store,
  'believes a primary without a lease': (store) => store,
  'takes the time of whatever server it has': (store) => store,
  'retries by reading': retriesByReading,
} satisfies Record<string, Spoil>;

export type Sabotage = keyof typeof SPOILS;

// The keys of the table, as its own type says.
export const SABOTAGES = Object.keys(SPOILS) as Sabotage[];

/** The store, spoiled if that is asked for. */
export function sabotaged(store: Store, file: string, sabotage: Sabotage | undefined): Store {
  if (sabotage === undefined) return store;
  const raw = new DatabaseSync(file, { timeout: 5_000 });
  const spoiled = SPOILS[sabotage](store, raw);
  return {
    ...spoiled,
    async close() {
      raw.close();
      await store.close();
    },
  };
}
