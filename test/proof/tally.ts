import type { Violation } from './checker.ts';

/** What an experiment came to. */
export interface Tally {
  tries: number;
  acknowledgedLogouts: number;
  /** Secrets that were taken after an acknowledged logout. */
  revived: number;
  /** Everything else that must not be, by its kind. */
  other: Record<string, number>;
  /** What happened beside, by its name, and how often: nothing is wrong with any of it. */
  counted: Record<string, number>;
  /** How long something took, by its name, in milliseconds. */
  measured: Record<string, number[]>;
  /** The first violations in words, for whoever has to find out why. */
  examples: string[];
}

const MOST_EXAMPLES = 5;

export function emptyTally(): Tally {
  return { tries: 0, acknowledgedLogouts: 0, revived: 0, other: {}, counted: {}, measured: {}, examples: [] };
}

export function addViolations(tally: Tally, violations: readonly Violation[], where: string): void {
  for (const { kind, session, tokenSource } of violations)
    addViolation(tally, kind, `${where}: ${session} by ${tokenSource}`);
}

export function addViolation(tally: Tally, kind: string, example: string): void {
  if (kind === 'revived') tally.revived += 1;
  else tally.other[kind] = (tally.other[kind] ?? 0) + 1;
  if (tally.examples.length < MOST_EXAMPLES) tally.examples.push(`${kind}, ${example}`);
}

export function count(tally: Tally, name: string, times = 1): void {
  tally.counted[name] = (tally.counted[name] ?? 0) + times;
}

export function measure(tally: Tally, name: string, ms: number): void {
  const values = tally.measured[name] ?? [];
  tally.measured[name] = values;
  values.push(ms);
}

export function isClean({ revived, other }: Tally): boolean {
  return revived === 0 && Object.keys(other).length === 0;
}
