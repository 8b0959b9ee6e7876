import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddress, REFERENCE } from './addresses.ts';
import { type Library, operationsMarkup, surroundingsOf } from './blocks.ts';
import { html } from './html.ts';
import { lastChanges } from './last-changed.ts';
import { pageDocument } from './layout.ts';
import { llmsText } from './llms.ts';
import { renderMarkdown } from './markdown.ts';
import { type PageSource, readPages } from './page-source.ts';
import { describedForReference, redocLicence, redocProgram, referenceDocument } from './reference.ts';
import { sinceMarkup } from './since-markup.ts';
import { readDescriptionTranslations, readLibrary, workflowFiles } from './sources.ts';
import { textsFor } from './texts.ts';
import { type Language, languages, SOURCE_LANGUAGE } from './words.ts';

/** The published folder: file names to what they hold. */
export type Site = ReadonlyMap<string, string>;

/** Makes the whole site from the repository at `root`. */
export function makeSite(root: string): Site {
  const library = readLibrary(root);
  const sourcePages = readPages({ root, contents: library.contents }, SOURCE_LANGUAGE);
  const changes = lastChanges(root);
  return new Map([
    ...languages.flatMap((language) => [...helpPages(root, library, language, changes)]),
    [REFERENCE, referenceDocument(library, sourcePages)],
    ['reference/openapi.json', JSON.stringify(describedForReference(library, sourcePages))],
    ['reference/redoc.standalone.js', redocProgram()],
    ['reference/redoc-licence.txt', redocLicence()],
    ['reference/reference.js', asset('reference.js')],
    ['reference/reference.css', asset('frame.css') + asset('reference.css')],
    ['style.css', asset('frame.css') + asset('pages.css') + asset('examples.css')],
    ['site.js', asset('site.js')],
    ['llms.txt', llmsText(library.contents, byId(sourcePages), library.description.info.summary ?? '')],
    ...downloads(root),
  ]);
}

function* helpPages(
  root: string,
  library: Library,
  language: Language,
  changes: ReadonlyMap<string, string>,
): Generator<[string, string]> {
  const pages = readPages({ root, contents: library.contents }, language);
  const translations = readDescriptionTranslations(root, language);
  const frame = { contents: library.contents, pages: byId(pages), version: library.description.info.version };
  for (const page of pages) {
    const texts = textsFor(page.writtenIn, translations);
    const { body, headings } = renderMarkdown(page.body, surroundingsOf(page, library, texts));
    const lead = html`${sinceMarkup(page)}${operationsMarkup(page, library)}`;
    const filling = { page, lead, body, headings, lastChanged: changes.get(page.file) };
    yield [pageAddress(page.id, language), pageDocument(frame, filling)];
  }
}

/** The descriptions as files, to take along: generated ones as they lie in the repository, and the workflows. */
function downloads(root: string): [string, string][] {
  const folder = join(root, 'generated');
  const generated = globSync(['openapi*.json', '*.schema.json'], { cwd: folder }).map(
    (name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')],
  );
  return [
    ...generated,
    ...workflowFiles(root).map(({ name, text }): [string, string] => [`workflows/${name}`, text]),
  ];
}

function byId(pages: readonly PageSource[]): Map<string, PageSource> {
  return new Map(pages.map((page) => [page.id, page]));
}

function asset(name: string): string {
  return readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');
}
