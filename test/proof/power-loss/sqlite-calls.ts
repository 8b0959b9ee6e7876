import { DatabaseSync, StatementSync } from 'node:sqlite';

/** Called after every call of SQLite that may have written to the file. */
export type AfterCall = (call: {
  /** What `PRAGMA synchronous` returns, from the very connection that wrote: 2 is `FULL`. */
  synchronous: number;
}) => void;

/**
 * Listens at every connection of this process to one database file, until it is stopped. A transaction writes when
 * it is committed; inside of it nothing is reported.
 */
export function listenToCalls(file: string, afterCall: AfterCall): () => void {
  const { exec, prepare } = DatabaseSync.prototype;
  const { run } = StatementSync.prototype;
  const owners = new WeakMap<StatementSync, DatabaseSync>();
  let asking = false;

  function notify(database: DatabaseSync | undefined): void {
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
    notify(this);
  };
  function runAndNotify(this: StatementSync, ...values: Parameters<StatementSync['run']>) {
    const result = run.apply(this, values);
    notify(owners.get(this));
    return result;
  }
  Object.assign(StatementSync.prototype, { run: runAndNotify });
  return () => {
    Object.assign(DatabaseSync.prototype, { exec, prepare });
    Object.assign(StatementSync.prototype, { run });
  };
}
