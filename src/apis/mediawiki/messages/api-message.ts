import { escapeHtml } from '../../../http/index.ts';
import { TEXTS, type TextKey } from './message-texts.ts';

/** ApiMessage: its code is stable for programs, its text for people is found by its key. */
export interface ApiMessage {
  key: TextKey;
  code: string;
  parameters: readonly string[];
  /** Data for programs beside the code. */
  data?: Readonly<Record<string, string | number | readonly string[]>>;
}

export function message(
  key: TextKey,
  parameters: readonly string[] = [],
  rest: Partial<ApiMessage> = {},
): ApiMessage {
  return { key, code: key, parameters, ...rest };
}

export function plainText({ key, parameters }: ApiMessage): string {
  return filled(TEXTS[key], parameters);
}

/** Wikitext in which the parameters are not markup. */
export function wikitext({ key, parameters }: ApiMessage): string {
  return filled(TEXTS[key], parameters.map(escapeWikitext));
}

export function html({ key, parameters }: ApiMessage): string {
  return escapeHtml(filled(TEXTS[key], parameters));
}

function filled(text: string, parameters: readonly string[]): string {
  return text.replace(/\$(\d)/g, (_, number: string) => parameters[Number(number) - 1] ?? '');
}

function escapeWikitext(text: string): string {
  return text.replace(/[&<>"'[\]{}|=#*:;~_]/g, (character) => `&#${character.charCodeAt(0)};`);
}
