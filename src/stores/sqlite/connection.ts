import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Statement, Steps } from '../statement.ts';

/** How much a commit on this connection survives: `full` waits for the disk, `normal` survives only the process. */
export type Durability = 'full' | 'normal';

/** Page cache: the upper levels of every index of a large table and the rows in use. SQLite's own default is 2 MiB. */
const CACHE_KIB = 16_384;

/** How long opening a file waits for another process, in one go: nothing else is to be done meanwhile. */
const OPEN_TIMEOUT_MS = 5_000;

/** One SQLite connection that runs a store operation's statements in one go. */
export interface Connection {
  run<T>(steps: Steps<T>): T;
  /** Runs the work in a transaction of its own: all of it or, if it throws, nothing. */
  transact<T>(work: () => T): T;
  exec(sql: string): void;
  /** From now on a lock of another process is an error at once; the caller retries. */
  failWhenBusy(): void;
  /** The first column of the first row. */
  value(sql: string): unknown;
  pragma(name: string): unknown;
  /** Pages in the write-ahead log that are in use, and how many of them the file has. */
  walPages(): WalPages;
  /** Moves pages from the log into the file as far as readers allow, flushed, without waiting. */
  checkpoint(): WalPages;
  close(): void;
}

export interface WalPages {
  log: number;
  moved: number;
}

/** Opens the file, in WAL mode. https://www.sqlite.org/pragma.html#pragma_synchronous says what `FULL` means there. */
export function openConnection(file: string, durability: Durability): Connection {
  const database = new DatabaseSync(file, { timeout: OPEN_TIMEOUT_MS, enableForeignKeyConstraints: true });
  try {
    return prepare(database, durability);
  } catch (error) {
    database.close();
    throw error;
  }
}

export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

const SQLITE_BUSY = 5;
/** The lower byte of an extended result code is the primary one (https://www.sqlite.org/rescode.html). */
const PRIMARY_CODE = 0xff;

/** Another process holds the lock. */
export function isBusy(error: unknown): boolean {
  const code: unknown = Reflect.get(Object(error), 'errcode');
  return typeof code === 'number' && (code & PRIMARY_CODE) === SQLITE_BUSY;
}

/** Opens the file and locks every other process out until it is closed; `undefined` when one has it open already. */
export function openAlone(file: string): Connection | undefined {
  const database = new DatabaseSync(file, { timeout: 0, enableForeignKeyConstraints: true });
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    return prepare(database, 'full');
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
}

function prepare(database: DatabaseSync, durability: Durability): Connection {
  if (database.location() !== null) database.exec('PRAGMA journal_mode = WAL');
  // When the log begins anew is recorded, so it is not SQLite's to decide: see `checkpoints.ts`.
  database.exec('PRAGMA wal_autocheckpoint = 0');
  database.exec(`PRAGMA synchronous = ${durability}`);
  database.exec(`PRAGMA cache_size = -${CACHE_KIB}`);
  return connectionOf(database);
}

function connectionOf(database: DatabaseSync): Connection {
  const prepared = new Map<string, Execute>();
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');

  function execute({ sql, values, first = false }: Statement): unknown[] {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = executeOf(database.prepare(sql));
      prepared.set(sql, statement);
    }
    // Templates bind only what a column holds: numbers, text, bytes and null.
    return statement(values as SQLInputValue[], first);
  }

  function walCheckpoint(mode: 'NOOP' | 'PASSIVE'): () => WalPages {
    const statement = database.prepare(`PRAGMA wal_checkpoint(${mode})`);
    return () => {
      const row = statement.get();
      return { log: Number(row?.['log']), moved: Number(row?.['checkpointed']) };
    };
  }

  const value = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];

  return {
    run(steps) {
      let step = steps.next(NONE);
      while (!step.done) step = steps.next(execute(step.value));
      return step.value;
    },
    transact(work) {
      begin.run();
      try {
        const result = work();
        commit.run();
        return result;
      } catch (error) {
        rollBack(database);
        throw error;
      }
    },
    exec: (sql) => database.exec(sql),
    failWhenBusy: () => database.exec('PRAGMA busy_timeout = 0'),
    value,
    pragma: (name) => value(`PRAGMA ${name}`),
    walPages: walCheckpoint('NOOP'),
    checkpoint: walCheckpoint('PASSIVE'),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

type Execute = (values: SQLInputValue[], first: boolean) => unknown[];
const NONE: never[] = [];

/**
 * A statement without columns has no rows to collect. Rows are made here from arrays: objects without a prototype, which
 * the driver would make, are slow to make and to read.
 */
function executeOf(statement: StatementSync): Execute {
  const names = statement.columns().map((column) => column.name);
  if (names.length === 0) {
    return (values) => {
      statement.run(...values);
      return NONE;
    };
  }
  statement.setReturnArrays(true);
  function rowOf(given: unknown): object {
    const cells = given as unknown[]; // `setReturnArrays` makes every row an array
    const row: Record<string, unknown> = {};
    for (let at = 0; at < names.length; at++) row[names[at] ?? ''] = cells[at];
    return row;
  }
  return (values, first) => {
    if (!first) return statement.all(...values).map(rowOf);
    const row: unknown = statement.get(...values);
    return row === undefined ? NONE : [rowOf(row)];
  };
}

/** A failed COMMIT may already have ended the transaction; a second error must not hide the first. */
function rollBack(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // No transaction is open any more.
  }
}
