import { readConfigFile } from './config-file.ts';
import { type Config, defaultConfig } from './config-schema.ts';
import { InvalidSettings, type Problem } from './problems.ts';

/** What every command needs: where the accounts are, and the rules for them. */
export interface StoreSettings {
  /** File of the SQLite database; `:memory:` for one that ends with the process. */
  databaseFile: string;
  /** A PostgreSQL cluster in the place of the file, which is then an empty string. */
  cluster?: ClusterSettings;
  config: Config;
  /** Where it comes from; absent when it is all defaults. */
  configFile?: string;
}

export interface ClusterSettings {
  /** `postgres://…`, as it was given; the store reads it. */
  url: string;
  /** Serve although a failover may bring sessions back. */
  allowAsynchronous: boolean;
}

export interface ServeSettings extends StoreSettings {
  host: string;
  /** 0 takes a free port. */
  port: number;
  /** Processes that share the port. */
  workers: number;
  /** Create the account `admin` when there is no account at all. */
  firstAccount: boolean;
}

/** Flags as they were typed. For an absent one the environment counts, and then the default. */
export interface StoreFlags {
  database?: string | undefined;
  config?: string | undefined;
  'allow-asynchronous'?: boolean | undefined;
}

export interface ServeFlags extends StoreFlags {
  host?: string | undefined;
  port?: string | undefined;
  workers?: string | undefined;
  'no-first-account'?: boolean | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A value with the flag or variable that it comes from. */
interface Source {
  name: string;
  value: string;
}

/** Collects what is wrong, so that everything is said at once. */
class Problems {
  readonly found: Problem[] = [];

  add(place: string, message: string): void {
    this.found.push({ place, message });
  }

  /** What `read` returns, or the fallback when it throws {@link InvalidSettings}. */
  attempt<T>(read: () => T, fallback: T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InvalidSettings)) throw error;
      this.found.push(...error.problems);
      return fallback;
    }
  }
}

/** The flag, else the environment (an empty variable counts as absent), else the default. */
function source(flag: string, typed: string | undefined, environment: Environment, fallback: string): Source {
  const variable = `LATCHKEY_${flag.toUpperCase().replaceAll('-', '_')}`;
  if (typed !== undefined) return { name: `--${flag}`, value: typed };
  return { name: variable, value: environment[variable] || fallback };
}

/** A database by its name alone: a file, or the address of a cluster. */
export type Database = { file: string } | { url: string };

/** The database that a flag of this name has to give. Throws {@link InvalidSettings}. */
export function databaseNamed(flag: string, value: string | undefined): Database {
  const problems = new Problems();
  const database = { name: `--${flag}`, value: value ?? '' };
  const isUrl = CLUSTER.test(database.value);
  const named = isUrl ? { url: database.value } : { file: databaseFile(database, problems) };
  if (problems.found.length > 0) throw new InvalidSettings(problems.found);
  return named;
}

/** Throws {@link InvalidSettings} with everything that is wrong. */
export function storeSettings(flags: StoreFlags, environment: Environment = process.env): StoreSettings {
  const problems = new Problems();
  const settings = readStoreSettings(flags, environment, problems);
  if (problems.found.length > 0) throw new InvalidSettings(problems.found);
  return settings;
}

/** Throws {@link InvalidSettings} with everything that is wrong. */
export function serveSettings(flags: ServeFlags, environment: Environment = process.env): ServeSettings {
  const { settings, problems } = tryServeSettings(flags, environment);
  if (problems.length > 0) throw new InvalidSettings(problems);
  return settings;
}

/** The same for who wants to go on: what cannot be used has its default in its place, a database the empty string. */
export function tryServeSettings(
  flags: ServeFlags,
  environment: Environment = process.env,
): { settings: ServeSettings; problems: readonly Problem[] } {
  const problems = new Problems();
  const settings = {
    host: readHost(source('host', flags.host, environment, '127.0.0.1'), problems),
    port: wholeNumber(source('port', flags.port, environment, '8080'), [0, 65_535], problems),
    firstAccount: !isSet('no-first-account', flags, environment, problems),
    ...readStoreSettings(flags, environment, problems),
  };
  const workers = source('workers', flags.workers, environment, '1');
  return {
    settings: { ...settings, workers: readWorkers(workers, settings, problems) },
    problems: problems.found,
  };
}

function readStoreSettings(flags: StoreFlags, environment: Environment, problems: Problems): StoreSettings {
  const file = source('config', flags.config, environment, '');
  if (flags.config === '') problems.add('--config', 'needs the name of a file');
  const where = readDatabase(flags, environment, problems);
  const config =
    file.value === '' ? defaultConfig : problems.attempt(() => readConfigFile(file.value), defaultConfig);
  return { ...where, config, ...(file.value !== '' && { configFile: file.value }) };
}

const CLUSTER = /^postgres(ql)?:/;

function readDatabase(
  flags: StoreFlags,
  environment: Environment,
  problems: Problems,
): Pick<StoreSettings, 'databaseFile' | 'cluster'> {
  const database = source('database', flags.database, environment, 'sqlite:./data/latchkey.db');
  if (!CLUSTER.test(database.value)) return { databaseFile: databaseFile(database, problems) };
  const allowAsynchronous = isSet('allow-asynchronous', flags, environment, problems);
  return { databaseFile: '', cluster: { url: database.value, allowAsynchronous } };
}

function readHost(host: Source, problems: Problems): string {
  if (!/^[^\s/]+$/.test(host.value))
    problems.add(host.name, `has to be an address or a host name, not ${quoted(host)}`);
  return host.value;
}

function wholeNumber(from: Source, [min, max]: readonly [number, number], problems: Problems): number {
  const number = /^\d{1,6}$/.test(from.value) ? Number(from.value) : Number.NaN;
  if (!(number >= min && number <= max))
    problems.add(from.name, `has to be a whole number from ${min} to ${max}, not ${quoted(from)}`);
  return number;
}

function readWorkers(
  workers: Source,
  { databaseFile: file }: Pick<StoreSettings, 'databaseFile'>,
  problems: Problems,
): number {
  const count = wholeNumber(workers, [1, 1024], problems);
  if (count > 1 && file === ':memory:')
    problems.add(
      `${workers.name} ${workers.value}`,
      'needs a database that all processes can open, not one in memory',
    );
  return count;
}

function databaseFile(database: Source, problems: Problems): string {
  const file = /^sqlite:(.+)$/s.exec(database.value)?.[1];
  if (file !== undefined && !file.includes('\0')) return file;
  // The value is not repeated: the address of a database may hold a password.
  problems.add(database.name, 'has to look like sqlite:FILE or postgres://USER@HOST:PORT/DATABASE');
  return '';
}

/** A flag without a value; the variable is 1 or 0. */
function isSet(
  flag: 'no-first-account' | 'allow-asynchronous',
  flags: ServeFlags,
  environment: Environment,
  problems: Problems,
): boolean {
  const variable = source(flag, undefined, environment, '0');
  if (variable.value !== '0' && variable.value !== '1')
    problems.add(variable.name, `has to be 1 or 0, not ${quoted(variable)}`);
  return flags[flag] === true || variable.value === '1';
}

function quoted(from: Source): string {
  return JSON.stringify(from.value);
}
