import { type Description, operationsOf, reachIn } from '../../../docs/site/operations.ts';
import { parameterNames } from '../../../docs/site/parameters-table.ts';
import type { Traffic } from './traffic.ts';

export interface Coverage {
  /** Documented exchanges that no test has got. */
  exchanges: string[];
  /** Parameters that no test has sent, by operation. */
  parameters: string[];
}

/** What the description documents and no test has seen. */
export function uncovered(description: Description, traffic: readonly Traffic[]): Coverage {
  const operations = [...operationsOf(description).values()];
  const reach = reachIn(description);
  const gotten = new Set(traffic.flatMap(({ exchanges }) => exchanges));
  // Header names have no letter case.
  const sent = new Set(traffic.flatMap(({ parameters }) => parameters).map((one) => one.toLowerCase()));
  return {
    exchanges: operations
      .flatMap(({ id, responses }) => responses.map(([status]) => `${id} ${status}`))
      .filter((answer) => !gotten.has(answer)),
    parameters: operations
      .flatMap((operation) => parameterNames(operation, reach).map((name) => `${operation.id} ${name}`))
      .filter((parameter) => !sent.has(parameter.toLowerCase())),
  };
}
