import { TEXTS, type TextKey } from './catalogue.ts';

/** Something to be said to a client: stable for programs by its code, worded for people by its key. */
export interface Message {
  key: TextKey;
  code: string;
  parameters: readonly string[];
  /** What programs may want to know beyond the code. */
  data?: Readonly<Record<string, string | number | readonly string[]>>;
}

export function message(
  key: TextKey,
  parameters: readonly string[] = [],
  rest: Partial<Message> = {},
): Message {
  return { key, code: key, parameters, ...rest };
}

export function plainText({ key, parameters }: Message): string {
  return filled(TEXTS[key], parameters);
}

/** A text that a wiki can show without taking a visitor's words for markup. */
export function wikitext({ key, parameters }: Message): string {
  return filled(TEXTS[key], parameters.map(escapeWikitext));
}

export function html({ key, parameters }: Message): string {
  return escapeHtml(filled(TEXTS[key], parameters));
}

function filled(text: string, parameters: readonly string[]): string {
  return text.replace(/\$(\d)/g, (_, number: string) => parameters[Number(number) - 1] ?? '');
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function escapeWikitext(text: string): string {
  return text.replace(/[&<>"'[\]{}|=#*:;~_]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
