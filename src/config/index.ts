/**
 * Settings: schema, file, environment and flags, read in this order and checked before anything starts. It exports
 * the settings of each command; it knows nothing of HTTP requests and opens no database.
 */
import { InvalidInput } from '../session/index.ts';
import type { Config } from './config-file.ts';
import { defaultConfig, readConfigFile } from './config-file.ts';

export {
  type Config,
  configWarnings,
  defaultConfig,
  parseConfig,
} from './config-file.ts';

/** What every command needs: where the accounts are, and the rules they live under. */
export interface StoreSettings {
  /** File of the SQLite database; `:memory:` for one that ends with the process. */
  databaseFile: string;
  config: Config;
}

export interface ServeSettings extends StoreSettings {
  host: string;
  /** 0 takes a free port. */
  port: number;
  /** Create the account `admin` when there is no account at all. */
  firstAccount: boolean;
}

/** Flags as they were typed; absent ones leave the word to the environment and then to the default. */
export interface StoreFlags {
  database?: string | undefined;
  config?: string | undefined;
}

export interface ServeFlags extends StoreFlags {
  host?: string | undefined;
  port?: string | undefined;
  workers?: string | undefined;
  'no-first-account'?: boolean | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A value together with the name under which the operator gave it. */
interface Given {
  name: string;
  value: string;
}

/** The flag, else the environment (an empty variable counts as absent), else the default. */
function given(flag: string, typed: string | undefined, environment: Environment, fallback: string): Given {
  const variable = `LATCHKEY_${flag.toUpperCase().replaceAll('-', '_')}`;
  if (typed !== undefined) return { name: `--${flag}`, value: typed };
  return { name: variable, value: environment[variable] || fallback };
}

/** Throws {@link InvalidInput} with one line for whatever is wrong. */
export function storeSettings(flags: StoreFlags, environment: Environment = process.env): StoreSettings {
  const database = given('database', flags.database, environment, 'sqlite:./data/latchkey.db');
  const file = given('config', flags.config, environment, '');
  if (flags.config === '') throw new InvalidInput('--config needs the name of a file');
  return {
    databaseFile: databaseFile(database),
    config: file.value === '' ? defaultConfig : readConfigFile(file.value),
  };
}

/** Throws {@link InvalidInput} with one line for whatever is wrong. */
export function serveSettings(flags: ServeFlags, environment: Environment = process.env): ServeSettings {
  const host = given('host', flags.host, environment, '127.0.0.1');
  if (!/^[^\s/]+$/.test(host.value))
    throw new InvalidInput(`${host.name} has to be an address or a host name, not ${quoted(host)}`);
  const port = wholeNumber(given('port', flags.port, environment, '8080'), 0, 65_535);
  const workers = given('workers', flags.workers, environment, '1');
  if (wholeNumber(workers, 1, 1024) !== 1) {
    throw new InvalidInput(
      `${workers.name} ${workers.value}: several processes come in a later version, only 1 works now`,
    );
  }
  return {
    ...storeSettings(flags, environment),
    host: host.value,
    port,
    firstAccount: !noFirstAccount(flags, environment),
  };
}

function wholeNumber(from: Given, min: number, max: number): number {
  const number = /^\d{1,6}$/.test(from.value) ? Number(from.value) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new InvalidInput(`${from.name} has to be a whole number from ${min} to ${max}, not ${quoted(from)}`);
}

function databaseFile(database: Given): string {
  if (/^postgres(ql)?:/.test(database.value)) {
    throw new InvalidInput(`${database.name}: PostgreSQL comes in a later version, use sqlite:FILE`);
  }
  const file = /^sqlite:(.+)$/s.exec(database.value)?.[1];
  // The value is not repeated: the address of a database may hold a password.
  if (file === undefined || file.includes('\0'))
    throw new InvalidInput(`${database.name} has to look like sqlite:FILE`);
  return file;
}

function noFirstAccount(flags: ServeFlags, environment: Environment): boolean {
  const variable = given('no-first-account', undefined, environment, '0');
  if (variable.value !== '0' && variable.value !== '1') {
    throw new InvalidInput(`${variable.name} has to be 1 or 0, not ${quoted(variable)}`);
  }
  return flags['no-first-account'] === true || variable.value === '1';
}

function quoted(from: Given): string {
  return JSON.stringify(from.value);
}
