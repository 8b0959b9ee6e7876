import { randomBytes } from 'node:crypto';
import { StoreUnavailable } from '../../session/ports.ts';
import { SCHEMA_VERSION } from '../schema.ts';
import { within } from './deadline.ts';
import type { Link } from './link.ts';
import { CLUSTER_TABLES, MIGRATIONS } from './migrations.ts';
import { NotConfirmed } from './not-confirmed.ts';

/** Any number that nothing else in the database takes. */
const LOCK = 0x1a7c4;
/** In a cluster that is only being set up, the first commit waits until a standby follows. */
const COMMIT_MS = 30_000;

/** NOTE: `to_regclass` would do, but for a table that was made while this transaction waited for the lock. */
const FIND = `SELECT 1 FROM pg_catalog.pg_tables
  WHERE tablename = 'latchkey_schema' AND schemaname = current_schema()`;

const plain = (sql: string, values: readonly unknown[] = []) => ({ sql, values });

async function versionOf(link: Link): Promise<number> {
  if ((await link.query(plain(FIND))).length === 0) return 0;
  const [row] = await link.query(plain('SELECT version FROM latchkey_schema'));
  return Number(Reflect.get(Object(row), 'version') ?? 0);
}

/**
 * Brings the database to this program's schema, in one transaction. Several nodes may start at once: the lock is held
 * until its end. Refuses a database of a newer schema.
 */
export async function migrate(link: Link): Promise<void> {
  if ((await versionOf(link)) === SCHEMA_VERSION) return;
  try {
    for (const sql of ['BEGIN', 'SET LOCAL synchronous_commit = on', `SELECT pg_advisory_xact_lock(${LOCK})`])
      await link.command(sql);
    await migrateLocked(link);
    await commit(link);
  } catch (error) {
    link.destroy();
    throw error instanceof StoreUnavailable
      ? error
      : new StoreUnavailable('the database could not be brought to this schema', { cause: error });
  }
}

async function migrateLocked(link: Link): Promise<void> {
  const version = await versionOf(link);
  if (version > SCHEMA_VERSION) {
    throw new StoreUnavailable(
      `the database has schema ${version}, newer than this program's ${SCHEMA_VERSION}`,
    );
  }
  for (const step of MIGRATIONS.slice(version)) await link.command(step);
  if (version === 0) await begin(link);
  await link.query(plain('UPDATE latchkey_schema SET version = $1', [SCHEMA_VERSION]));
}

async function begin(link: Link): Promise<void> {
  await link.command(CLUSTER_TABLES);
  await link.command('CREATE TABLE latchkey_schema (version integer NOT NULL)');
  await link.command('INSERT INTO latchkey_schema VALUES (0)');
  const keys = [randomBytes(32), randomBytes(16)];
  await link.query(plain('INSERT INTO meta VALUES (1, 1, 0, 0, 0, $1, $2)', keys));
}

/** The signing key is made here: without the wait, a failover could bring another one. */
async function commit(link: Link): Promise<void> {
  link.takeWarning();
  const late = () => new NotConfirmed('no standby has confirmed the new tables: does one follow?');
  const done = await within(COMMIT_MS, link, link.command('COMMIT'), late);
  if (done !== 'COMMIT') throw new StoreUnavailable('the database took the new tables back');
  const warning = link.takeWarning();
  if (warning !== undefined) throw new NotConfirmed(warning);
}
