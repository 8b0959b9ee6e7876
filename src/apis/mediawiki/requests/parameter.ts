import type { ParameterFacts } from '../../../../generated/mediawiki-modules.ts';
import { type Message, message } from '../messages/message.ts';
import { userName } from '../visitors/user-name.ts';
import { UNIT_SEPARATOR } from './text.ts';

/** How many values a list takes; the second from callers with the right `apihighlimits`. */
export const LOW_LIMIT = 50;
export const HIGH_LIMIT = 500;

/** What became of a value: a typed one, perhaps with a warning, or the reason why it cannot be taken. */
export type Reading = { value: unknown; warning?: Message } | { refusal: Message };

/** Reads a text as the description says. `highLimits` is asked only when it matters. */
export function readValue(
  name: string,
  text: string,
  facts: ParameterFacts,
  highLimits: () => boolean,
): Reading {
  if (facts.kind === 'multi') return readList(name, text, facts, highLimits);
  if (text.startsWith(UNIT_SEPARATOR))
    return { refusal: message('badvalue-notmulti', [name], { code: 'badvalue' }) };
  switch (facts.kind) {
    case 'boolean':
      return { value: true };
    case 'integer':
      return readInteger(name, text);
    case 'enum':
      return facts.values?.includes(text) ? { value: text } : { refusal: message('badvalue', [name, text]) };
    case 'string':
      return readString(name, text, facts);
  }
}

function readString(name: string, text: string, facts: ParameterFacts): Reading {
  if (facts.type === 'user') {
    const canonical = userName(text);
    return canonical === undefined ? { refusal: message('baduser', [name, text]) } : { value: text };
  }
  return { value: text };
}

const INT64 = 2n ** 63n;

/** Within 64 bits, as PHP; beyond what a number holds exactly it is as good as without end. */
function readInteger(name: string, text: string): Reading {
  const whole = /^[+-]?\d+$/.test(text) ? BigInt(text.replace('+', '')) : undefined;
  if (whole === undefined || whole >= INT64 || whole < -INT64)
    return { refusal: message('badinteger', [name, text]) };
  const value = Math.min(Math.max(Number(whole), Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
  return { value };
}

function readList(name: string, text: string, facts: ParameterFacts, highLimits: () => boolean): Reading {
  const given = splitList(text);
  const { values, all } = facts;
  if (values && all !== undefined && given.length === 1 && given[0] === all) return { value: [...values] };
  const limit = given.length > LOW_LIMIT && highLimits() ? HIGH_LIMIT : LOW_LIMIT;
  if (given.length > limit) return { refusal: tooMany(name, limit) };
  const unknown = values ? given.filter((value) => !values.includes(value)) : [];
  const known = [...new Set(given)].filter((value) => !unknown.includes(value));
  if (unknown.length === 0) return { value: known };
  const parameters = [name, unknown.join(', ')];
  return { value: known, warning: message('unrecognizedvalues', parameters, { data: { values: unknown } }) };
}

function splitList(text: string): string[] {
  if (text === '' || text === UNIT_SEPARATOR) return [];
  return text.startsWith(UNIT_SEPARATOR) ? text.slice(1).split(UNIT_SEPARATOR) : text.split('|');
}

function tooMany(name: string, limit: number): Message {
  const data = { limit, lowlimit: LOW_LIMIT, highlimit: HIGH_LIMIT };
  return message('toomanyvalues', [name, String(limit)], { data });
}
