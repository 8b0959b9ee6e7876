import { grouped, markdownTable } from '../support/markdown-table.ts';
import type { Sabotage } from './sabotage/index.ts';
import { isClean, type Tally } from './tally.ts';

/** How an experiment did on a sabotaged store. */
export interface Notice {
  sabotage: Sabotage;
  noticed: boolean;
  /** How many tries it took. */
  tries: number;
}

export interface Result {
  experiment: string;
  tally: Tally;
  notices: readonly Notice[];
}

/** How long something took, in milliseconds. */
export interface Spread {
  times: number;
  p50: number;
  p90: number;
  max: number;
}

/** What `generated/proof.json` says. */
export interface Proof {
  holds: boolean;
  seed: number;
  experiments: {
    experiment: string;
    tries: number;
    acknowledgedLogouts: number;
    revived: number;
    otherViolations: number;
    violations: Record<string, number>;
    /** What happened beside, and how long it took: nothing is wrong with that. */
    counted?: Record<string, number>;
    milliseconds?: Record<string, Spread>;
    sabotages: Notice[];
  }[];
}

export function proofOf(results: readonly Result[], seed: number): Proof {
  return {
    holds: results.every(({ tally, notices }) => isClean(tally) && notices.every(({ noticed }) => noticed)),
    seed,
    experiments: results.map(({ experiment, tally, notices }) => ({
      experiment,
      tries: tally.tries,
      acknowledgedLogouts: tally.acknowledgedLogouts,
      revived: tally.revived,
      otherViolations: sum(Object.values(tally.other)),
      violations: tally.other,
      ...(Object.keys(tally.counted).length > 0 && { counted: tally.counted }),
      ...(Object.keys(tally.measured).length > 0 && { milliseconds: spreadsOf(tally.measured) }),
      sabotages: [...notices],
    })),
  };
}

function spreadsOf(measured: Tally['measured']): Record<string, Spread> {
  const entries = Object.entries(measured).sort(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(entries.map(([name, all]) => [name, spreadOf(all)]));
}

function spreadOf(all: readonly number[]): Spread {
  const sorted = all.map((value) => Math.round(value)).sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return { times: all.length, p50: at(0.5), p90: at(0.9), max: at(1) };
}

/** The proof with these experiments in the place of what they came to before, in the order of the names. */
export function updated(before: Proof, { seed, experiments }: Proof, names: readonly string[]): Proof {
  const all = new Map([...before.experiments, ...experiments].map((one) => [one.experiment, one]));
  const kept = names.flatMap((name) => all.get(name) ?? []);
  return { holds: kept.every(holds), seed, experiments: kept };
}

function holds({ revived, otherViolations, sabotages }: Proof['experiments'][number]): boolean {
  return revived === 0 && otherViolations === 0 && sabotages.every(({ noticed }) => noticed);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The table as Markdown, which people read too. */
export function tableOf({ experiments }: Proof): string {
  const rows = experiments.map((one) => [
    one.experiment,
    grouped(one.tries),
    grouped(one.acknowledgedLogouts),
    grouped(one.revived),
    grouped(one.otherViolations),
  ]);
  return markdownTable(['experiment', 'tries', 'acknowledged logouts', 'revived', 'other violations'], rows);
}

/** Which sabotaged store each experiment ran on, and whether it was noticed. */
export function sabotageTableOf({ experiments }: Proof): string {
  const rows = experiments.flatMap(({ experiment, sabotages }) =>
    sabotages.map(({ sabotage, noticed, tries }) => [
      `a store that ${sabotage}`,
      experiment,
      noticed ? `caught at try ${grouped(tries)}` : `NOT CAUGHT in ${grouped(tries)} tries`,
    ]),
  );
  return markdownTable(['sabotage', 'experiment', 'outcome'], rows);
}

/** What was measured beside. */
export function spreadTableOf({ experiments }: Proof): string {
  const rows = experiments.flatMap(({ experiment, milliseconds = {} }) =>
    Object.entries(milliseconds).map(([name, { times, p50, p90, max }]) => [
      name,
      experiment,
      ...[times, p50, p90, max].map(grouped),
    ]),
  );
  return markdownTable(['milliseconds', 'experiment', 'times', 'p50', 'p90', 'max'], rows);
}

/** The page with these tables in the place of those that it has. */
export function withTables(page: string, proof: Proof): string {
  return [tableOf(proof), sabotageTableOf(proof), spreadTableOf(proof)].reduce((text, table) => {
    const [firstHead = ''] = table.match(/^\| \w+/) ?? [];
    return text.replace(tableWith(firstHead), () => `${table}\n`);
  }, page);
}

/** A Markdown table, by how it begins. */
export function tableWith(beginning: string): RegExp {
  return new RegExp(`^\\${beginning} .*\n(?:\\|.*\n)+`, 'm');
}
