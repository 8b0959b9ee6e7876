import { InvalidInput, type Reader } from '../session/index.ts';

/** Readers of what only the operator's settings have: numbers, words of a choice, origins, addresses of pages. */

function refuse(place: string, wanted: string, value: unknown): never {
  const text = JSON.stringify(value) ?? String(value);
  const shown = text.length > 60 ? `${text.slice(0, 57)}...` : text;
  throw new InvalidInput(`${place} has to be ${wanted}, not ${shown}`);
}

export function integer(min: number, max: number): Reader<number> {
  return (value, place) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? value
      : refuse(place, `a whole number from ${min} to ${max}`, value);
}

export function matching(pattern: RegExp, wanted: string): Reader<string> {
  return (value, place) =>
    typeof value === 'string' && pattern.test(value) ? value : refuse(place, wanted, value);
}

export function oneOf<const T extends string | null>(...choices: readonly T[]): Reader<T> {
  const wanted = choices.map((choice) => JSON.stringify(choice)).join(' or ');
  const isChoice = (value: unknown): value is T => choices.some((choice) => choice === value);
  return (value, place) => (isChoice(value) ? value : refuse(place, wanted, value));
}

const ORIGIN = /^https?:\/\/[^\s/?#\\@*]+\/?$/i;
const A_PAGE = /^(\/(?!\/)|https?:\/\/[^/])[^\s\\]*$|^\/$/i;

/** `scheme://host[:port]`, answered in the form browsers send in `Origin`. */
export const origin: Reader<string> = (value, place) =>
  typeof value === 'string' && ORIGIN.test(value) && URL.canParse(value)
    ? new URL(value).origin
    : refuse(place, 'an origin like "https://www.example.org"', value);

/** An origin, or all subdomains of one as `https://*.example.org`. */
export const originPattern: Reader<string> = (value, place) => {
  const wildcard = typeof value === 'string' ? /^(https?:\/\/)\*\.(.+)$/i.exec(value) : null;
  if (!wildcard) return origin(value, place);
  return origin(`${wildcard[1]}${wildcard[2]}`, place).replace('://', '://*.');
};

/** A path on this server, or an absolute http(s) address. */
export const pageAddress: Reader<string> = (value, place) =>
  typeof value === 'string' && A_PAGE.test(value) && URL.canParse(value, 'http://localhost')
    ? value
    : refuse(place, 'a path like "/" or an address like "https://www.example.org/start"', value);

/** Members that are absent take their default. */
export function withDefaults<T extends object>(read: Reader<Partial<T>>, defaults: T): Reader<T> {
  return (value, place) => ({ ...defaults, ...read(value, place) });
}
