import { StoreUnavailable } from '../../session/ports.ts';

/** What callers of the store get for whatever went wrong below it. */
export function unavailable(cause: unknown, words: string): StoreUnavailable {
  return cause instanceof StoreUnavailable ? cause : new StoreUnavailable(words, { cause });
}
