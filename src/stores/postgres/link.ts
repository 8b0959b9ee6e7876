import { Socket } from 'node:net';
import pg from 'pg';
import type { Statement, Steps } from '../statement.ts';
import type { Host, PostgresAddress } from './connection-url.ts';

const INT8 = 20;
/** Milliseconds and counters stay below 2^53, so int8 is a number here. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
};

/** What a server tells about itself when a link is made. */
export interface Server {
  /** The same for all servers of a cluster, for good. */
  system: string;
  /** Raised by every promotion. */
  timeline: number;
  /** When the process was started: a restarted server may have been put back from a copy. */
  startedAt: string;
}

/** One connection. Statements are prepared once, and sent without waiting for those before. */
export interface Link {
  readonly host: Host;
  readonly server: Server;
  isBroken(): boolean;
  /** The process that answers, by the server's greeting; a pooler in between makes up a number of its own. */
  greetedBy(): number;
  /** Rows of a prepared statement. */
  query(statement: Statement): Promise<unknown[]>;
  run<T>(steps: Steps<T>): Promise<T>;
  /** A command as it is written; returns what it was, such as `COMMIT` or, for a failed transaction, `ROLLBACK`. */
  command(sql: string): Promise<string>;
  /** The first warning since the last call. A commit that was not waited for comes with one, and as a success. */
  takeWarning(): string | undefined;
  /** Ends it at once; whatever it was asked for fails. */
  destroy(): void;
  close(): Promise<void>;
}

export type LinkOptions = Pick<PostgresAddress, 'user' | 'password' | 'database' | 'tls'> & {
  connectMs: number;
};

/** A connection before anybody knows what kind of server answers. */
export type RawLink = Omit<Link, 'server'>;

/** Names of prepared statements, the same on every connection. */
const names = new Map<string, string>();

function nameOf(sql: string): string {
  const name = names.get(sql) ?? `q${names.size}`;
  names.set(sql, name);
  return name;
}

export async function openLink(host: Host, options: LinkOptions): Promise<RawLink> {
  const socket = new Socket();
  const client = new pg.Client(clientConfig(host, options, socket));
  const link = linkOf(client, socket, host);
  const late = setTimeout(link.destroy, options.connectMs);
  try {
    await client.connect();
    return link;
  } catch (error) {
    link.destroy();
    throw error;
  } finally {
    clearTimeout(late);
  }
}

function clientConfig(host: Host, options: LinkOptions, socket: Socket): pg.ClientConfig {
  const { user, password, database, tls } = options;
  return {
    ...host,
    user,
    ...(password === undefined ? {} : { password }),
    database,
    ...(tls && { ssl: { ...tls, servername: host.host }, enableChannelBinding: true }),
    stream: () => socket,
    pipeline: true,
    keepAlive: true,
    keepAliveInitialDelayMillis: 2_000,
    connectionTimeoutMillis: options.connectMs,
    application_name: 'latchkey',
    types,
  };
}

function linkOf(client: pg.Client, socket: Socket, host: Host): RawLink {
  let broken = false;
  let warning: string | undefined;
  const markBroken = () => {
    broken = true;
  };
  client.on('error', markBroken);
  client.on('end', markBroken);
  // The code is the one part that is not translated; 00000 is a notice, anything else a warning.
  client.on('notice', (notice) => {
    if (notice.code !== '00000') warning ??= notice.message ?? 'a warning without words';
  });
  async function query({ sql, values }: Statement): Promise<unknown[]> {
    return (await client.query({ name: nameOf(sql), text: sql, values: values.map(storable) })).rows;
  }
  return {
    host,
    isBroken: () => broken,
    greetedBy: () => Number(Reflect.get(client, 'processID') ?? 0),
    query,
    async run(steps) {
      let step = steps.next([]);
      while (!step.done) step = steps.next(await query(step.value));
      return step.value;
    },
    command: async (sql) => (await client.query(sql)).command,
    takeWarning() {
      const taken = warning;
      warning = undefined;
      return taken;
    },
    destroy() {
      broken = true;
      socket.destroy();
    },
    async close() {
      broken = true;
      await client.end().catch(() => undefined);
    },
  };
}

/** PostgreSQL has no NUL in strings. */
function storable(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
}
