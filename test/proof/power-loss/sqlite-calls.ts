import { DatabaseSync, StatementSync } from 'node:sqlite';

/** Told after every call of SQLite that may have written to the file. */
export type AfterCall = (call: {
  /** SQLite's own answer to `PRAGMA synchronous`, from the very connection that wrote: 2 is `FULL`. */
  synchronous: number;
}) => void;

/**
 * Listens at every connection of this process to one database file, until it is told to stop. A transaction writes when
 * it is committed; inside of it nothing is told.
 */
export function listenToCalls(file: string, afterCall: AfterCall): () => void {
  const { exec, prepare } = DatabaseSync.prototype;
  const { run } = StatementSync.prototype;
  const owners = new WeakMap<StatementSync, DatabaseSync>();
  let asking = false;

  function told(database: DatabaseSync | undefined): void {
    if (asking || !database || database.location() !== file || database.isTransaction) return;
    asking = true;
    const row = prepare.call(database, 'PRAGMA synchronous').get();
    afterCall({ synchronous: Number(row?.['synchronous']) });
    asking = false;
  }

  DatabaseSync.prototype.prepare = function (sql, ...rest) {
    const statement = prepare.call(this, sql, ...rest);
    owners.set(statement, this);
    return statement;
  };
  DatabaseSync.prototype.exec = function (sql) {
    exec.call(this, sql);
    told(this);
  };
  function runAndTell(this: StatementSync, ...values: Parameters<StatementSync['run']>) {
    const result = run.apply(this, values);
    told(owners.get(this));
    return result;
  }
  Object.assign(StatementSync.prototype, { run: runAndTell });
  return () => {
    Object.assign(DatabaseSync.prototype, { exec, prepare });
    Object.assign(StatementSync.prototype, { run });
  };
}
