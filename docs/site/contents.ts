import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { fileOf } from './page-source.ts';
import { type Language, languages, SOURCE_LANGUAGE } from './words/index.ts';

/** The sidebar, and with it the list of all pages: `docs/pages/contents.yaml`. */
export interface Contents {
  sections: readonly Section[];
  /** The pages of all sections, in reading order. */
  pages: readonly PageEntry[];
}

export interface Section {
  title: Record<Language, string>;
  /** The folder of its pages, whose index lists them. */
  folder?: string;
  /** Written for whoever works on the code. */
  developers?: boolean;
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
  /** The languages it is written in. */
  languages: readonly Language[];
}

type WrittenPage = string | { id: string; file: string };

interface Written {
  title: Record<Language, string>;
  folder?: string;
  developers?: boolean;
  groups: { title?: Record<Language, string>; pages: WrittenPage[] }[];
}

export function readContents(text: string, root: string): Contents {
  // Written beside the pages; the tests open every page it names.
  const sections = (parse(text) as Written[]).map((section) => ({
    ...section,
    groups: section.groups.map((group) => ({
      ...group,
      pages: group.pages.flatMap((page) => entriesOf(page, root)),
    })),
  }));
  return { sections, pages: sections.flatMap(({ groups }) => groups.flatMap(({ pages }) => pages)) };
}

/** `{id: decisions, file: docs/decisions/*.md}` stands for a page per file. */
function entriesOf(page: WrittenPage, root: string): PageEntry[] {
  if (typeof page === 'string') return [{ id: page, languages: languagesOf(page, root) }];
  const { id, file } = page;
  if (!file.includes('*')) return [{ id, file, languages: languagesOf(id, root) }];
  return globSync(file, { cwd: root })
    .map((found) => found.replaceAll('\\', '/'))
    .sort()
    .map((found) => ({ id: `${id}/${basename(found, '.md')}`, file: found }))
    .map((entry) => ({ ...entry, languages: languagesOf(entry.id, root) }));
}

function languagesOf(id: string, root: string): Language[] {
  return languages.filter(
    (language) => language === SOURCE_LANGUAGE || existsSync(join(root, fileOf(language, id))),
  );
}
