import * as v from 'valibot';
import { ipRangeProblem, type Rule } from '../session/index.ts';

/** Keys that valibot passes over, since writing them into an object could change its prototype. */
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const anObject = v.custom<Record<string, unknown>>(
  (value) => isPlainObject(value) && !PROTOTYPE_KEYS.some((key) => Object.hasOwn(value, key)),
  ({ input }) =>
    isPlainObject(input)
      ? `must not have the key "${PROTOTYPE_KEYS.find((key) => Object.hasOwn(input, key))}"`
      : 'has to be an object',
);

/** An object with these members and no others. */
export function object<const E extends v.ObjectEntries>(entries: E) {
  const members = v.objectWithRest(entries, v.never('is not known'), 'has to be an object');
  // A strict object names only the first unknown key. What this one lets through has the same type.
  return v.pipe(anObject, members as unknown as v.StrictObjectSchema<E, string>);
}

/** A key of the config file with its default, and with what an editor says about it. */
export function setting<const S extends v.GenericSchema>(
  schema: S,
  fallback: v.InferInput<S>,
  description: string,
): v.OptionalSchema<S, v.InferInput<S>> {
  // A description changes no type.
  return v.optional(v.pipe(schema, v.description(description)) as unknown as S, fallback);
}

/** A part of the config file whose keys all have defaults. */
export function group<const E extends v.ObjectEntries>(entries: E) {
  return v.optional(object(entries), {});
}

export const string = v.string('has to be a string');
export const boolean = v.boolean('has to be true or false');

export function arrayOf<const S extends v.GenericSchema>(item: S, most: number) {
  return v.pipe(v.array(item, 'has to be an array'), v.maxLength(most, `has more than ${most} entries`));
}

/** A string that one of the session core's rules accepts. */
export function ruled(rule: Rule) {
  return v.pipe(
    string,
    v.rawCheck(({ dataset, addIssue }) => {
      const problem = dataset.typed ? rule(dataset.value) : undefined;
      if (problem !== undefined) addIssue({ message: problem });
    }),
  );
}

export const ipRange = ruled(ipRangeProblem);

export function integer(min: number, max: number) {
  const wanted = `has to be a whole number from ${min} to ${max}`;
  return v.pipe(v.number(wanted), v.integer(wanted), v.minValue(min, wanted), v.maxValue(max, wanted));
}

export function matching(pattern: RegExp, wanted: string) {
  return v.pipe(v.string(`has to be ${wanted}`), v.regex(pattern, `has to be ${wanted}`));
}

export function oneOf<const T extends readonly string[]>(choices: T, { orNull = false } = {}) {
  const wanted = [...choices.map((choice) => JSON.stringify(choice)), ...(orNull ? ['null'] : [])].join(
    ' or ',
  );
  return v.picklist(choices, `has to be ${wanted}`);
}

export const AN_ORIGIN = 'has to be an origin like "https://www.example.org"';
const ORIGIN = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#\\@*]+\/?$/;
const ORIGIN_PATTERN = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/(\*\.)?[^\s/?#\\@*]+\/?$/;
const PAGE = /^(\/([^\s\\/][^\s\\]*)?|[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\\/][^\s\\]*)$/;

/** `scheme://host[:port]`, returned in the form that browsers send in `Origin`. */
export const origin = v.pipe(
  v.string(AN_ORIGIN),
  v.regex(ORIGIN, AN_ORIGIN),
  v.check((text) => URL.canParse(text), AN_ORIGIN),
  v.transform((text) => new URL(text).origin),
);

/** An origin, or all subdomains of one as `https://*.example.org`. */
export const originPattern = v.pipe(
  v.string(AN_ORIGIN),
  v.regex(ORIGIN_PATTERN, AN_ORIGIN),
  v.check((text) => URL.canParse(text.replace('://*.', '://')), AN_ORIGIN),
  v.transform((text) => {
    const { origin } = new URL(text.replace('://*.', '://'));
    return text.includes('://*.') ? origin.replace('://', '://*.') : origin;
  }),
);

const A_PAGE = 'has to be a path like "/" or an address like "https://www.example.org/start"';

/** A path on this server, or an absolute http(s) address. */
export const pageAddress = v.pipe(
  v.string(A_PAGE),
  v.regex(PAGE, A_PAGE),
  v.check((text) => URL.canParse(text, 'http://localhost'), A_PAGE),
);

const A_SOCKET = 'has to be an address with a port like "127.0.0.1:9464"';

/** `host:port`, `[::1]:port`. */
export const socketAddress = v.pipe(
  v.string(A_SOCKET),
  v.regex(/^(\[[\dA-Fa-f:.]+\]|[^\s:/?#\\@[\]]+):\d{1,5}$/, A_SOCKET),
  v.check((text) => URL.canParse(`http://${text}`), A_SOCKET),
);
