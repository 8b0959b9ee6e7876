import { isUtf8 } from 'node:buffer';
import { CLEARED } from './cookie-writer.ts';
import { type RequestHead, singleHeader } from './request-head.ts';

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
  const line = singleHeader(request, 'cookie');
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

function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}

/**
 * Node reads the bytes of a header as Latin-1, but clients and proxies that decode cookie values send UTF-8. Bytes that
 * are not UTF-8 stay Latin-1.
 */
function headerText(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : value;
}

/** A percent-encoded value, with `+` for a space as PHP's clients write it. Broken encoding stays as it is. */
export function decodeCookieValue(value: string): string {
  const text = headerText(value);
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
