import { readFileSync } from 'node:fs';
import { InvalidInput, ipRange, list, orNull, record, truth } from '../session/index.ts';
import {
  integer,
  matching,
  oneOf,
  origin,
  originPattern,
  pageAddress,
  withDefaults,
} from './config-readers.ts';

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
  elvis: {
    serverVersion: string;
    errorStatus: 'ok' | 'real';
    authcred: boolean;
  };
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
  mediawiki: {
    siteName: 'Latchkey',
    language: 'en',
    cookiePrefix: 'latchkey',
    logoutToken: 'optional',
  },
  elvis: { serverVersion: '6.107.0.0', errorStatus: 'ok', authcred: false },
};

const TEN_YEARS = 315_360_000;
const MOST_ENTRIES = 10_000;
const seconds = { read: integer(1, TEN_YEARS) };

const sessions = record({
  idleSeconds: seconds,
  lifetimeSeconds: seconds,
  rememberSeconds: seconds,
  apiTokenSeconds: seconds,
});
const redirects = record({
  allow: {
    read: list((value, place) => (value === '*' ? value : origin(value, place)), MOST_ENTRIES),
  },
  landingPage: { read: pageAddress },
});
const cors = record({
  allow: { read: list(originPattern, MOST_ENTRIES) },
  deny: { read: list(originPattern, MOST_ENTRIES) },
});
const throttleLimit = record({
  count: { read: integer(1, 1_000_000), required: true },
  seconds: { ...seconds, required: true },
});
const passwords = record({ minLength: { read: integer(1, 1024) } });
const passwordHashing = record({
  memoryKiB: { read: integer(8, 4_194_304) },
  passes: { read: integer(1, 1000) },
  parallelism: { read: integer(1, 255) },
});
const cookies = record({
  sameSite: { read: oneOf('lax', 'strict', 'none', null) },
  partitioned: { read: truth },
});
const mediawiki = record({
  siteName: {
    read: matching(/^[^\p{Cc}]{1,255}$/u, 'a text of 1 to 255 characters'),
  },
  language: {
    read: matching(/^[a-z]{2,12}(-[a-z0-9]{1,12}){0,3}$/, 'a language code like "en" or "pt-br"'),
  },
  cookiePrefix: {
    read: matching(/^[\w-]{1,64}$/, '1 to 64 of the characters A-Z a-z 0-9 _ -'),
  },
  logoutToken: { read: oneOf('optional', 'required') },
});
const elvis = record({
  serverVersion: {
    read: matching(/^\d{1,6}(\.\d{1,6}){3}$/, 'four numbers with dots'),
  },
  errorStatus: { read: oneOf('ok', 'real') },
  authcred: { read: truth },
});

const readConfig = withDefaults<Config>(
  record({
    publicOrigin: { read: orNull(origin) },
    trustProxy: { read: list(ipRange, MOST_ENTRIES) },
    sessions: { read: withDefaults(sessions, defaultConfig.sessions) },
    redirects: { read: withDefaults(redirects, defaultConfig.redirects) },
    cors: { read: withDefaults(cors, defaultConfig.cors) },
    throttle: { read: list(throttleLimit, MOST_ENTRIES) },
    passwords: { read: withDefaults(passwords, defaultConfig.passwords) },
    passwordHashing: {
      read: withDefaults(passwordHashing, defaultConfig.passwordHashing),
    },
    cookies: { read: withDefaults(cookies, defaultConfig.cookies) },
    mediawiki: { read: withDefaults(mediawiki, defaultConfig.mediawiki) },
    elvis: { read: withDefaults(elvis, defaultConfig.elvis) },
  }),
  defaultConfig,
);

/** Reads a parsed config file. Throws {@link InvalidInput} naming the key. */
export function parseConfig(document: unknown): Config {
  const config = readConfig(document, '');
  const { memoryKiB, parallelism } = config.passwordHashing;
  if (memoryKiB < 8 * parallelism) {
    throw new InvalidInput(
      `passwordHashing.memoryKiB has to be at least 8 for each lane, here ${8 * parallelism}`,
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
