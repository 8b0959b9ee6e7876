/** The cookies of one server, for programs whose platform keeps none. */
export interface CookieJar {
  /** The value of the `Cookie` header for a request to this address; `undefined` when no cookie goes there. */
  header(url: URL): string | undefined;
  /** Takes in the `Set-Cookie` lines of an answer. A cookie that has expired is forgotten. */
  store(lines: readonly string[]): void;
}

interface Cookie {
  value: string;
  secure: boolean;
  expiresAtMs: number;
}

/**
 * Keeps what Latchkey's one cookie writer uses of RFC 6265: name, value, expiry and `Secure`. `Domain` and `Path` are
 * passed over: the jar belongs to one origin, and every cookie of it is set for `/`.
 */
export function createCookieJar(now: () => number = Date.now): CookieJar {
  const cookies = new Map<string, Cookie>();
  return {
    header(url) {
      const sent = [...cookies].filter(([, cookie]) => isSent(cookie, url, now()));
      return sent.length === 0 ? undefined : sent.map(([name, { value }]) => `${name}=${value}`).join('; ');
    },
    store(lines) {
      for (const line of lines) {
        const { name, ...cookie } = parseSetCookie(line, now());
        if (cookie.expiresAtMs > now()) cookies.set(name, cookie);
        else cookies.delete(name);
      }
    },
  };
}

function isSent({ secure, expiresAtMs }: Cookie, url: URL, nowMs: number): boolean {
  return expiresAtMs > nowMs && (!secure || isTrustworthy(url));
}

/** Browsers treat the machine itself as safe from eavesdroppers (https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy). */
function isTrustworthy({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}

function parseSetCookie(line: string, nowMs: number): Cookie & { name: string } {
  const [pair = '', ...rest] = line.split(';');
  const [name, value] = splitPair(pair);
  const attributes = new Map(rest.map(splitPair).map(([key, text]) => [key.toLowerCase(), text]));
  return { name, value, secure: attributes.has('secure'), expiresAtMs: expiryOf(attributes, nowMs) };
}

/** `Max-Age` outranks `Expires` (RFC 6265, section 5.3); with neither the cookie lives as long as the jar. */
function expiryOf(attributes: ReadonlyMap<string, string>, nowMs: number): number {
  const maxAge = attributes.get('max-age');
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return nowMs + Number(maxAge) * 1000;
  const expires = Date.parse(attributes.get('expires') ?? '');
  return Number.isNaN(expires) ? Number.POSITIVE_INFINITY : expires;
}

function splitPair(pair: string): [name: string, value: string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
}
