import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Captured } from '../examples/index.ts';
import type { Library } from './blocks.ts';
import { readContents } from './contents.ts';
import { type Description, operationsOf } from './operations.ts';
import { readTranslations } from './texts.ts';
import type { Language } from './words/index.ts';

/** Reads everything the site is made of, save the pages themselves. */
export function readLibrary(root: string): Library {
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  // Written by `npm run generate` from a linted description.
  const description = JSON.parse(text('generated/openapi.json')) as Description;
  return {
    contents: readContents(text('docs/pages/contents.yaml'), root),
    description,
    operations: operationsOf(description),
    examples: folder(
      root,
      'docs/examples/responses',
      '.json',
      (responses) => JSON.parse(responses) as Captured,
    ),
    programs: folder(root, 'docs/examples/programs', '', (program) => program),
  };
}

/** The files of a folder by their path below it, without the ending. */
function folder<T>(root: string, path: string, ending: string, read: (text: string) => T): Map<string, T> {
  const names = globSync(`**/*.*`, { cwd: join(root, path) }).filter((name) => name.endsWith(ending));
  return new Map(
    names
      .sort()
      .map((name) => [
        name.slice(0, name.length - ending.length).replaceAll('\\', '/'),
        read(readFileSync(join(root, path, name), 'utf8')),
      ]),
  );
}

export function workflowFiles(root: string): { name: string; text: string }[] {
  const path = join(root, 'openapi/workflows');
  return globSync('*.yaml', { cwd: path })
    .sort()
    .map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }))
    .filter(({ text }) => 'arazzo' in Object(parseYaml(text)));
}

export function readDescriptionTranslations(root: string, language: Language): Map<string, string> {
  const file = join(root, `docs/pages/${language}/description.yaml`);
  return existsSync(file) ? readTranslations(readFileSync(file, 'utf8')) : new Map();
}
