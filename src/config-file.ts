import { readFileSync } from 'node:fs';
import {
  addressRange,
  flag,
  integer,
  listOf,
  members,
  oneOf,
  origin,
  originPattern,
  orNull,
  pageAddress,
  ROOT,
  text,
} from './config-checks.ts';
import { InvalidInput } from './session/index.ts';

/** The config file with its defaults filled in. What each key means stands in `docs/operations.md`. */
export interface Config {
  /** Where people reach the server, when that is not where it listens. */
  publicOrigin: string | null;
  /** Addresses and CIDR ranges whose `X-Forwarded-*` are believed. */
  trustProxy: readonly string[];
  sessions: {
    idleSeconds: number;
    lifetimeSeconds: number;
    rememberSeconds: number;
    apiTokenSeconds: number;
  };
  redirects: {
    /** Exact origins, or `*` for any. */
    allow: readonly string[];
    landingPage: string;
  };
  /** Exact origins, or all subdomains of one (`https://*.example.org`). */
  cors: { allow: readonly string[]; deny: readonly string[] };
  throttle: readonly { count: number; seconds: number }[];
  passwords: { minLength: number };
  passwordHashing: { memoryKiB: number; passes: number; parallelism: number };
  cookies: { sameSite: 'lax' | 'strict' | 'none' | null; partitioned: boolean };
  mediawiki: {
    siteName: string;
    language: string;
    cookiePrefix: string;
    logoutToken: 'optional' | 'required';
  };
  elvis: { serverVersion: string; errorStatus: 'ok' | 'real'; authcred: boolean };
}

export const defaultConfig: Config = {
  publicOrigin: null,
  trustProxy: [],
  sessions: {
    idleSeconds: 3600,
    lifetimeSeconds: 2_592_000,
    rememberSeconds: 15_552_000,
    apiTokenSeconds: 3600,
  },
  redirects: { allow: [], landingPage: '/' },
  cors: { allow: [], deny: [] },
  throttle: [
    { count: 5, seconds: 300 },
    { count: 150, seconds: 172_800 },
  ],
  passwords: { minLength: 8 },
  // OWASP's second argon2id profile: 19 MiB, two passes, one lane.
  passwordHashing: { memoryKiB: 19_456, passes: 2, parallelism: 1 },
  cookies: { sameSite: 'lax', partitioned: false },
  mediawiki: { siteName: 'Latchkey', language: 'en', cookiePrefix: 'latchkey', logoutToken: 'optional' },
  elvis: { serverVersion: '6.107.0.0', errorStatus: 'ok', authcred: false },
};

const TEN_YEARS = 315_360_000;
const duration = integer(1, TEN_YEARS);

const checkConfig = members<Config>(
  {
    publicOrigin: orNull(origin),
    trustProxy: listOf(addressRange),
    sessions: members(
      {
        idleSeconds: duration,
        lifetimeSeconds: duration,
        rememberSeconds: duration,
        apiTokenSeconds: duration,
      },
      defaultConfig.sessions,
    ),
    redirects: members(
      { allow: listOf((value, at) => (value === '*' ? value : origin(value, at))), landingPage: pageAddress },
      defaultConfig.redirects,
    ),
    cors: members({ allow: listOf(originPattern), deny: listOf(originPattern) }, defaultConfig.cors),
    throttle: listOf(members({ count: integer(1, 1_000_000), seconds: duration }, {})),
    passwords: members({ minLength: integer(1, 1024) }, defaultConfig.passwords),
    passwordHashing: members(
      { memoryKiB: integer(8, 4_194_304), passes: integer(1, 1000), parallelism: integer(1, 255) },
      defaultConfig.passwordHashing,
    ),
    cookies: members(
      { sameSite: oneOf('lax', 'strict', 'none', null), partitioned: flag },
      defaultConfig.cookies,
    ),
    mediawiki: members(
      {
        siteName: text('a text of 1 to 255 characters', /^[^\p{Cc}]{1,255}$/u),
        language: text('a language code like "en" or "pt-br"', /^[a-z]{2,12}(-[a-z0-9]{1,12}){0,3}$/),
        cookiePrefix: text('1 to 64 of the characters A-Z a-z 0-9 _ -', /^[\w-]{1,64}$/),
        logoutToken: oneOf('optional', 'required'),
      },
      defaultConfig.mediawiki,
    ),
    elvis: members(
      {
        serverVersion: text('four numbers with dots', /^\d{1,6}(\.\d{1,6}){3}$/),
        errorStatus: oneOf('ok', 'real'),
        authcred: flag,
      },
      defaultConfig.elvis,
    ),
  },
  defaultConfig,
);

/** Checks a parsed config file. Throws {@link InvalidInput} naming the key. */
export function parseConfig(document: unknown): Config {
  const config = checkConfig(document, ROOT);
  const { memoryKiB, parallelism } = config.passwordHashing;
  if (memoryKiB < 8 * parallelism) {
    throw new InvalidInput(
      `passwordHashing.memoryKiB must be at least 8 for each lane, here ${8 * parallelism}`,
    );
  }
  if (config.cookies.partitioned && !(servesHttps(config) && config.cookies.sameSite === 'none')) {
    throw new InvalidInput('cookies.partitioned needs an https publicOrigin and cookies.sameSite "none"');
  }
  return config;
}

function servesHttps(config: Config): boolean {
  return config.publicOrigin?.startsWith('https:') ?? false;
}

export function readConfigFile(path: string): Config {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new InvalidInput(`config file ${path} ${why}: ${firstLine(cause)}`);
  }
  try {
    return parseConfig(document);
  } catch (error) {
    throw error instanceof InvalidInput ? new InvalidInput(`config file ${path}: ${error.message}`) : error;
  }
}

function firstLine(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause)
    .split('\n', 1)
    .join();
}

/** What is lawful and still wants the operator's eye at the start. */
export function configWarnings(config: Config): readonly string[] {
  const warnings: string[] = [];
  if (config.redirects.allow.includes('*')) {
    warnings.push(
      'redirects.allow contains "*": /logout sends visitors to any server a link names (an open redirect)',
    );
  }
  if (config.cookies.sameSite === 'none' && !servesHttps(config)) {
    warnings.push(
      'cookies.sameSite is "none" without an https publicOrigin: browsers will not keep the cookies',
    );
  }
  if (config.elvis.authcred) {
    warnings.push('elvis.authcred is on: passwords in addresses end up in the logs of proxies');
  }
  return warnings;
}
