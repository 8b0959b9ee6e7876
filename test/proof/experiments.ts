import { clockSteps } from './clock/clock.ts';
import { crash } from './crash/crash.ts';
import type { Experiment } from './experiment.ts';
import { failover } from './failover/failover.ts';
import { nodeClocks } from './failover/node-clocks.ts';
import { replayOnNodes } from './failover/replay-on-nodes.ts';
import { unclearCommit } from './failover/unclear-commit.ts';
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
  failover,
  unclearCommit,
  replayOnNodes,
  nodeClocks,
];
