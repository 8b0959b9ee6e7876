import { INVISIBLE } from '../session/index.ts';

const EACH_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');

/**
 * A line as a terminal may get it: every control and format character is shown as `\u{…}`. Names and client types come
 * from outside; an escape sequence in them could forge lines, or make the terminal do things.
 */
export function printable(line: string): string {
  return line.replace(EACH_INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** One line of JSON with the same characters escaped in the way of JSON: programs read what was stored. */
export function jsonLine(value: object): string {
  return escapeInJson(JSON.stringify(value));
}

/** Outside of its strings JSON on one line has no such characters. */
export function escapeInJson(json: string): string {
  return json.replace(EACH_INVISIBLE, (character) =>
    Array.from({ length: character.length }, (_, at) => jsonEscape(character.charCodeAt(at))).join(''),
  );
}

function jsonEscape(codeUnit: number): string {
  return `\\u${codeUnit.toString(16).padStart(4, '0')}`;
}
