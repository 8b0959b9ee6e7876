import type { Store } from '../../../src/session/ports.ts';
import { QUORUM, startCluster } from '../../support/postgres/cluster.ts';
import { type Experiment, goesOn } from '../experiment.ts';
import type { Server } from '../http/client.ts';
import { createRandom } from '../random.ts';
import { stealAndReplay } from '../replay/replay.ts';
import { cachesSessions } from '../sabotage/caches-sessions.ts';
import { emptyTally } from '../tally.ts';
import { LATCHKEYS, type Latchkeys, makeFilledTemplate, startLatchkeys } from './latchkeys.ts';

/** The thief of the replay before a cluster: each request of a session goes to any node, and its secrets to all of them. */
export const replayOnNodes: Experiment = {
  name: 'Replay on every node',
  weight: 5,
  notices: ['caches sessions'],
  async run(terms) {
    const tally = emptyTally();
    const random = createRandom(terms.seed);
    const template = await makeFilledTemplate();
    const cluster = await startCluster(template, QUORUM);
    const spoil = terms.sabotage && (async (store: Store) => cachesSessions(store));
    const latchkeys = await startLatchkeys({ cluster, random, tally, spoil });
    try {
      while (goesOn(terms, tally)) await stealAndReplay(latchkeys.server, eachOf(latchkeys), random, tally);
    } finally {
      await latchkeys.close();
      await cluster.dispose();
      template.dispose();
    }
    return tally;
  },
};

function eachOf({ server, at }: Latchkeys): Server[] {
  return Array.from({ length: LATCHKEYS }, (_, latchkey) => ({
    ask: (path, init) => at(latchkey, () => server.ask(path, init)),
  }));
}
