import { benchChecks, type CheckFigures } from '../store/checks.ts';
import { benchRevocations, type RevocationFigures } from '../store/revocations.ts';

export interface StoreFigures {
  revocations: RevocationFigures[];
  checks: CheckFigures;
}

/** The store alone, at its port. */
export async function benchStore(directory: string, sessions: number, rounds: number): Promise<StoreFigures> {
  return {
    revocations: await benchRevocations(directory, rounds),
    checks: await benchChecks(directory, sessions, rounds),
  };
}
