/** The cookies of a client, for programs whose platform keeps none. */
export interface CookieJar {
  /** The value of the `Cookie` header for a request to this URL; `undefined` when no cookie goes there. */
  header(url: URL): string | undefined;
  /** Takes in the `Set-Cookie` lines of the response to a request to this URL. An expired cookie is forgotten. */
  store(url: URL, lines: readonly string[]): void;
  /** What {@link createCookieJar} takes back; `JSON.stringify(jar)` calls it. It opens the sessions: keep it secret. */
  toJSON(): SavedCookie[];
}

/** A cookie as it is saved. */
export interface SavedCookie {
  name: string;
  value: string;
  /** The host that set it, and the only one it is sent to. */
  host: string;
  path: string;
  secure: boolean;
  /** Milliseconds since 1970; `null` for a cookie that lives as long as its jar. */
  expiresAtMs: number | null;
}

/**
 * A jar for the `cookies` option of {@link createClient}, empty or with the cookies of one that was saved. It keeps what
 * Latchkey's one cookie writer uses of RFC 6265: name, value, path, expiry and `Secure`. `Domain` is passed over, so a
 * cookie goes back to its own host only.
 *
 * @example
 * ```ts
 * const cookies = createCookieJar(JSON.parse(await readFile('cookies.json', 'utf8')));
 * const latchkey = createClient({ baseUrl: 'http://127.0.0.1:8080', cookies });
 * await latchkey.mediawiki.login({ name: 'jdoe', password: 'secret-pass' });
 * await writeFile('cookies.json', JSON.stringify(cookies), { mode: 0o600 });
 * ```
 */
export function createCookieJar(saved: readonly SavedCookie[] = [], now: () => number = Date.now): CookieJar {
  const cookies = new Map(saved.map((cookie) => [keyOf(cookie), cookie]));
  const live = () => [...cookies.values()].filter(({ expiresAtMs }) => (expiresAtMs ?? Infinity) > now());
  return {
    header(url) {
      const sent = live().filter((cookie) => isSent(cookie, url));
      return sent.length === 0 ? undefined : sent.map(({ name, value }) => `${name}=${value}`).join('; ');
    },
    store(url, lines) {
      for (const line of lines) {
        const cookie = parseSetCookie(line, url, now());
        if ((cookie.expiresAtMs ?? Infinity) > now()) cookies.set(keyOf(cookie), cookie);
        else cookies.delete(keyOf(cookie));
      }
    },
    toJSON: live,
  };
}

function keyOf({ name, host, path }: SavedCookie): string {
  return [host, path, name].join(' ');
}

function isSent({ host, path, secure }: SavedCookie, url: URL): boolean {
  return url.hostname === host && isBelow(path, url.pathname) && (!secure || isTrustworthy(url));
}

/** RFC 6265, section 5.1.4. */
function isBelow(path: string, pathname: string): boolean {
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}

/** Browsers treat the machine itself as safe from eavesdroppers (https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy). */
function isTrustworthy({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}

function parseSetCookie(line: string, url: URL, nowMs: number): SavedCookie {
  const [pair = '', ...rest] = line.split(';');
  const [name, value] = splitPair(pair);
  const attributes = new Map(rest.map(splitPair).map(([key, text]) => [key.toLowerCase(), text]));
  const path = attributes.get('path') ?? '';
  return {
    name,
    value,
    host: url.hostname,
    path: path.startsWith('/') ? path : '/',
    secure: attributes.has('secure'),
    expiresAtMs: expiryOf(attributes, nowMs),
  };
}

/** `Max-Age` outranks `Expires` (RFC 6265, section 5.3); with neither the cookie lives as long as the jar. */
function expiryOf(attributes: ReadonlyMap<string, string>, nowMs: number): number | null {
  const maxAge = attributes.get('max-age');
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return nowMs + Number(maxAge) * 1000;
  const expires = Date.parse(attributes.get('expires') ?? '');
  return Number.isNaN(expires) ? null : expires;
}

function splitPair(pair: string): [name: string, value: string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
}
