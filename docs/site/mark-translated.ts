/**
 * `npm run docs:translated -- de elvis/logout …`: records that the translations hold what their sources hold now. Until
 * the source changes again they are not shown as outdated.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fileOf, fingerprint } from './page-source.ts';
import { LANGUAGES, type Language, SOURCE_LANGUAGE } from './words/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function isTranslation(language: string | undefined): language is Language {
  return language !== undefined && language in LANGUAGES && language !== SOURCE_LANGUAGE;
}

const [language, ...ids] = process.argv.slice(2);
if (!isTranslation(language) || ids.length === 0) {
  console.error('usage: npm run docs:translated -- LANGUAGE PAGE…');
  process.exit(2);
}
for (const id of ids) {
  const file = ROOT + fileOf(language, id);
  const made = fingerprint(readFileSync(ROOT + fileOf(SOURCE_LANGUAGE, id), 'utf8'));
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^source: .*$/m, `source: '${made}'`));
}
