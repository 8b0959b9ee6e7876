import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddress, REFERENCE } from './addresses.ts';
import { type Library, operationsMarkup, surroundingsOf } from './blocks.ts';
import { browserProgram, browserStyle } from './browser-program.ts';
import { folderPage, missingPage } from './folder-pages.ts';
import { html } from './html.ts';
import { lastChanges } from './last-changed.ts';
import { type Filling, type Frame, pageDocument } from './layout.ts';
import { llmsText } from './llms.ts';
import { renderMarkdown } from './markdown.ts';
import { type PageSource, readPages } from './page-source.ts';
import { publicationOf } from './publication.ts';
import { describedForReference, redocLicence, redocProgram, referenceDocument } from './reference.ts';
import { searchEntries, searchIndex, searchPrograms } from './search-index.ts';
import { sinceMarkup } from './since-markup.ts';
import { readDescriptionTranslations, readLibrary, workflowFiles } from './sources.ts';
import { textsFor } from './texts.ts';
import { type Language, languages, SOURCE_LANGUAGE } from './words/index.ts';

/** The published folder: file names to what they hold. */
export type Site = ReadonlyMap<string, string>;

/** Makes the whole site from the repository at `root`. */
export function makeSite(root: string): Site {
  const library = readLibrary(root);
  const sourcePages = readPages({ root, contents: library.contents }, SOURCE_LANGUAGE);
  const fillings = languages.map((language) => languageFillings(root, library, language));
  return new Map([
    ...fillings.flatMap((filled) => [...helpPages(filled)]),
    ...fillings.map(searchIndexOf),
    ...searchPrograms(),
    ['search/search.js', asset('search.js')],
    [REFERENCE, referenceDocument(library, sourcePages)],
    ['reference/openapi.json', JSON.stringify(describedForReference(library, sourcePages))],
    ['reference/redoc.standalone.js', redocProgram()],
    ['reference/redoc-licence.txt', redocLicence()],
    ['reference/reference.js', asset('reference.js')],
    ['reference/reference.css', asset('frame.css') + asset('reference.css')],
    ['style.css', browserStyle(['frame.css', 'pages.css', 'around.css', 'examples.css'].map(asset).join(''))],
    ['site.js', browserProgram(asset('site.js'))],
    ['favicon.svg', asset('favicon.svg')],
    ['llms.txt', llmsText(library.contents, byId(sourcePages), library.description.info.summary ?? '')],
    ...downloads(root),
  ]);
}

interface Filled {
  frame: Frame;
  language: Language;
  /** Every page, also those that are there in the source's language only. */
  fillings: readonly Filling[];
}

function languageFillings(root: string, library: Library, language: Language): Filled {
  const pages = readPages({ root, contents: library.contents }, language);
  const changes = lastChanges(root);
  const fillings = pages.map((page) => {
    const texts = textsFor(page.language, readDescriptionTranslations(root, page.language));
    const { body, headings } = renderMarkdown(page.body, surroundingsOf(page, library, texts));
    const lead = html`${sinceMarkup(page)}${operationsMarkup(page, library)}`;
    return { page, lead, body, headings, lastChanged: changes.get(page.file) };
  });
  return { frame: frameOf(root, library, pages), language, fillings };
}

function frameOf(root: string, { contents, description }: Library, pages: readonly PageSource[]): Frame {
  const entries = new Map(contents.pages.map((entry) => [entry.id, entry]));
  return {
    contents,
    pages: byId(pages),
    // Pages without a source are made in every language.
    languagesOf: (id) => entries.get(id)?.languages ?? languages,
    version: description.info.version,
    publication: publicationOf(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))),
  };
}

function* helpPages({ frame, language, fillings }: Filled): Generator<[string, string]> {
  const folders = frame.contents.sections.filter(({ folder }) => folder !== undefined);
  const made = [
    ...fillings.filter(({ page }) => page.language === language),
    ...folders.map((section) => folderPage(frame, section, language)),
    missingPage(frame, language),
  ];
  for (const filling of made) yield [pageAddress(filling.page.id, language), pageDocument(frame, filling)];
}

function searchIndexOf({ language, fillings }: Filled): [string, string] {
  const entries = fillings.flatMap(({ page, body }) =>
    searchEntries(pageAddress(page.id, page.language), page.title, body.markup),
  );
  return [`search/${language}.json`, searchIndex(entries)];
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
