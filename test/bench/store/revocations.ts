import type { TokenMatch } from '../../../src/session/ports.ts';
import { median } from '../statistics.ts';
import { beginSessions, openBenchStore } from './bench-store.ts';
import { perSecond } from './measure.ts';

export const IN_FLIGHT = 64;
const SINGLE = 200;
const GROUPED = IN_FLIGHT * 20;

/** Which sessions are ended, one after the other. */
const ORDERS = {
  'one session again and again': (begun: readonly TokenMatch[]) => begun.map(() => begun[0]),
  'live sessions in the order they began': (begun: readonly TokenMatch[]) => [...begun],
  'live sessions in any order': shuffled,
} as const;

export interface RevocationFigures {
  sessions: string;
  /** Durable revocations per second, each waiting for the one before: one flush each. */
  oneAtATime: number;
  /** The same with {@link IN_FLIGHT} at once: one flush for all of them. */
  inFlight: number;
  /** Median of the rounds' own ratios: both halves of a round meet the same disk. */
  ratio: number;
}

/** Both ways in turn, round by round, on the same store: whatever else the machine does meets both alike. */
export async function benchRevocations(directory: string, rounds: number): Promise<RevocationFigures[]> {
  const figures: RevocationFigures[] = [];
  for (const [sessions, order] of Object.entries(ORDERS)) {
    const { store, close } = await openBenchStore(directory);
    const queue = order(await beginSessions(store, (SINGLE + GROUPED) * (rounds + 1))).values();
    const revoke = () => store.revoke(next(queue));
    const single: number[] = [];
    const grouped: number[] = [];
    // The first round only warms up: the log file has to grow once.
    for (let round = 0; round <= rounds; round++) {
      single[round] = await perSecond(SINGLE, 1, revoke, mustHaveMatched);
      grouped[round] = await perSecond(GROUPED, IN_FLIGHT, revoke, mustHaveMatched);
    }
    await close();
    const ratios = grouped.map((many, round) => many / (single[round] ?? Number.NaN));
    figures.push({
      sessions,
      oneAtATime: Math.round(median(single.slice(1))),
      inFlight: Math.round(median(grouped.slice(1))),
      ratio: Math.round(median(ratios.slice(1)) * 10) / 10,
    });
  }
  return figures;
}

function next(queue: Iterator<TokenMatch | undefined>): TokenMatch[] {
  const match = queue.next().value;
  if (!match) throw new Error('the bench has no session left');
  return [match];
}

function mustHaveMatched({ matched }: { matched: boolean }): void {
  if (!matched) throw new Error('the bench ended nothing');
}

function shuffled(begun: readonly TokenMatch[]): TokenMatch[] {
  return begun
    .map((match) => ({ match, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ match }) => match);
}
