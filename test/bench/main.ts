import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { benchChecks } from './checks.ts';
import { benchRevocations, IN_FLIGHT } from './revocations.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    sessions: { type: 'string', default: '100000' },
    /** Where the database file is made: what a flush costs is a matter of the disk. */
    directory: { type: 'string', default: tmpdir() },
  },
});
const rounds = Number(values.rounds);

console.log(`durable revocations per second at the store port (median of ${rounds} rounds)`);
console.table(
  (await benchRevocations(values.directory, rounds)).map((figures) => ({
    sessions: figures.sessions,
    'one flush each': figures.oneAtATime,
    [`${IN_FLIGHT} in flight`]: figures.inFlight,
    ratio: figures.ratio,
  })),
);
console.log('session checks per second at the store port');
console.table([await benchChecks(values.directory, Number(values.sessions), rounds)]);
