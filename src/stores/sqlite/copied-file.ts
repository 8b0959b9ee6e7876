import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { StoreUnavailable } from '../../session/ports.ts';
import { COPIED_TABLES, type CopiedTable, pageAfter, type Row } from '../copied-tables.ts';
import type { Schema } from '../schema.ts';
import { type Connection, openAlone } from './connection.ts';
import { locateDatabase } from './database-file.ts';
import { type OnRollback, openDatabase } from './open-database.ts';
import { openRevisionFile, type RevisionFile } from './revision-file.ts';
import { queries } from './sqlite-queries.ts';

/** A database file that nobody else can open, as the source or the target of a copy, within one transaction. */
export interface CopiedFile {
  /** Begins the transaction; one that was begun before is taken back. */
  begin(): void;
  meta(): Schema['meta'];
  page(table: CopiedTable, last: Row | undefined): Row[];
  insert(table: CopiedTable, rows: readonly Row[]): void;
  /** Rows in all tables that are copied. */
  rows(): number;
  /** The highest number that was ever given. */
  highest(table: 'account' | 'session'): number;
  setHighest(table: 'account' | 'session', highest: number): void;
  /** Makes epoch, key and time those of another database. */
  takeOver(meta: Pick<Schema['meta'], 'global_epoch' | 'signing_key' | 'clock_at'>): void;
  /** Ends every session here: from now on they are those of the other database. */
  endAll(): void;
  commit(): void;
  close(): void;
}

/** Throws {@link StoreUnavailable} for a file that is not there, or that a server has open. */
export function openSource(name: string, onRollback: OnRollback): CopiedFile {
  if (!existsSync(name)) throw new StoreUnavailable(`there is no database ${name}`);
  return openExclusively(name, onRollback);
}

/** The file is made if it is not there. */
export function openTarget(name: string): CopiedFile {
  return openExclusively(name, () => undefined);
}

function openExclusively(name: string, onRollback: OnRollback): CopiedFile {
  if (name === ':memory:') throw new StoreUnavailable('a database in memory cannot be copied');
  // Brings it to this program's schema, and ends what must not be copied from a file that was put back.
  const { connection, revisions, files, alone } = openDatabase(name, onRollback);
  connection.close();
  revisions?.close();
  const only = alone ? openAlone(files?.database ?? name) : undefined;
  if (!only) {
    throw new StoreUnavailable(
      `another process has the database ${name} open: stop the server (and whatever else uses it) and copy again, since a logout during the copy would be lost`,
    );
  }
  return fileOn(only, openRevisionFile(locateDatabase(name).revisions));
}

const question = () => '?';

type Ask = (sql: string, values?: readonly unknown[]) => Row[];

function fileOn(connection: Connection, revisions: RevisionFile): CopiedFile {
  const ask: Ask = (sql, values = []) =>
    connection.run(
      (function* () {
        return (yield { sql, values }) as Row[]; // rows of the statement
      })(),
    );
  const transaction = createTransaction(connection);
  const meta = () => ask('SELECT * FROM meta')[0] as unknown as Schema['meta']; // the one row of the table
  return {
    ...contentsOf(ask),
    meta,
    begin: transaction.begin,
    takeOver({ global_epoch, signing_key, clock_at }) {
      const sql = 'UPDATE meta SET global_epoch = ?, signing_key = ?, clock_at = max(clock_at, ?)';
      ask(sql, [global_epoch, signing_key, clock_at]);
    },
    endAll: () => void connection.run(queries.state.nextGlobalEpoch.all({ signingKey: randomBytes(32) })),
    commit() {
      const counted = connection.run(queries.state.nextRevision.first({ now: meta().clock_at }));
      transaction.end('COMMIT');
      revisions.append(counted?.revision ?? 0);
    },
    close() {
      transaction.end('ROLLBACK');
      revisions.close();
      connection.close();
    },
  };
}

function createTransaction(connection: Connection) {
  let open = false;
  function end(how: 'COMMIT' | 'ROLLBACK'): void {
    if (open) connection.exec(how);
    open = false;
  }
  function begin(): void {
    end('ROLLBACK');
    connection.exec('BEGIN IMMEDIATE');
    open = true;
  }
  return { begin, end };
}

function contentsOf(ask: Ask): Pick<CopiedFile, 'page' | 'insert' | 'rows' | 'highest' | 'setHighest'> {
  return {
    page(table, last) {
      const { sql, values } = pageAfter(table, last, question);
      return ask(sql, values);
    },
    insert({ name, columns }, rows) {
      const sql = `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(question).join(', ')})`;
      for (const row of rows) ask(sql, valuesOf(row, columns));
    },
    rows() {
      const counts = COPIED_TABLES.map(({ name }) => `(SELECT count(*) FROM ${name})`).join(' + ');
      return Number(ask(`SELECT ${counts} AS rows`)[0]?.['rows']);
    },
    highest(table) {
      const sql = 'SELECT coalesce(max(seq), 0) AS highest FROM sqlite_sequence WHERE name = ?';
      return Number(ask(sql, [table])[0]?.['highest']);
    },
    setHighest(table, highest) {
      ask('DELETE FROM sqlite_sequence WHERE name = ?', [table]);
      ask('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', [table, highest]);
    },
  };
}

function valuesOf(row: Row, columns: readonly string[]): unknown[] {
  return columns.map((column) => row[column]);
}
