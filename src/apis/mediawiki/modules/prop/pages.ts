import type { MediawikiPage, MediawikiQueryResult } from '../../../../contract/index.ts';
import { listOf, namedList, shaped } from '../../results/shape.ts';
import type { QueryParameters } from '../meta/meta-module.ts';
import { readTitle } from './title.ts';

interface Site {
  siteName: string;
  language: string;
}

/** Longest title that is looked at; with more characters it is invalid in any case. */
const LONGEST = 2000;

/** Titles of a wiki without pages: each is missing, and has the negative id that MediaWiki gives it. */
export function pages(
  { titles = [], prop = [], inprop = [], indexpageids }: QueryParameters,
  { siteName, language }: Site,
): Partial<MediawikiQueryResult> {
  if (titles.length === 0) return {};
  const info = prop.includes('info') ? infoOf(language, inprop) : {};
  const normalized: { fromencoded: boolean; from: string; to: string }[] = [];
  const found = new Map<string, MediawikiPage>();
  for (const from of titles) {
    const title = readTitle(from.slice(0, LONGEST), siteName);
    if ('invalidreason' in title) found.set(from, { title: from, ...title, invalid: true });
    else {
      if (title.title !== from) normalized.push({ fromencoded: false, from, to: title.title });
      const special = title.ns < 0 && { special: true as const };
      found.set(title.title, { ...title, missing: true, ...special, ...(!special && info) });
    }
  }
  const keys = [...found.keys()].map((_, index) => String(-1 - index));
  return {
    ...(normalized.length > 0 && { normalized: namedList('n', normalized) }),
    ...(indexpageids && { pageids: namedList('id', keys) }),
    pages: shaped([...found.values()], { element: 'page', keys }),
  };
}

function infoOf(language: string, inprop: readonly string[]): Partial<MediawikiPage> {
  return {
    contentmodel: 'wikitext',
    pagelanguage: language,
    pagelanguagehtmlcode: language,
    pagelanguagedir: 'ltr',
    ...(inprop.includes('protection') && {
      protection: listOf('pr', []),
      restrictiontypes: listOf('rt', ['create']),
    }),
  };
}
