import { readFileSync } from 'node:fs';
import { InvalidInput } from '../../session/index.ts';

export interface Host {
  host: string;
  port: number;
}

/** TLS with the server's certificate and name checked; files are PEM. */
export interface TlsSettings {
  ca?: string;
  cert?: string;
  key?: string;
}

/** Where the cluster is, and who logs in. */
export interface PostgresAddress {
  /** All members of the cluster, in any order. */
  hosts: readonly Host[];
  user: string;
  password?: string;
  database: string;
  tls?: TlsSettings;
  /** Where this machine keeps what it has acknowledged; see `revision-files.ts`. */
  stateFolder: string;
}

const URL_PATTERN = /^postgres(?:ql)?:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^/?]+)\/([^?]+)(?:\?(.*))?$/s;
const PARAMETERS = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'state'];
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

/**
 * Reads `postgres://USER:PASSWORD@HOST:PORT,HOST:PORT/DATABASE?sslmode=…`, which no URL parser takes for its several
 * hosts. Throws {@link InvalidInput}; its messages do not repeat the value, which may hold a password.
 */
export function parsePostgresUrl(url: string): PostgresAddress {
  const found = URL_PATTERN.exec(url);
  if (!found)
    throw new InvalidInput(
      'the address of the database has to look like postgres://USER@HOST:PORT,HOST:PORT/DATABASE',
    );
  const [, user = '', password, hosts = '', database = '', query = ''] = found;
  const parameters = readParameters(query);
  const address = { hosts: hosts.split(',').map(readHost), user: decode(user) || 'latchkey' };
  const tls = readTls(parameters, address.hosts);
  return {
    ...address,
    ...(password === undefined ? {} : { password: decode(password) }),
    database: decode(database),
    ...(tls && { tls }),
    stateFolder: parameters.get('state') ?? './data/latchkey-state',
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new InvalidInput('the address of the database has a % that begins no percent-encoding');
  }
}

function readHost(part: string): Host {
  const found = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(part);
  const port = Number(found?.[3] ?? 5432);
  if (!found || port > 65_535)
    throw new InvalidInput('the address of the database has to name each host as HOST:PORT');
  return { host: found[1] ?? found[2] ?? '', port };
}

function readParameters(query: string): URLSearchParams {
  const parameters = new URLSearchParams(query);
  const unknown = [...parameters.keys()].find((name) => !PARAMETERS.includes(name));
  if (unknown === undefined) return parameters;
  throw new InvalidInput(
    `the address of the database takes the parameters ${PARAMETERS.join(', ')}, not ${JSON.stringify(unknown)}`,
  );
}

/**
 * Either no TLS, or TLS that is checked: encryption without knowing who answers keeps no secret, and libpq's other modes
 * mean something else in every driver.
 */
function readTls(parameters: URLSearchParams, hosts: readonly Host[]): TlsSettings | undefined {
  const mode = parameters.get('sslmode');
  if (mode === 'verify-full') return readCertificates(parameters);
  if (mode === 'disable' || (mode === null && hosts.every(({ host }) => LOOPBACK.test(host))))
    return undefined;
  throw new InvalidInput(
    mode === null
      ? 'the address of the database names other machines: say sslmode=verify-full, or sslmode=disable for a network that is safe itself'
      : `the address of the database takes sslmode=verify-full or disable, not ${JSON.stringify(mode)}`,
  );
}

function readCertificates(parameters: URLSearchParams): TlsSettings {
  const files = { ca: 'sslrootcert', cert: 'sslcert', key: 'sslkey' } as const;
  const tls: TlsSettings = {};
  for (const [name, parameter] of Object.entries(files) as [keyof TlsSettings, string][]) {
    const file = parameters.get(parameter);
    if (file !== null) tls[name] = readPem(parameter, file);
  }
  return tls;
}

function readPem(parameter: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new InvalidInput(`the address of the database names a ${parameter} that cannot be read: ${file}`);
  }
}
