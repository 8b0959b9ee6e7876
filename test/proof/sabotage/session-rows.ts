import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

/** A row of the table `session`, with its columns as they are. */
export type SessionRow = Record<string, SQLOutputValue>;

export function readRow(raw: DatabaseSync, column: 'id' | 'remember_hash', value: string | Uint8Array) {
  const row = raw.prepare(`SELECT * FROM session WHERE ${column} = ?`).get(value);
  return row && { ...row };
}

/** What the store has no statement for, and the database a trigger against: insert the row, or else replace it. */
export function upsertRow(raw: DatabaseSync, { n: _, ...row }: SessionRow): void {
  raw.exec('DROP TRIGGER IF EXISTS session_is_inserted_once');
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join();
  raw
    .prepare(`INSERT OR REPLACE INTO session (${columns.join()}) VALUES (${places})`)
    .run(...Object.values(row));
}
