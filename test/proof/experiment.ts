import type { Store } from '../../src/session/ports.ts';
import type { Sabotage } from './sabotage/index.ts';
import type { Tally } from './tally.ts';

/** How much an experiment does, and on what. */
export interface Terms {
  tries: number;
  seed: number;
  /** Spoils the store, to see whether the experiment notices. */
  sabotage?: Sabotage;
}

/** Tries to bring an ended session back to life. */
export interface Experiment {
  name: string;
  /** The sabotages that it has to notice. */
  notices: readonly Sabotage[];
  run(terms: Terms): Promise<Tally>;
}

export type OpenStore = (file: string) => Promise<Store>;
