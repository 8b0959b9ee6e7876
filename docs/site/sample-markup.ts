import { recipes } from '../examples/index.ts';
import { figure } from './example-markup.ts';
import { type CodeLanguage, highlighted } from './highlight.ts';
import type { Html } from './html.ts';
import { codeMarkup } from './markdown.ts';
import { type Sample, samplesOf } from './samples/index.ts';
import { tabsMarkup } from './tabs-markup.ts';

/** Programs by their file's name; one in TypeScript is named after the recipe that it does the same as. */
export type SampleBook = ReadonlyMap<string, string>;

export function samplesFor(book: SampleBook, id: string): Sample[] {
  const recipe = recipes[id];
  if (!recipe) throw new Error(`there is no recipe "${id}"`);
  return samplesOf(recipe, book.get(`${id}.ts`));
}

export interface SampleContext {
  book: SampleBook;
  /** What the group of tabs is called. */
  title: string;
  nextTabs: () => string;
}

/** `elvis/logout`, or only some languages of it: `elvis/logout curl PowerShell`. */
export function samplesMarkup(argument: string, { book, title, nextTabs }: SampleContext): Html {
  const [id = '', ...labels] = argument.split(' ');
  const chosen = samplesFor(book, id).filter(({ label }) => labels.length === 0 || labels.includes(label));
  const tabs = chosen.map(({ label, lang, source }) => ({
    label,
    content: codeMarkup(highlighted(source, lang)),
  }));
  return tabsMarkup(nextTabs(), title, tabs);
}

const LANGUAGES: Readonly<Record<string, [label: string, language: CodeLanguage]>> = {
  html: ['HTML', 'html'],
  js: ['JavaScript', 'javascript'],
  ps1: ['PowerShell', 'powershell'],
  ts: ['TypeScript', 'typescript'],
};

/** One program, named by its file. */
export function programMarkup(book: SampleBook, file: string): Html {
  const program = book.get(file);
  const known = LANGUAGES[file.split('.').at(-1) ?? ''];
  if (program === undefined || known === undefined) throw new Error(`there is no program "${file}"`);
  return figure(known[0], highlighted(program, known[1]));
}
