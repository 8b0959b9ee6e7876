import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Language } from './words.ts';

/** The sidebar, and with it the list of all pages: `docs/pages/contents.yaml`. */
export interface Contents {
  sections: readonly Section[];
  /** The pages of all sections, in reading order. */
  pages: readonly PageEntry[];
}

export interface Section {
  title: Record<Language, string>;
  groups: readonly Group[];
}

export interface Group {
  title?: Record<Language, string>;
  pages: readonly PageEntry[];
}

export interface PageEntry {
  id: string;
  /** A text of the repository that is published as it is, instead of one of `docs/pages/en`. */
  file?: string;
}

interface Written {
  title: Record<Language, string>;
  groups: { title?: Record<Language, string>; pages: (string | PageEntry)[] }[];
}

export function readContents(text: string, root: string): Contents {
  // Written beside the pages; the tests open every page it names.
  const sections = (parse(text) as Written[]).map(({ title, groups }) => ({
    title,
    groups: groups.map((group) => ({
      ...group,
      pages: group.pages.flatMap((page) => (typeof page === 'string' ? { id: page } : expand(page, root))),
    })),
  }));
  return { sections, pages: sections.flatMap(({ groups }) => groups.flatMap(({ pages }) => pages)) };
}

/** `{id: decisions, file: docs/decisions/*.md}` stands for a page per file. */
function expand({ id, file = '' }: PageEntry, root: string): PageEntry[] {
  if (!file.includes('*')) return [{ id, file }];
  return globSync(file, { cwd: root })
    .map((found) => found.replaceAll('\\', '/'))
    .sort()
    .map((found) => ({ id: `${id}/${basename(found, '.md')}`, file: found }));
}
