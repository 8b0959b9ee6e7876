import * as v from 'valibot';
import {
  AN_ORIGIN,
  arrayOf,
  boolean,
  group,
  integer,
  ipRange,
  matching,
  object,
  oneOf,
  origin,
  originPattern,
  pageAddress,
  setting,
  socketAddress,
  string,
} from './schema-parts.ts';

const TEN_YEARS = 315_360_000;
const MOST_ENTRIES = 10_000;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

const seconds = integer(1, TEN_YEARS);
const limit = object({ count: integer(1, 1_000_000), seconds });
const anyOrigin = v.union([v.literal('*'), origin], AN_ORIGIN);

/** A document may name the JSON Schema that editors check it by. */
export const schemaKey = v.exactOptional(
  v.pipe(string, v.description('Address of this schema, for editors. The server does not read it.')),
);

/** A page that others link to. */
const link = v.nullable(pageAddress);

const sessions = group({
  idleSeconds: setting(seconds, 3600, 'A session ends when it is not used for so long.'),
  lifetimeSeconds: setting(seconds, 2_592_000, 'A session ends after so long in any case.'),
  rememberSeconds: setting(
    seconds,
    15_552_000,
    'How long a session lives whose login asked to be remembered.',
  ),
  apiTokenSeconds: setting(seconds, 3600, 'How long an API token lives.'),
  perAccount: setting(
    v.nullable(integer(1, 1_000_000)),
    1000,
    'Live sessions of one kind that an account may have; one more ends the least recently used. null: no limit.',
  ),
});

const redirects = group({
  allow: setting(
    arrayOf(anyOrigin, MOST_ENTRIES),
    [],
    'Exact origins to which a logout may lead; "*" for any.',
  ),
  landingPage: setting(pageAddress, '/', 'Where a logout without a target leads: a path or an address.'),
});

const cors = group({
  allow: setting(
    arrayOf(originPattern, MOST_ENTRIES),
    [],
    'Origins whose pages may read responses and send credentials; https://*.example.org for subdomains.',
  ),
  deny: setting(arrayOf(originPattern, MOST_ENTRIES), [], 'Exceptions from cors.allow; they win.'),
});

const throttleTotals = group({
  address: setting(
    v.nullable(limit),
    { count: 300, seconds: 300 },
    'Failed logins from one address, whatever the account. null: no limit.',
  ),
  account: setting(
    v.nullable(limit),
    { count: 200, seconds: 300 },
    'Failed logins of one account, whatever the address. null: no limit.',
  ),
});

// The defaults are OWASP's second argon2id profile: 19 MiB, two passes, one lane.
const passwordHashing = group({
  memoryKiB: setting(integer(8, 4_194_304), 19_456, 'Memory of argon2id, at least 8 for each lane.'),
  passes: setting(integer(1, 1000), 2, 'Passes of argon2id.'),
  parallelism: setting(integer(1, 255), 1, 'Lanes of argon2id.'),
});

const cookies = group({
  sameSite: setting(
    v.nullable(oneOf(['lax', 'strict', 'none'], { orNull: true })),
    'lax',
    'The attribute SameSite of cookies; null for cookies without it.',
  ),
  partitioned: setting(
    boolean,
    false,
    'For applications embedded in another site. Needs an https publicOrigin and sameSite "none".',
  ),
  domain: setting(
    v.nullable(matching(DOMAIN, 'a domain like "example.org"')),
    null,
    'Session cookies reach every host below this domain. Needs an https publicOrigin on it or below it.',
  ),
});

const mediawiki = group({
  siteName: setting(
    matching(/^[^\p{Cc}]{1,255}$/u, 'a string of 1 to 255 characters'),
    'Latchkey',
    'What siteinfo calls the wiki.',
  ),
  language: setting(
    matching(/^[a-z]{2,12}(-[a-z0-9]{1,12}){0,3}$/, 'a language code like "en" or "pt-br"'),
    'en',
    'Language code of the wiki.',
  ),
  cookiePrefix: setting(
    matching(/^[\w-]{1,64}$/, '1 to 64 of the characters A-Z a-z 0-9 _ -'),
    'latchkey',
    'The cookies are called PREFIX_session and so on.',
  ),
  logoutToken: setting(
    oneOf(['optional', 'required']),
    'optional',
    '"optional" also takes the logout without a token, as MediaWiki did until 1.33.',
  ),
});

const branding = group({
  siteName: setting(
    matching(/^[^\p{Cc}]{1,100}$/u, 'a string of 1 to 100 characters'),
    'Latchkey',
    'What the pages for people call the site.',
  ),
  color: setting(
    v.nullable(matching(/^#[0-9a-fA-F]{6}$/, 'a colour like "#0a5ad6"')),
    null,
    'Colour of links and buttons; made darker or lighter where it could not be read.',
  ),
  help: setting(link, null, 'Address of a page of help, linked below every page for people.'),
  privacy: setting(link, null, 'Address of the privacy notice, linked in the same way.'),
  imprint: setting(link, null, 'Address of the imprint, linked in the same way.'),
});

const elvis = group({
  serverVersion: setting(
    matching(/^\d{1,6}(\.\d{1,6}){3}$/, 'four numbers with dots'),
    '6.107.0.0',
    'The version that clients see.',
  ),
  errorStatus: setting(
    oneOf(['ok', 'real']),
    'ok',
    '"ok" sends errors with HTTP 200 and an errorcode, as Elvis does; "real" sends the real status.',
  ),
  authcred: setting(boolean, false, 'Take name and password in the query string of a reading request.'),
});

const keys = object({
  $schema: schemaKey,
  publicOrigin: setting(
    v.nullable(origin),
    null,
    'Where browsers reach the server, like https://login.example.org. null: as listened on.',
  ),
  trustProxy: setting(
    arrayOf(ipRange, MOST_ENTRIES),
    [],
    'Addresses and CIDR ranges of the proxies whose X-Forwarded-For and X-Forwarded-Proto are believed.',
  ),
  sessions,
  redirects,
  cors,
  throttle: setting(
    arrayOf(limit, MOST_ENTRIES),
    [
      { count: 5, seconds: 300 },
      { count: 150, seconds: 172_800 },
    ],
    'Failed logins of one account from one address.',
  ),
  throttleTotals,
  metrics: group({
    listen: setting(
      v.nullable(socketAddress),
      null,
      'Address and port on which metrics are served, like 127.0.0.1:9464. null: none are.',
    ),
  }),
  passwords: group({
    minLength: setting(integer(1, 1024), 8, 'Shorter passwords are refused or have to be changed.'),
  }),
  passwordHashing,
  cookies,
  mediawiki,
  elvis,
  branding,
});

function isHttps(publicOrigin: string | null): publicOrigin is string {
  return publicOrigin?.startsWith('https:') ?? false;
}

function isOnOrBelow(publicOrigin: string, domain: string): boolean {
  return `.${new URL(publicOrigin).hostname}`.endsWith(`.${domain}`);
}

/** The config file: every key with its type, its default and its check. */
export const configSchema = v.pipe(
  keys,
  v.forward(
    v.partialCheck(
      [['passwordHashing']],
      ({ passwordHashing: { memoryKiB, parallelism } }) => memoryKiB >= 8 * parallelism,
      'needs at least 8 for each lane of passwordHashing.parallelism',
    ),
    ['passwordHashing', 'memoryKiB'],
  ),
  v.forward(
    v.partialCheck(
      [['publicOrigin'], ['cookies', 'partitioned'], ['cookies', 'sameSite']],
      ({ publicOrigin, cookies: { partitioned, sameSite } }) =>
        !partitioned || (isHttps(publicOrigin) && sameSite === 'none'),
      'needs an https publicOrigin and cookies.sameSite "none"',
    ),
    ['cookies', 'partitioned'],
  ),
  v.forward(
    v.partialCheck(
      [['publicOrigin'], ['cookies', 'domain']],
      ({ publicOrigin, cookies: { domain } }) =>
        domain === null || (isHttps(publicOrigin) && isOnOrBelow(publicOrigin, domain)),
      'needs an https publicOrigin on this domain or below it',
    ),
    ['cookies', 'domain'],
  ),
  v.transform(({ $schema: _, ...config }) => config),
);

/** The config file with its defaults filled in. What each key means is in `docs/operations.md`. */
export type Config = v.InferOutput<typeof configSchema>;

export const defaultConfig: Config = v.parse(configSchema, {});

/** Whether the server is reached over https, so that its cookies may be Secure. */
export function servesHttps(config: Pick<Config, 'publicOrigin'>): boolean {
  return isHttps(config.publicOrigin);
}
