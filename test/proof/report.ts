import type { Sabotage } from './sabotage/index.ts';
import { isClean, type Tally } from './tally.ts';

/** How an experiment did on a spoiled store. */
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

/** What `generated/proof.json` says: nothing that a machine or a day would change but the counts themselves. */
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
      sabotages: [...notices],
    })),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The table as Markdown, which people read too. */
export function tableOf({ experiments }: Proof): string {
  const rows = experiments.map((one) => [
    one.experiment,
    count(one.tries),
    count(one.acknowledgedLogouts),
    count(one.revived),
    count(one.otherViolations),
  ]);
  return markdown(['experiment', 'tries', 'acknowledged logouts', 'revived', 'other violations'], rows);
}

/** Which store each experiment was given to be found out, and whether it was. */
export function sabotageTableOf({ experiments }: Proof): string {
  const rows = experiments.flatMap(({ experiment, sabotages }) =>
    sabotages.map(({ sabotage, noticed, tries }) => [
      `a store that ${sabotage}`,
      experiment,
      noticed ? `caught at try ${count(tries)}` : `NOT CAUGHT in ${count(tries)} tries`,
    ]),
  );
  return markdown(['sabotage', 'experiment', 'outcome'], rows);
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
