import { recipes } from '../examples/index.ts';
import { figure } from './example-markup.ts';
import { type Html, join } from './html.ts';
import { type Sample, samplesOf } from './samples/index.ts';

/** Programs in TypeScript by the name of the recipe they do the same as. */
export type SampleBook = ReadonlyMap<string, string>;

export function samplesFor(book: SampleBook, id: string): Sample[] {
  const recipe = recipes[id];
  if (!recipe) throw new Error(`there is no recipe "${id}"`);
  return samplesOf(recipe, book.get(id));
}

/** `elvis/logout`, or only some languages of it: `elvis/logout curl PowerShell`. */
export function samplesMarkup(book: SampleBook, argument: string): Html {
  const [id = '', ...labels] = argument.split(' ');
  const chosen = samplesFor(book, id).filter(({ label }) => labels.length === 0 || labels.includes(label));
  return join(chosen.map(({ label, source }) => figure(label, source, true)));
}
