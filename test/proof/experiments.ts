import { clockSteps } from './clock/clock.ts';
import { crash } from './crash/crash.ts';
import type { Experiment } from './experiment.ts';
import { powerLoss } from './power-loss/power-loss.ts';
import { createRace, FULL_DEPTH } from './race/race.ts';
import { replay } from './replay/replay.ts';
import { restoring } from './restore/restore.ts';

/** In the order of the table. */
export const EXPERIMENTS: readonly Experiment[] = [
  crash,
  powerLoss,
  createRace(FULL_DEPTH),
  replay,
  restoring,
  clockSteps,
];
