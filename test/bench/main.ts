import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { grouped, markdownTable } from '../support/markdown-table.ts';
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

const revocations = await benchRevocations(values.directory, rounds);
console.log(
  markdownTable(
    ['durable revocations per second', 'one flush each', `${IN_FLIGHT} in flight`, 'ratio'],
    revocations.map((one) => [
      one.sessions,
      grouped(one.oneAtATime),
      grouped(one.inFlight),
      one.ratio.toFixed(1),
    ]),
  ),
);
const checks = await benchChecks(values.directory, Number(values.sessions), rounds);
console.log(
  `\n${markdownTable(['session checks per second', ''], [[`among ${grouped(checks.sessions)} live sessions`, grouped(checks.perSecond)]])}`,
);
