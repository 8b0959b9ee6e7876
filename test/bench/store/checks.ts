import type { TokenMatch } from '../../../src/session/ports.ts';
import { median } from '../statistics.ts';
import { beginSessions, openBenchStore } from './bench-store.ts';
import { perSecond } from './measure.ts';

const CHECKS = 20_000;

export interface CheckFigures {
  sessions: number;
  perSecond: number;
}

/** Looking up the live session of a token at the store port. */
export async function benchChecks(
  directory: string,
  sessions: number,
  rounds: number,
): Promise<CheckFigures> {
  const { store, close } = await openBenchStore(directory);
  const begun = await beginSessions(store, sessions);
  const figures: number[] = [];
  let at = 0;
  function check() {
    // A stride that meets every session, in no order that a cache would like.
    at = (at + 7919) % begun.length;
    return store.findLive(begun[at] as TokenMatch); // the index is below the length
  }
  for (let round = 0; round <= rounds; round++) figures[round] = await perSecond(CHECKS, 1, check, mustLive);
  await close();
  return { sessions, perSecond: Math.round(median(figures.slice(1))) };
}

function mustLive(found: unknown): void {
  if (!found) throw new Error('the bench lost a session');
}
