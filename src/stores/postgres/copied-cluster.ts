import { randomBytes } from 'node:crypto';
import { StoreUnavailable } from '../../session/ports.ts';
import { COPIED_TABLES, type CopiedTable, pageAfter, type Row } from '../copied-tables.ts';
import type { Schema } from '../schema.ts';
import type { Steps } from '../statement.ts';
import type { PostgresAddress } from './connection-url.ts';
import { type Engine, openEngine } from './engine.ts';
import { LIMITS } from './limits.ts';
import { queries } from './postgres-queries.ts';
import { createPrimaryFinder } from './primary-finder.ts';

/** A large database is copied in one transaction. */
const COPY_MS = 3_600_000;
const COMMIT_MS = 300_000;

/** A cluster that is opened for a copy. Throws {@link StoreUnavailable} while a server uses it. */
export async function openCopiedCluster(
  address: PostgresAddress,
  allowAsynchronous: boolean,
): Promise<Engine> {
  await requireUnused(address);
  const limits = { statementMs: COPY_MS, commitMs: COMMIT_MS };
  return await openEngine({ address, allowAsynchronous, limits });
}

const OTHERS = `SELECT count(*)::int AS connections,
  string_agg(DISTINCT coalesce(host(client_addr), 'its own machine'), ', ') AS clients
  FROM pg_stat_activity
  WHERE application_name = 'latchkey' AND datname = current_database() AND pid <> pg_backend_pid()`;

async function requireUnused(address: PostgresAddress): Promise<void> {
  const { connectMs } = LIMITS;
  const link = await createPrimaryFinder(address.hosts, { ...address, connectMs }).link();
  const [row] = await link.query({ sql: OTHERS, values: [] }).finally(() => link.close());
  const { connections, clients } = row as { connections: number; clients: string | null }; // the columns of OTHERS
  if (connections === 0) return;
  throw new StoreUnavailable(
    `Latchkey is connected to the database from ${clients}: stop every server and copy again, since a logout during the copy would be lost`,
  );
}

const dollar = (number: number) => `$${number}`;
const plain = (sql: string, values: readonly unknown[] = []) => ({ sql, values });

/** Nobody else writes before the transaction ends. */
export function* lockTables(): Steps<void> {
  yield plain(`LOCK TABLE meta, ${COPIED_TABLES.map(({ name }) => name).join(', ')} IN EXCLUSIVE MODE`);
}

export function* metaOf(): Steps<Pick<Schema['meta'], 'global_epoch' | 'signing_key'>> {
  const [row] = (yield plain('SELECT global_epoch, signing_key FROM meta')) as Schema['meta'][]; // its columns
  if (!row) throw new StoreUnavailable('the database has no row in its table meta');
  return row;
}

export function* pageOf(table: CopiedTable, last: Row | undefined): Steps<Row[]> {
  return (yield pageAfter(table, last, dollar)) as Row[]; // rows of the statement
}

/** A page as one statement. */
export function* insertPage({ name, columns }: CopiedTable, rows: readonly Row[]): Steps<void> {
  const list = columns.join(', ');
  yield plain(
    `INSERT INTO ${name} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${name}, $1::json)`,
    [JSON.stringify(rows.map(asJson))],
  );
}

/** Bytes as PostgreSQL reads them; NUL and halves of a character, which it does not store, as U+FFFD. */
function asJson(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, jsonValue(value)]));
}

function jsonValue(value: unknown): unknown {
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value;
}

/** Rows in all tables that are copied. */
export function* countRows(): Steps<number> {
  const counts = COPIED_TABLES.map(({ name }) => `(SELECT count(*) FROM ${name})`).join(' + ');
  const [row] = yield plain(`SELECT ${counts} AS rows`);
  return Number(Reflect.get(Object(row), 'rows'));
}

export function* countLive(now: number): Steps<number> {
  return Number((yield* queries.session.countLive.first({ now }))?.count ?? 0);
}

/** The highest number that was ever given. */
export function* highestOf(table: string, column: string): Steps<number> {
  const sql = `SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence('${table}', '${column}')::regclass), 0) AS highest`;
  const [row] = yield plain(sql);
  return Number(Reflect.get(Object(row), 'highest'));
}

export function* setHighest(table: string, column: string, highest: number): Steps<void> {
  if (highest > 0)
    yield plain(`SELECT setval(pg_get_serial_sequence('${table}', '${column}'), $1)`, [highest]);
}

/** Makes epoch, key and time those of another database. */
export function* takeOver(
  meta: Pick<Schema['meta'], 'global_epoch' | 'signing_key' | 'clock_at'>,
): Steps<void> {
  yield plain('UPDATE meta SET global_epoch = $1, signing_key = $2', [meta.global_epoch, meta.signing_key]);
  yield plain('UPDATE cluster SET clock_at = greatest(clock_at, $1::bigint)', [meta.clock_at]);
}

/** Ends every session here: from now on they are those of the other database. */
export function* endAll(): Steps<void> {
  yield* queries.state.nextGlobalEpoch.all({ signingKey: randomBytes(32) });
}
