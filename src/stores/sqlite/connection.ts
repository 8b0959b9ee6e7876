import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Statement, Steps } from '../statement.ts';

/** How much a commit on this connection survives: `full` waits for the disk, `normal` survives only the process. */
export type Durability = 'full' | 'normal';

/** How long a statement waits for another process's transaction. */
const BUSY_TIMEOUT_MS = 5_000;

/** One SQLite connection that runs a store operation's statements in one go. */
export interface Connection {
  run<T>(steps: Steps<T>): T;
  exec(sql: string): void;
  pragma(name: string): unknown;
  close(): void;
}

/** Opens the file, in WAL mode. https://www.sqlite.org/pragma.html#pragma_synchronous says what `FULL` means there. */
export function openConnection(file: string, durability: Durability): Connection {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  if (file !== ':memory:') database.exec('PRAGMA journal_mode = WAL');
  database.exec(`PRAGMA synchronous = ${durability}`);
  const prepared = new Map<string, StatementSync>();

  function execute({ sql, values }: Statement): unknown[] {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      prepared.set(sql, statement);
    }
    // Templates bind only what a column holds: numbers, text, bytes and null.
    return statement.all(...(values as SQLInputValue[]));
  }

  return {
    run(steps) {
      let step = steps.next([]);
      while (!step.done) step = steps.next(execute(step.value));
      return step.value;
    },
    exec: (sql) => database.exec(sql),
    pragma: (name) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0],
    close: () => database.close(),
  };
}
