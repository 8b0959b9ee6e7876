import { parse } from 'yaml';
import { type Html, html } from './html.ts';
import { renderInline } from './markdown.ts';
import { type Language, SOURCE_LANGUAGE } from './words/index.ts';

/** Returns a text of the description in the page's language; what has no translation stays English and is marked so. */
export type Texts = (text: string) => Html;

/**
 * Translations of the description's texts by the very text they translate: one that has changed since is not found
 * any more, so no table can say what the description no longer says.
 */
export function textsFor(language: Language, translations: ReadonlyMap<string, string>): Texts {
  return (text) => {
    const key = keyOf(text);
    const translated = translations.get(key);
    if (language === SOURCE_LANGUAGE || key === '') return renderInline(key);
    if (translated !== undefined) return renderInline(translated);
    return html`<span lang="${SOURCE_LANGUAGE}">${renderInline(key)}</span>`;
  };
}

/** Reads `docs/pages/<language>/description.yaml`: a list of `{text, translation}`. */
export function readTranslations(yaml: string): Map<string, string> {
  // Written beside the pages; a test holds every `text` against the description.
  const entries = (parse(yaml) ?? []) as { text: string; translation: string }[];
  return new Map(entries.map(({ text, translation }) => [keyOf(text), translation.trim()]));
}

/** Line breaks are the YAML author's, not the text's. */
export function keyOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
