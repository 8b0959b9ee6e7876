import type { Options, Values } from './command.ts';
import type { Row } from './result.ts';
import { WrongUsage } from './wrong-usage.ts';

/** How many rows are read at once. */
const PAGE = 500;

export const pagingOptions = {
  limit: { type: 'string', value: 'NUMBER', help: 'list so many at most' },
  after: {
    type: 'string',
    value: 'LAST',
    help: 'go on after this row of an earlier list: its id, or the name of an account',
  },
} as const satisfies Options;

export interface Paging {
  limit: number;
  after: string | undefined;
}

export function readPaging({ limit, after }: Values<typeof pagingOptions>): Paging {
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit))
    throw new WrongUsage(
      `--limit has to be a whole number from 1 to 999999999, not ${JSON.stringify(limit)}`,
    );
  return { limit: limit === undefined ? Number.POSITIVE_INFINITY : Number(limit), after };
}

/** Reads page after page until the limit or the end. */
export async function* pages<T>(
  { limit, after }: Paging,
  read: (page: { after: string | undefined; limit: number }) => Promise<readonly T[]>,
  { cursor, row }: { cursor: (item: T) => string; row: (item: T) => Row },
): AsyncGenerator<readonly Row[]> {
  let last = after;
  for (let left = limit; left > 0; ) {
    const size = Math.min(left, PAGE);
    const items = await read({ after: last, limit: size });
    yield items.map(row);
    const end = items.at(-1);
    if (end === undefined || items.length < size) return;
    last = cursor(end);
    left -= items.length;
  }
}
