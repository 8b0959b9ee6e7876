import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import type { Contents, PageEntry } from './contents.ts';
import { type Language, SOURCE_LANGUAGE } from './words/index.ts';

/** One page in one language, before it is markup. */
export interface PageSource {
  /** Its address below the language's root, without `.html`: `mediawiki/logout`. */
  id: string;
  /** The language the text is in. */
  language: Language;
  /** The translation was made from an earlier text than the source's of today. */
  outdated: boolean;
  title: string;
  /** What the sidebar calls it. */
  short: string;
  /** One sentence for search engines and `llms.txt`. */
  summary: string;
  /** Markdown without its front matter. */
  body: string;
  /** What the page is the help page of. */
  operations: readonly string[];
  /** The page that the operations belong to, when this one tells of a part of them. */
  partOf: string | undefined;
  since: Since | undefined;
  /** The file below the repository, with slashes. */
  file: string;
}

export interface Since {
  /** The first MediaWiki version whose clients find here what they know. */
  mediawiki?: string;
  elvis?: string;
  latchkey: string;
}

interface FrontMatter {
  title?: string;
  short?: string;
  summary?: string;
  operations?: string[];
  partOf?: string;
  since?: Since;
  /** In a translation: {@link fingerprint} of the text it was made from. */
  source?: string;
}

export interface PageFiles {
  /** The repository's root. */
  root: string;
  contents: Contents;
}

/** Every page of the contents in one language, or in the source's where there is no translation. */
export function readPages({ root, contents }: PageFiles, language: Language): PageSource[] {
  return contents.pages.map((entry) => readPage(root, entry, language));
}

function readPage(root: string, entry: PageEntry, language: Language): PageSource {
  const sourceFile = join(root, entry.file ?? fileOf(SOURCE_LANGUAGE, entry.id));
  const source = readFileSync(sourceFile, 'utf8');
  const translationFile = join(root, fileOf(language, entry.id));
  const translated = language !== SOURCE_LANGUAGE && entry.languages.includes(language);
  const file = translated ? translationFile : sourceFile;
  const original = split(source);
  const text = translated ? split(readFileSync(file, 'utf8')) : original;
  const title = text.matter.title ?? firstHeading(text.body) ?? entry.id;
  return {
    id: entry.id,
    language: translated ? language : SOURCE_LANGUAGE,
    outdated: translated && text.matter.source !== fingerprint(source),
    title,
    short: text.matter.short ?? title,
    summary: text.matter.summary ?? '',
    body: text.matter.title === undefined ? text.body.replace(FIRST_HEADING, '') : text.body,
    operations: operationsOf(root, original.matter),
    partOf: original.matter.partOf,
    since: original.matter.since,
    file: relative(root, file).split(sep).join('/'),
  };
}

function operationsOf(root: string, { operations = [], partOf }: FrontMatter): string[] {
  if (partOf === undefined) return operations;
  return split(readFileSync(join(root, fileOf(SOURCE_LANGUAGE, partOf)), 'utf8')).matter.operations ?? [];
}

export function fileOf(language: Language, id: string): string {
  return `docs/pages/${language}/${id}.md`;
}

/** Names one state of a text, so that a translation can say which it was made from. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 12);
}

const FRONT_MATTER = /^---\n(?<matter>.*?)\n---\n/s;
const FIRST_HEADING = /^\s*# (?<title>.+)\n/;

function split(text: string): { matter: FrontMatter; body: string } {
  const match = FRONT_MATTER.exec(text);
  // Its keys are the author's word; the tests open every page, and a wrong one shows there.
  const matter = match ? (parse(match.groups?.['matter'] ?? '') as FrontMatter) : {};
  return { matter, body: match ? text.slice(match[0].length) : text };
}

function firstHeading(body: string): string | undefined {
  return FIRST_HEADING.exec(body)?.groups?.['title'];
}
