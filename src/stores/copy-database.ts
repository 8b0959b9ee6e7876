import { StoreUnavailable } from '../session/ports.ts';
import { COPIED_TABLES, NUMBERED, type Row } from './copied-tables.ts';
import type { PostgresAddress } from './postgres/connection-url.ts';
import * as cluster from './postgres/copied-cluster.ts';
import type { Engine } from './postgres/engine.ts';
import { type CopiedFile, openSource, openTarget } from './sqlite/copied-file.ts';
import type { OnRollback } from './sqlite/open-database.ts';
import type { Steps } from './statement.ts';
import { isFarAhead } from './store-clock.ts';

export interface CopyReport {
  accounts: number;
  /** Sessions that are live in the target, and no longer in the source. */
  sessions: number;
}

export interface CopyOptions {
  /** The SQLite file. */
  file: string;
  address: PostgresAddress;
  allowAsynchronous: boolean;
  onRollback: OnRollback;
}

/** A run that was killed may have gone on so long after it kept its time. */
const TIME_KEPT_MS = 1_000;

/**
 * Moves everything from the file into an empty cluster: all rows with their numbers, in one transaction there, and then
 * the end of all sessions here, so that a start from the old file brings nobody back. A session that was ended stays
 * so: its revocation comes along, the time goes on from the later one, and nobody can write to either meanwhile.
 */
export async function copyToCluster(options: CopyOptions): Promise<CopyReport> {
  const source = openSource(options.file, options.onRollback);
  try {
    return await withCluster(options, async (engine) => {
      const report = await engine.write('endings', 'on', (now) => fill(source, now));
      sealing(() => {
        source.endAll();
        source.commit();
      }, options.file);
      return report;
    });
  } finally {
    source.close();
  }
}

/** The same from a cluster into a new file. */
export async function copyFromCluster(options: CopyOptions): Promise<CopyReport> {
  const target = openTarget(options.file);
  const state = { filled: false };
  try {
    return await withCluster(options, async (engine) => {
      const drained = engine.write('endings', 'on', (now) => drain(target, now, state));
      return await drained.catch((error) => {
        if (!state.filled) throw error;
        throw unsealed('the cluster', error);
      });
    });
  } finally {
    target.close();
  }
}

async function withCluster(
  { address, allowAsynchronous }: CopyOptions,
  work: (engine: Engine) => Promise<CopyReport>,
): Promise<CopyReport> {
  const engine = await cluster.openCopiedCluster(address, allowAsynchronous);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

function sealing(seal: () => void, source: string): void {
  try {
    seal();
  } catch (cause) {
    throw unsealed(source, cause);
  }
}

function unsealed(source: string, cause: unknown): StoreUnavailable {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const words = `the copy was made, but the sessions of ${source} could not be ended there (${reason}): run latchkey session end --all on it before anything serves it again`;
  return new StoreUnavailable(words, { cause });
}

/** Everything of the file into the cluster. */
function* fill(source: CopiedFile, now: number): Steps<CopyReport> {
  source.begin();
  yield* cluster.lockTables();
  requireEmpty(yield* cluster.countRows(), (yield* cluster.metaOf()).global_epoch);
  const meta = source.meta();
  const time = Math.max(meta.clock_at + TIME_KEPT_MS, Date.now());
  if (isFarAhead(time, now)) {
    throw new StoreUnavailable(
      `the time of the source, ${new Date(time).toISOString()}, is far ahead of the cluster's: set the clocks, or run latchkey doctor --mend-clock on the source`,
    );
  }
  const accounts = source.rows() === 0 ? 0 : yield* fillTables(source);
  for (const { table, column } of NUMBERED) yield* cluster.setHighest(table, column, source.highest(table));
  requireSame(source.rows(), yield* cluster.countRows());
  yield* cluster.takeOver({ ...meta, clock_at: time });
  return { accounts, sessions: yield* cluster.countLive(Math.max(now, time)) };
}

/** Returns how many accounts there were. */
function* fillTables(source: CopiedFile): Steps<number> {
  let accounts = 0;
  for (const table of COPIED_TABLES) {
    let last: Row | undefined;
    do {
      const rows = source.page(table, last);
      if (rows.length > 0) yield* cluster.insertPage(table, rows);
      if (table.name === 'account') accounts += rows.length;
      last = rows.at(-1);
    } while (last);
  }
  return accounts;
}

/** Everything of the cluster into the file, which is committed before the sessions of the cluster end. */
function* drain(target: CopiedFile, now: number, state: { filled: boolean }): Steps<CopyReport> {
  target.begin();
  yield* cluster.lockTables();
  requireEmpty(target.rows(), target.meta().global_epoch);
  const accounts = yield* drainTables(target);
  for (const { table, column } of NUMBERED) target.setHighest(table, yield* cluster.highestOf(table, column));
  requireSame(yield* cluster.countRows(), target.rows());
  target.takeOver({ ...(yield* cluster.metaOf()), clock_at: now });
  const report = { accounts, sessions: yield* cluster.countLive(now) };
  yield* cluster.endAll();
  target.commit();
  state.filled = true;
  return report;
}

function* drainTables(target: CopiedFile): Steps<number> {
  let accounts = 0;
  for (const table of COPIED_TABLES) {
    let last: Row | undefined;
    do {
      const rows: Row[] = yield* cluster.pageOf(table, last);
      target.insert(table, rows);
      if (table.name === 'account') accounts += rows.length;
      last = rows.at(-1);
    } while (last);
  }
  return accounts;
}

const FIRST_EPOCH = 1;

function requireEmpty(rows: number, epoch: number): void {
  if (rows === 0 && epoch === FIRST_EPOCH) return;
  const found = rows > 0 ? `it has ${rows} rows` : 'its sessions have been ended before';
  throw new StoreUnavailable(`the target is not empty (${found}): copy into a new database`);
}

function requireSame(read: number, written: number): void {
  if (read !== written)
    throw new StoreUnavailable(`${read} rows were read and ${written} written: nothing was copied`);
}
