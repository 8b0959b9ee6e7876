import type { ParameterFacts } from '../../../../generated/mediawiki-modules.ts';
import { userName } from '../auth/user-name.ts';
import { type ApiMessage, message } from '../messages/api-message.ts';
import { UNIT_SEPARATOR } from './text.ts';

/** How many values a list takes; the second from callers with the right `apihighlimits`. */
export const LOW_LIMIT = 50;
export const HIGH_LIMIT = 500;

/** A typed value, perhaps with a warning, or the error. */
export type ValueResult = { value: unknown; warning?: ApiMessage } | { error: ApiMessage };

/** Reads a string as the description defines it. `highLimits` is called only when it matters. */
export function readValue(
  name: string,
  text: string,
  facts: ParameterFacts,
  highLimits: () => boolean,
): ValueResult {
  if (facts.kind === 'multi') return readList(name, text, facts, highLimits);
  if (text.startsWith(UNIT_SEPARATOR))
    return { error: message('badvalue-notmulti', [name], { code: 'badvalue' }) };
  switch (facts.kind) {
    case 'boolean':
      return { value: true };
    case 'integer':
      return readInteger(name, text);
    case 'enum':
      return facts.values?.includes(text) ? { value: text } : { error: message('badvalue', [name, text]) };
    case 'string':
      return readString(name, text, facts);
  }
}

function readString(name: string, text: string, facts: ParameterFacts): ValueResult {
  if (facts.type === 'user') {
    const canonical = userName(text);
    return canonical === undefined ? { error: message('baduser', [name, text]) } : { value: text };
  }
  const { maxLength: maxchars = Number.MAX_SAFE_INTEGER } = facts;
  if (!isLonger(text, maxchars)) return { value: text };
  return { error: message('maxchars', [name, String(maxchars)], { data: { maxchars } }) };
}

/** In characters, as the description counts. They are counted only where it can matter. */
function isLonger(text: string, most: number): boolean {
  return text.length > most && (text.length > 2 * most || [...text].length > most);
}

const INT64 = 2n ** 63n;

/** Within 64 bits, as PHP; values beyond what a number holds exactly become the largest such number. */
function readInteger(name: string, text: string): ValueResult {
  const whole = /^[+-]?\d{1,64}$/.test(text) ? BigInt(text.replace('+', '')) : undefined;
  if (whole === undefined || whole >= INT64 || whole < -INT64)
    return { error: message('badinteger', [name, text]) };
  const value = Math.min(Math.max(Number(whole), Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
  return { value };
}

function readList(name: string, text: string, facts: ParameterFacts, highLimits: () => boolean): ValueResult {
  const items = splitList(text);
  const { values, all } = facts;
  if (values && all !== undefined && items.length === 1 && items[0] === all) return { value: [...values] };
  const limit = items.length > LOW_LIMIT && highLimits() ? HIGH_LIMIT : LOW_LIMIT;
  if (items.length > limit) return { error: tooMany(name, limit) };
  const unknown = values ? items.filter((value) => !values.includes(value)) : [];
  const known = [...new Set(items)].filter((value) => !unknown.includes(value));
  if (unknown.length === 0) return { value: known };
  const parameters = [name, unknown.join(', ')];
  return { value: known, warning: message('unrecognizedvalues', parameters, { data: { values: unknown } }) };
}

function splitList(text: string): string[] {
  if (text === '' || text === UNIT_SEPARATOR) return [];
  return text.startsWith(UNIT_SEPARATOR) ? text.slice(1).split(UNIT_SEPARATOR) : text.split('|');
}

function tooMany(name: string, limit: number): ApiMessage {
  const data = { limit, lowlimit: LOW_LIMIT, highlimit: HIGH_LIMIT };
  return message('toomanyvalues', [name, String(limit)], { data });
}
