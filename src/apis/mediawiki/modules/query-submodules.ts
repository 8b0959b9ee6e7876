import { type ApiError, apiError } from '../api-error.ts';
import { message } from '../messages/api-message.ts';

/** The submodules by the parameter that selects them, in the order in which they run. */
const NAMES = {
  prop: ['info'],
  list: ['users'],
  meta: ['authmanagerinfo', 'siteinfo', 'tokens', 'userinfo'],
} as const;
export type SubmoduleName = (typeof NAMES)[keyof typeof NAMES][number];

/** Which submodules of `query` a request names, in its own order, and which of them run. */
export interface QuerySubmodules {
  named: readonly SubmoduleName[];
  run: readonly SubmoduleName[];
}

/**
 * `continue` names the submodules that an earlier response has finished, behind `||`. Responses here are always complete,
 * but a client may send what a wiki gave it.
 */
export function querySubmodules(values: Readonly<Record<string, unknown>>): QuerySubmodules | ApiError {
  const finished = finishedNames(values['continue']);
  if (!finished) return apiError('main', message('badcontinue'));
  const named = namesIn(values);
  return { named, run: named.filter((name) => !finished.includes(name)) };
}

function finishedNames(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'string' || value === '') return [];
  const [, finished, ...more] = value.split('||');
  return finished === undefined || more.length > 0 ? undefined : finished.split('|');
}

function namesIn(values: Readonly<Record<string, unknown>>): SubmoduleName[] {
  return Object.entries(NAMES).flatMap(([parameter, known]) => {
    const named: unknown = values[parameter];
    if (!Array.isArray(named)) return [];
    return named.flatMap((name: unknown) => known.filter((one: SubmoduleName) => one === name));
  });
}
