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

/** The page with these tables in the place of those that it has. */
export function withTables(page: string, proof: Proof): string {
  return [tableOf(proof), sabotageTableOf(proof)].reduce((text, table) => {
    const [firstHead = ''] = table.match(/^\| \w+/) ?? [];
    return text.replace(tableWith(firstHead), () => `${table}\n`);
  }, page);
}

/** A Markdown table, by how it begins. */
export function tableWith(beginning: string): RegExp {
  return new RegExp(`^\\${beginning} .*\n(?:\\|.*\n)+`, 'm');
}
