import { posix } from 'node:path';
import type { PageEntry } from './contents.ts';
import type { Operation } from './operations.ts';
import { fileOf } from './page-source.ts';
import { type Language, languages, SOURCE_LANGUAGE } from './words/index.ts';

/** Where things lie below the site's root. All links are relative, so that any folder of any host will do. */
export function pageAddress(id: string, language: Language): string {
  return `${language === SOURCE_LANGUAGE ? '' : `${language}/`}${id}.html`;
}

export const REFERENCE = 'reference/index.html';

/** As Redoc makes its addresses: the first tag, then the operation, in small letters. */
export function referenceAddress({ id, tags: [tag = ''] }: Operation): string {
  return `${REFERENCE}#/${tag}/${id.toLowerCase()}`;
}

export function linkFrom(page: string, target: string): string {
  const [path = '', fragment] = target.split('#');
  const relative = posix.relative(posix.dirname(page), path);
  return fragment === undefined ? relative : `${relative}#${fragment}`;
}

/** Which page a file of the repository is published as; translations may name their source's or their own. */
export function pageOfFile(pages: readonly PageEntry[], file: string): PageEntry | undefined {
  return pages.find(
    ({ id, file: own }) => own === file || languages.some((language) => fileOf(language, id) === file),
  );
}
