import type { Random } from '../random.ts';
import type { Choose } from './scheduler.ts';

/**
 * Every order there is, one after the other: each run takes the path that was planned, then always the first choice,
 * and notes how many choices there were; the next plan is the last place where there was another one.
 */
export async function everyOrder(run: (choose: Choose) => Promise<void>): Promise<number> {
  let plan: number[] = [];
  let runs = 0;
  for (;;) {
    const widths: number[] = [];
    const taken: number[] = [];
    await run((waiting) => {
      const choice = plan[taken.length] ?? 0;
      widths.push(waiting.length);
      taken.push(choice);
      return choice;
    });
    runs += 1;
    let at = taken.length - 1;
    while (at >= 0 && (taken[at] ?? 0) + 1 >= (widths[at] ?? 0)) at -= 1;
    if (at < 0) return runs;
    plan = [...taken.slice(0, at), (taken[at] ?? 0) + 1];
  }
}

export function randomOrder(random: Random): Choose {
  return (waiting) => random.below(waiting.length);
}

/** All ways to choose so many, the same one several times included, in no order. */
export function combinations<T>(choices: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return choices.flatMap((first, at) =>
    combinations(choices.slice(at), size - 1).map((rest) => [first, ...rest]),
  );
}
