import { message } from '../messages/message.ts';
import { type Failure, failure } from '../requests/failure.ts';

export const META_NAMES = ['authmanagerinfo', 'siteinfo', 'tokens', 'userinfo'] as const;
export type MetaName = (typeof META_NAMES)[number];

/** Which parts of `query` a request names, in its own order, and which of them are run. */
export interface QueryPlan {
  named: readonly MetaName[];
  run: readonly MetaName[];
}

/**
 * `continue` names the parts that an earlier answer has finished with, behind `||`; answers here are whole, but a
 * client may send what a wiki gave it.
 */
export function queryPlan(values: { meta?: unknown; continue?: unknown }): QueryPlan | Failure {
  const finished = finishedParts(values.continue);
  if (!finished) return failure('main', message('badcontinue'));
  const named = knownNames(Array.isArray(values.meta) ? values.meta : []);
  return { named, run: named.filter((name) => !finished.includes(name)) };
}

function finishedParts(given: unknown): readonly string[] | undefined {
  if (typeof given !== 'string' || given === '') return [];
  const [, finished, ...more] = given.split('||');
  return finished === undefined || more.length > 0 ? undefined : finished.split('|');
}

function knownNames(named: readonly unknown[]): MetaName[] {
  return named.flatMap((name) => META_NAMES.filter((known) => known === name));
}
