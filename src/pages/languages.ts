import type { HttpRequest } from '../contract/index.ts';
import { readCookies, singleHeader } from '../http/index.ts';
import type { PagesOptions } from './options.ts';
import { chinese } from './texts/chinese.ts';
import { english, type Texts } from './texts/english.ts';
import { french } from './texts/french.ts';
import { german } from './texts/german.ts';
import { russian } from './texts/russian.ts';
import { spanish } from './texts/spanish.ts';

/** What each language calls itself, and its texts. */
export const LANGUAGES = {
  en: { name: 'English', texts: english },
  de: { name: 'Deutsch', texts: german },
  es: { name: 'Español', texts: spanish },
  fr: { name: 'Français', texts: french },
  ru: { name: 'Русский', texts: russian },
  zh: { name: '中文', texts: chinese },
} as const satisfies Readonly<Record<string, { name: string; texts: Texts }>>;

export type Language = keyof typeof LANGUAGES;

const LANGUAGE_COOKIE = 'latchkey_lang';
const YEAR_SECONDS = 31_536_000;

/** What the person chose, else what the browser prefers, else English. */
export function languageOf(request: HttpRequest): Language {
  return chosenLanguage(request) ?? known(readCookies(request).get(LANGUAGE_COOKIE)) ?? preferred(request);
}

/** The line that keeps what the query string of this request chooses. */
export function languageCookies({ rules }: PagesOptions, request: HttpRequest): readonly string[] {
  const chosen = chosenLanguage(request);
  if (chosen === undefined) return [];
  return [rules.cookies(request).set(LANGUAGE_COOKIE, chosen, { maxAgeSeconds: YEAR_SECONDS })];
}

function chosenLanguage({ query }: HttpRequest): Language | undefined {
  return known(new URLSearchParams(query).get('lang') ?? undefined);
}

function known(tag: string | undefined): Language | undefined {
  return tag !== undefined && Object.hasOwn(LANGUAGES, tag) ? (tag as Language) : undefined; // it is a key
}

/** RFC 9110 §12.5.4; of languages with the same weight the first one. */
function preferred(request: HttpRequest): Language {
  const ranges = (singleHeader(request, 'accept-language') ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { language: known(tag.split('-')[0]), weight: Number(weight ?? 1) };
  });
  const [best] = ranges
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return best?.language ?? 'en';
}
