import { CLEARED } from './cookie-writer.ts';
import { headerBytes, headerText, type RequestHead, unquoted } from './request-head.ts';

/** The cookies of a request. Empty ones and those that still hold the value of a cleared cookie count as absent. */
export interface Cookies {
  /** The first of the name, as browsers send the most specific one first. */
  get(name: string): string | undefined;
  /** Every value of the name: paths and domains can make a browser send several. */
  all(name: string): readonly string[];
  /** The name was sent, with whatever value: reason enough to clear it. */
  sent(name: string): boolean;
}

/**
 * Tolerant on purpose. Some Elvis clients send a `Set-Cookie` line back word for word (`; Path=/; HttpOnly`), which
 * reads as cookies that nobody asks for; others send two `Cookie` lines, which Node has joined with `; `.
 */
export function readCookies(request: Pick<RequestHead, 'headers'>): Cookies {
  // Each value is decoded for itself: one may be UTF-8 and the next one Latin-1.
  const line = headerBytes(request, 'cookie');
  if (line === undefined) return NO_COOKIES;
  const values = new Map<string, string[]>();
  const names = new Set<string>();
  for (const pair of line.split(';')) {
    const at = pair.indexOf('=');
    if (at < 1) continue;
    const name = pair.slice(0, at).trim();
    names.add(name);
    const value = unquoted(pair.slice(at + 1).trim());
    if (value === '' || value === CLEARED) continue;
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return {
    get: (name) => values.get(name)?.[0],
    all: (name) => values.get(name) ?? [],
    sent: (name) => names.has(name),
  };
}

const NO_COOKIES: Cookies = { get: () => undefined, all: () => [], sent: () => false };

/** A percent-encoded value, with `+` for a space as PHP's clients write it. Broken encoding stays as it is. */
export function decodeCookieValue(value: string): string {
  const text = headerText(value);
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
