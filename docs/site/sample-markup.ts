import { recipes } from '../examples/index.ts';
import { figure } from './example-markup.ts';
import { type Html, join } from './html.ts';
import { type Sample, samplesOf } from './samples/index.ts';

/** Programs by their file's name; one in TypeScript is named after the recipe that it does the same as. */
export type SampleBook = ReadonlyMap<string, string>;

export function samplesFor(book: SampleBook, id: string): Sample[] {
  const recipe = recipes[id];
  if (!recipe) throw new Error(`there is no recipe "${id}"`);
  return samplesOf(recipe, book.get(`${id}.ts`));
}

/** `elvis/logout`, or only some languages of it: `elvis/logout curl PowerShell`. */
export function samplesMarkup(book: SampleBook, argument: string): Html {
  const [id = '', ...labels] = argument.split(' ');
  const chosen = samplesFor(book, id).filter(({ label }) => labels.length === 0 || labels.includes(label));
  return join(chosen.map(({ label, source }) => figure(label, source, true)));
}

const LANGUAGES: Readonly<Record<string, string>> = { js: 'JavaScript', html: 'HTML', ts: 'TypeScript' };

/** One program, named by its file. */
export function programMarkup(book: SampleBook, file: string): Html {
  const program = book.get(file);
  if (program === undefined) throw new Error(`there is no program "${file}"`);
  return figure(LANGUAGES[file.split('.').at(-1) ?? ''] ?? file, program, true);
}
