import { illegalMediawikiNames } from '../mediawiki-names.ts';

const MOST_SHOWN = 5;

/** What will not work for names that are stored all the same; `undefined` when everything will. */
export async function nameWarning(names: readonly string[]): Promise<string | undefined> {
  const illegal = await illegalMediawikiNames(names);
  if (illegal.length === 0) return undefined;
  const shown = illegal.slice(0, MOST_SHOWN).map((name) => JSON.stringify(name));
  const more = illegal.length - shown.length;
  const list = `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return `${list} cannot log in through MediaWiki's API, whose names have no such characters; Elvis's API and the pages work`;
}
