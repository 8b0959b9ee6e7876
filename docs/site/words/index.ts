import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** Languages the pages may be written in, by their names in their own words. The first is the source of the others. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  zh: '中文',
} as const;
export type Language = keyof typeof LANGUAGES;
export const SOURCE_LANGUAGE: Language = 'en';

// The keys of a literal are exactly its languages.
export const languages = Object.keys(LANGUAGES) as Language[];

/** Everything on a page that neither its author nor the description says. */
export interface Words {
  partOf: string;
  inEnglish: string;
  search: string;
  searchResults: string;
  noResults: string;
  permanentAddress: string;
  source: string;
  correct: string;
  licence: string;
  version: string;
  allPages: string;
  notFound: string;
  notFoundText: string;
  skip: string;
  pages: string;
  language: string;
  helpPages: string;
  reference: string;
  onThisPage: string;
  permanentLink: string;
  lastChanged: string;
  outdated: string;
  request: string;
  response: string;
  headers: string;
  samples: string;
  inReference: string;
  name: string;
  where: string;
  type: string;
  meaning: string;
  required: string;
  yes: string;
  no: string;
  always: string;
  atLeast: string;
  characters: string;
  copy: string;
  copied: string;
  deprecated: string;
  secret: string;
  standard: string;
  values: string;
  list: string;
  arrayOf: string;
  like: string;
  upTo: string;
  noParameters: string;
  noValues: string;
  code: string;
  cause: string;
  remedy: string;
  form: string;
  query: string;
  header: string;
  cookie: string;
  path: string;
  sometimes: string;
}

export const WORDS: Readonly<Record<Language, Words>> = { en, de, es, fr, ru, zh };
