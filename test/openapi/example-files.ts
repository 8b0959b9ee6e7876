import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';

const FOLDER = new URL('../../openapi/examples/', import.meta.url).pathname;

/** Below `openapi/examples`, without the ending. */
export const exampleNames = globSync('**/*.yaml', { cwd: FOLDER })
  .map((file) => file.replace(/\.yaml$/, ''))
  .sort();

export function readExample(name: string): unknown {
  return parse(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8')).value;
}

/** Everything else in the file stays as its author wrote it. */
export function writeExample(name: string, value: unknown): void {
  const file = join(FOLDER, `${name}.yaml`);
  const document = parseDocument(readFileSync(file, 'utf8'));
  document.set('value', value);
  writeFileSync(file, document.toString({ lineWidth: 110, blockQuote: 'literal' }));
}
