import type { Steps } from './statement.ts';

/** What a database has to lock where several transactions run at once. */
export interface Locks {
  /** Nobody else changes or locks the rows before the transaction ends. */
  forUpdate<Query>(query: Query): Query;
  /** Nobody else changes the rows before the transaction ends. */
  forShare<Query>(query: Query): Query;
  /** Attempts under one bucket are decided one after the other. */
  bucket(bucket: string): Steps<void>;
}

/** For a database that runs one transaction after the other. */
export const NO_LOCKS: Locks = {
  forUpdate: (query) => query,
  forShare: (query) => query,
  *bucket() {},
};
