/**
 * `npm run bench`: Latchkey beside others, in turn, in one run. The server has a processor of its own, and so has the
 * load. Prints tables, and writes `generated/bench.json`.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installPeers, peerSubjects } from './peers.ts';
import { pinGenerator, requireLinux } from './process.ts';
import {
  printCycles,
  printFlood,
  printLogins,
  printQuorum,
  printStarts,
  printStore,
  printStrangers,
  printWorks,
} from './report.ts';
import { benchCycles } from './sections/cycle.ts';
import { benchFlood } from './sections/flood.ts';
import { benchLogins } from './sections/login.ts';
import { benchQuorum } from './sections/quorum.ts';
import { benchStarts } from './sections/start.ts';
import { benchStore } from './sections/store.ts';
import { benchStrangers } from './sections/strangers.ts';
import { benchWorks } from './sections/works.ts';

const SECTIONS = ['works', 'cycles', 'logins', 'flood', 'starts', 'strangers', 'store', 'quorum'] as const;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    /** Live sessions; several numbers are measured one after the other. */
    sessions: { type: 'string', default: '1000,100000' },
    /** Responses of each measure. */
    requests: { type: 'string', default: '6000' },
    only: { type: 'string', default: SECTIONS.join(',') },
    /** Leave out the servers of other makers, which are installed for it. */
    'no-peers': { type: 'boolean', default: false },
    /** Where databases are made: what a flush costs is a matter of the disk. */
    directory: { type: 'string', default: tmpdir() },
  },
});
const { directory } = values;
const [rounds, requests] = [Number(values.rounds), Number(values.requests)];
const sizes = values.sessions.split(',').map(Number);
const chosen = values.only.split(',');
const unknown = chosen.filter((name) => !SECTIONS.some((section) => section === name));
if (unknown.length > 0) throw new Error(`--only takes ${SECTIONS.join(', ')}; not ${unknown.join(', ')}`);

requireLinux();
pinGenerator();
const result: Record<string, unknown> = { date: new Date().toISOString(), node: process.version };

if (chosen.includes('works')) {
  const withPeers = !values['no-peers'];
  if (withPeers) installPeers();
  const works = [];
  for (const sessions of sizes) {
    const others = withPeers ? peerSubjects(directory, sessions) : [];
    works.push(...(await benchWorks(sessions, { directory, rounds, requests, others })));
  }
  printWorks(works);
  result['works'] = works;
}
if (chosen.includes('cycles')) {
  const cycles = await benchCycles(directory, requests);
  printCycles(cycles);
  result['cycles'] = cycles;
}
if (chosen.includes('logins')) {
  const logins = await benchLogins(directory, rounds, 100);
  printLogins(logins);
  result['logins'] = logins;
}
if (chosen.includes('flood')) {
  const flood = await benchFlood(directory);
  printFlood(flood);
  result['flood'] = flood;
}
if (chosen.includes('strangers')) {
  const strangers = await benchStrangers(directory);
  printStrangers(strangers);
  result['strangers'] = strangers;
}
if (chosen.includes('starts')) {
  const starts = await benchStarts(directory, rounds);
  printStarts(starts);
  result['starts'] = starts;
}
if (chosen.includes('store')) {
  const store = await benchStore(directory, 100_000, rounds);
  printStore(store);
  result['store'] = store;
}
if (chosen.includes('quorum')) {
  const quorum = await benchQuorum(directory, rounds);
  printQuorum(quorum);
  result['quorum'] = quorum;
}

const file = fileURLToPath(new URL('../../generated/bench.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(result, undefined, 2)}\n`);
