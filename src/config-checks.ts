import { isIP } from 'node:net';
import { InvalidInput } from './session/index.ts';

/** Answers the value as it is to be used, or throws {@link InvalidInput} with one line that names the place. */
export type Check<T> = (value: unknown, at: string) => T;

/** Says what stands there, short enough for one line. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

export function refuse(at: string, wanted: string, value: unknown): never {
  throw new InvalidInput(`${at} must be ${wanted}, not ${shown(value)}`);
}

/** A check of a value that is taken as it stands. */
function accept<T>(wanted: string, fits: (value: unknown) => value is T): Check<T> {
  return (value, at) => (fits(value) ? value : refuse(at, wanted, value));
}

export const flag = accept('true or false', (value) => typeof value === 'boolean');

export function integer(min: number, max: number): Check<number> {
  return accept(
    `a whole number from ${min} to ${max}`,
    (value): value is number => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  );
}

export function text(wanted: string, pattern: RegExp): Check<string> {
  return accept(wanted, (value): value is string => typeof value === 'string' && pattern.test(value));
}

export function oneOf<const T extends string | null>(...values: readonly T[]): Check<T> {
  return accept(values.map((value) => JSON.stringify(value)).join(' or '), (value): value is T =>
    values.some((known) => known === value),
  );
}

export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, at) => (value === null ? null : check(value, at));
}

export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value, at) =>
    Array.isArray(value)
      ? value.map((item, index) => check(item, `${at}[${index}]`))
      : refuse(at, 'a list', value);
}

/**
 * An object with these members and no others. Those that are absent take their default; without a default they have
 * to be given.
 */
export function members<T extends object>(
  checks: { [Key in keyof T]: Check<T[Key]> },
  defaults: Partial<T>,
): Check<T> {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refuse(at, 'an object', value);
    const inside = at === ROOT ? '' : `${at}.`;
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(checks, key)) throw new InvalidInput(`unknown key ${inside}${key}`);
    }
    const given = value as Partial<Record<keyof T, unknown>>; // An object was just proven; its members are checked below.
    const names = Object.keys(checks) as (keyof T & string)[]; // The mapped type has exactly these keys.
    const filled = names.map((name) => {
      if (Object.hasOwn(given, name)) return [name, checks[name](given[name], inside + name)];
      if (Object.hasOwn(defaults, name)) return [name, defaults[name]];
      throw new InvalidInput(`${inside}${name} is missing`);
    });
    return Object.fromEntries(filled) as T; // Every key of the mapped type went through its own check.
  };
}

/** The place of the outermost object: its members are named without a prefix. */
export const ROOT = 'the document';

const ORIGIN = /^https?:\/\/[^\s/?#\\@]+\/?$/i;

/** `scheme://host[:port]`, answered in the form browsers send in `Origin`. */
export const origin: Check<string> = (value, at) => {
  const wanted = 'an origin like "https://www.example.org"';
  if (typeof value !== 'string' || !ORIGIN.test(value) || !URL.canParse(value))
    return refuse(at, wanted, value);
  const url = new URL(value);
  return url.hostname.includes('*') ? refuse(at, wanted, value) : url.origin;
};

/** An origin, or all subdomains of one as `https://*.example.org`. */
export const originPattern: Check<string> = (value, at) => {
  const wildcard = typeof value === 'string' && /^(https?:\/\/)\*\.(.+)$/i.exec(value);
  if (!wildcard) return origin(value, at);
  const base = origin(`${wildcard[1]}${wildcard[2]}`, at);
  return base.replace('://', '://*.');
};

/** A single address or a CIDR range. */
export const addressRange: Check<string> = (value, at) => {
  const wanted = 'an address like "10.0.0.7" or a range like "10.0.0.0/8"';
  if (typeof value !== 'string') return refuse(at, wanted, value);
  const [address = '', bits, ...rest] = value.split('/');
  const version = isIP(address);
  const widest = version === 4 ? 32 : 128;
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest);
  return version !== 0 && fits && rest.length === 0 ? value : refuse(at, wanted, value);
};

/** A path on this server, or an absolute http(s) address. */
export const pageAddress: Check<string> = (value, at) => {
  const wanted = 'a path like "/" or an address like "https://www.example.org/start"';
  if (typeof value !== 'string' || /[\s\\]/.test(value)) return refuse(at, wanted, value);
  const path = value.startsWith('/') && !value.startsWith('//');
  const absolute = /^https?:\/\/[^/]/i.test(value) && URL.canParse(value);
  return path || absolute ? value : refuse(at, wanted, value);
};
