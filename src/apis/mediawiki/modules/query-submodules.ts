import { type ApiError, apiError } from '../api-error.ts';
import { message } from '../messages/api-message.ts';

export const META_NAMES = ['authmanagerinfo', 'siteinfo', 'tokens', 'userinfo'] as const;
export type MetaName = (typeof META_NAMES)[number];

/** Which submodules of `query` a request names, in its own order, and which of them run. */
export interface QuerySubmodules {
  named: readonly MetaName[];
  run: readonly MetaName[];
}

/**
 * `continue` names the submodules that an earlier response has finished, behind `||`. Responses here are always complete,
 * but a client may send what a wiki gave it.
 */
export function querySubmodules(values: { meta?: unknown; continue?: unknown }): QuerySubmodules | ApiError {
  const finished = finishedNames(values.continue);
  if (!finished) return apiError('main', message('badcontinue'));
  const named = knownNames(Array.isArray(values.meta) ? values.meta : []);
  return { named, run: named.filter((name) => !finished.includes(name)) };
}

function finishedNames(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'string' || value === '') return [];
  const [, finished, ...more] = value.split('||');
  return finished === undefined || more.length > 0 ? undefined : finished.split('|');
}

function knownNames(named: readonly unknown[]): MetaName[] {
  return named.flatMap((name) => META_NAMES.filter((known) => known === name));
}
