import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Experiment } from './experiment.ts';
import { EXPERIMENTS } from './experiments.ts';
import {
  type Notice,
  type Proof,
  proofOf,
  type Result,
  sabotageTableOf,
  spreadTableOf,
  tableOf,
  updated,
} from './report.ts';

/** As many as `docs/sessions.md` shows, by the weight of a try. */
const PUBLISHED_TRIES = 500;
const PUBLISHED = new URL('../../generated/proof.json', import.meta.url);

/** A sabotage that was not noticed in so many tries is not noticed. */
const SABOTAGE_TRIES = 60;

const { values } = parseArgs({
  options: {
    tries: { type: 'string', default: '100' },
    /** Names of experiments, to leave out the others; with commas, or several times. */
    only: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
    /** Processes that share port and database, in the experiments Crash and Race. */
    workers: { type: 'string', default: '1' },
    /** Where the result is written; an empty name writes none. */
    output: { type: 'string' },
    /** Puts the experiments of a part into the published result, and leaves there what the others came to. */
    update: { type: 'boolean', default: false },
  },
});
const tries = wholeNumber('tries', values.tries);
const seed = wholeNumber('seed', values.seed);
const workers = wholeNumber('workers', values.workers);
const chosen = choose(values.only);
/** A part, or a short run, is no proof: it does not take the place of a whole one. */
const isWhole = values.only === undefined && workers === 1 && tries >= PUBLISHED_TRIES;
const output = values.output ?? (isWhole ? PUBLISHED.pathname : '');

const results: Result[] = [];
for (const experiment of chosen) results.push(await prove(experiment));
const proof = proofOf(results, seed);
console.log(`\n${[tableOf(proof), sabotageTableOf(proof), spreadTableOf(proof)].join('\n\n')}\n`);
for (const { experiment, tally } of results)
  for (const example of tally.examples) console.log(`${experiment}: ${example}`);
console.log(proof.holds ? 'The promise holds.' : 'THE PROMISE DOES NOT HOLD.');
if (output !== '') writeFileSync(output, textOf(proof));
if (values.update) writeFileSync(PUBLISHED, textOf(withThese(proof)));
process.exitCode = proof.holds ? 0 : 1;

async function prove(experiment: Experiment): Promise<Result> {
  const began = performance.now();
  // Who asks for an experiment by its name means so many tries of it.
  const weight = values.only ? 1 : (experiment.weight ?? 1);
  const tally = await experiment.run({ tries: Math.ceil(tries / weight), seed, workers });
  const notices: Notice[] = [];
  for (const sabotage of experiment.notices) {
    const spoiled = await experiment.run({ tries: SABOTAGE_TRIES, seed, workers, sabotage });
    notices.push({ sabotage, noticed: spoiled.revived > 0, tries: spoiled.tries });
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  for (const [name, times] of Object.entries(tally.counted))
    console.error(`${experiment.name}: ${name}: ${times}`);
  console.error(`${experiment.name}: ${tally.tries} tries, ${tally.revived} revived, ${seconds} s`);
  return { experiment: experiment.name, tally, notices };
}

function textOf(proof: Proof): string {
  return `${JSON.stringify(proof, null, 2)}\n`;
}

/** A short run never takes the place of a published figure. */
function withThese(proof: Proof): Proof {
  for (const { name, weight = 1 } of chosen)
    if (tries < PUBLISHED_TRIES / weight)
      refuse(`--update wants ${PUBLISHED_TRIES / weight} tries of ${name}`);
  const names = EXPERIMENTS.map(({ name }) => name);
  return updated(JSON.parse(readFileSync(PUBLISHED, 'utf8')), proof, names);
}

function choose(names: readonly string[] | undefined): readonly Experiment[] {
  if (!names) return EXPERIMENTS;
  const wanted = names.flatMap((name) => name.split(',').map(spelling));
  const found = EXPERIMENTS.filter(({ name }) => wanted.includes(spelling(name)));
  if (found.length < new Set(wanted).size) {
    refuse(`--only takes ${EXPERIMENTS.map(({ name }) => spelling(name)).join(', ')}`);
  }
  return found;
}

/** `Power loss` is `power-loss` on a command line. */
function spelling(name: string): string {
  return name.trim().toLowerCase().replaceAll(' ', '-');
}

function wholeNumber(flag: string, value: string): number {
  if (/^\d{1,7}$/.test(value)) return Number(value);
  return refuse(`--${flag} has to be a whole number, not ${JSON.stringify(value)}`);
}

function refuse(why: string): never {
  console.error(`proof: ${why}`);
  process.exit(2);
}
