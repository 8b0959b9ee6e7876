import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { browserProgram } from './browser-program.ts';
import { searchTerms } from './search-terms.ts';

/** One section of a page, which is what a search finds. */
export interface SearchEntry {
  /** Address below the site's root, with the section's place. */
  id: string;
  title: string;
  heading: string;
  text: string;
}

/** How the index is made and asked; the browser needs the same to ask it. */
export const SEARCH_OPTIONS = { fields: ['title', 'heading', 'text'], storeFields: ['title', 'heading'] };

/** The index of one language, as MiniSearch reads it back. */
export function searchIndex(entries: readonly SearchEntry[]): string {
  const index = new MiniSearch<SearchEntry>({ ...SEARCH_OPTIONS, tokenize: searchTerms });
  index.addAll(entries);
  return JSON.stringify(index);
}

/** What a page of help says, section by section. */
export function searchEntries(address: string, title: string, main: string): SearchEntry[] {
  const [first = '', ...sections] = main.split(/(?=<h2 id=)/);
  const entries = sections.map((section) => {
    const [, place = '', heading = ''] = /<h2 id="([^"]+)">(.*?)\n/.exec(section) ?? [];
    return { id: `${address}#${place}`, title, heading: textOf(heading), text: textOf(section) };
  });
  return [{ id: address, title, heading: '', text: textOf(first) }, ...entries];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function textOf(markup: string): string {
  // Code is full of words that stand on every page.
  const prose = markup.replace(/<fieldset.*?<\/fieldset>|<details.*?<\/details>|<pre.*?<\/pre>/gs, ' ');
  const text = prose.replace(/<wbr>/g, '').replace(/<[^>]*>/g, ' ');
  return text.replace(/&([a-z]+|#39);/g, (_, name: string) => ENTITIES[name] ?? ' ').replace(/\s+/g, ' ');
}

/** MiniSearch and our terms as the browser takes them. */
export function searchPrograms(): [string, string][] {
  const main = createRequire(import.meta.url).resolve('minisearch');
  const engine = join(dirname(main), '../es/index.js');
  return [
    ['search/minisearch.js', browserProgram(readFileSync(engine, 'utf8'))],
    [
      'search/search-terms.js',
      browserProgram(readFileSync(new URL('search-terms.ts', import.meta.url), 'utf8')),
    ],
  ];
}
