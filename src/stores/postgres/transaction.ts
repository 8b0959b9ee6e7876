import { StoreUnavailable } from '../../session/ports.ts';
import type { Steps } from '../statement.ts';
import { within } from './deadline.ts';
import type { Link } from './link.ts';
import { isClearFailure, NotConfirmed } from './not-confirmed.ts';
import type { Acknowledged } from './revision-files.ts';

/** What a commit waits for: standbys' disks as well, the own disk, or nothing (the values of `synchronous_commit`). */
export type Durability = 'on' | 'local' | 'off';

/** A counter of endings that only one transaction at a time raises. */
export interface Lane {
  name: string;
  /** It was counted before: a row that is missing now was lost. */
  hasCounted: boolean;
}

export interface TransactionOptions {
  durability: Durability;
  statementMs: number;
  commitMs: number;
  /** Counts an ending in a row of its own, in the same transaction. */
  lane?: Lane;
  /** The server has to wait for standbys; its settings may have changed since it was asked. */
  quorum: boolean;
}

export interface Committed<T> {
  value: T;
  /** What the counter says now; `undefined` when its row is gone. */
  counted: Acknowledged | undefined;
}

const LOCK_MS = 2_000;
const NOW = { sql: 'SELECT latchkey_now() AS now', values: [] };
const NAMES = { sql: "SELECT current_setting('synchronous_standby_names') AS names", values: [] };

const RETURNING = 'RETURNING revision, (SELECT global_epoch FROM meta) AS epoch';
const COUNT_FIRST = `INSERT INTO node_revision AS r (lane, revision) VALUES ($1, 1)
  ON CONFLICT (lane) DO UPDATE SET revision = r.revision + 1 ${RETURNING}`;
const COUNT = `UPDATE node_revision SET revision = revision + 1 WHERE lane = $1
  ${RETURNING}`;

const late = () => new StoreUnavailable('the database did not answer in time');

/**
 * One transaction. It begins, says what its commit waits for and reads the time in one round trip, and commits in another;
 * no setting outlives it. Throws {@link NotConfirmed} when nothing says whether it is durable.
 */
export async function runTransaction<T>(
  link: Link,
  steps: (now: number) => Steps<T>,
  options: TransactionOptions,
): Promise<Committed<T>> {
  try {
    const now = await within(options.statementMs, link, begin(link, options.durability), late);
    const value = await within(options.statementMs, link, link.run(steps(now)), late);
    return { value, counted: await commit(link, options) };
  } catch (error) {
    if (!(error instanceof NotConfirmed) && !link.isBroken()) await rollBack(link);
    throw error;
  }
}

async function begin(link: Link, durability: Durability): Promise<number> {
  const [, , , [row]] = await Promise.all([
    link.command('BEGIN ISOLATION LEVEL READ COMMITTED'),
    link.command(`SET LOCAL synchronous_commit = ${durability}`),
    link.command(`SET LOCAL lock_timeout = ${LOCK_MS}`),
    link.query(NOW),
  ]);
  return Number(Reflect.get(Object(row), 'now'));
}

async function commit(link: Link, options: TransactionOptions): Promise<Acknowledged | undefined> {
  const { lane, durability, quorum, commitMs } = options;
  link.takeWarning();
  const sent = Promise.all([
    lane === undefined ? [] : link.query({ sql: lane.hasCounted ? COUNT : COUNT_FIRST, values: [lane.name] }),
    link.command('COMMIT'),
    link.query(NAMES),
  ]);
  const silent = () => new NotConfirmed('no answer to COMMIT in time');
  const [counted, done, [names]] = await within(commitMs, link, sent, silent).catch(rethrowUnclear);
  if (done !== 'COMMIT') throw new StoreUnavailable(`the database answered ${done} to COMMIT`);
  const warning = link.takeWarning();
  if (durability === 'on') {
    if (warning !== undefined) throw new NotConfirmed(warning);
    if (quorum && Reflect.get(Object(names), 'names') === '')
      throw new NotConfirmed('the server waits for no standby any more');
  }
  return counted[0] as Acknowledged | undefined; // the columns of COUNT
}

function rethrowUnclear(error: unknown): never {
  if (error instanceof NotConfirmed || isClearFailure(error)) throw error;
  throw new NotConfirmed('the connection was lost at COMMIT', { cause: error });
}

/** A second error must not hide the first. */
async function rollBack(link: Link): Promise<void> {
  try {
    await within(LOCK_MS, link, link.command('ROLLBACK'), late);
  } catch {
    link.destroy();
  }
}
