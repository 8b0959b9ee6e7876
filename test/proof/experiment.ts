import type { Sabotage } from './sabotage/index.ts';
import type { Tally } from './tally.ts';

/** How much an experiment does, and on what. */
export interface Terms {
  tries: number;
  seed: number;
  /** Processes that share port and database, in the experiments with whole servers; one by default. */
  workers?: number;
  /** Spoils the store, to see whether the experiment notices; then it ends as soon as it has. */
  sabotage?: Sabotage;
}

/** Whether there is more to try. */
export function goesOn({ tries, sabotage }: Terms, tally: Tally): boolean {
  return tally.tries < tries && (sabotage === undefined || tally.revived === 0);
}

/** Tries to bring an ended session back to life. */
export interface Experiment {
  name: string;
  /** One of its tries takes as long as so many of others: a whole proof has fewer of them. */
  weight?: number;
  /** The sabotages that it has to notice. */
  notices: readonly Sabotage[];
  run(terms: Terms): Promise<Tally>;
}
