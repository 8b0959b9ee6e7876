import { DatabaseSync } from 'node:sqlite';

/** Rows that no complete transaction leaves behind, and damage that SQLite finds itself; in words, none if all is well. */
export function findHalfRows(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return RULES.filter(
      ({ sql, sound }) => Object.values(database.prepare(sql).get() ?? {})[0] !== sound,
    ).map(({ says }) => says);
  } finally {
    database.close();
  }
}

const RULES = [
  { says: 'the file is damaged', sql: 'PRAGMA integrity_check', sound: 'ok' },
  {
    says: 'a revocation without its session',
    sql: 'SELECT count(*) FROM revocation WHERE session NOT IN (SELECT n FROM session)',
    sound: 0,
  },
  {
    says: 'a session without a token',
    sql: 'SELECT count(*) FROM session WHERE coalesce(session_hash, remember_hash, api_hash) IS NULL',
    sound: 0,
  },
  {
    says: 'a session of an epoch that has not come',
    sql: `SELECT count(*) FROM session AS s JOIN account AS a ON a.id = s.account_id
          WHERE s.account_epoch > a.epoch OR s.global_epoch > (SELECT global_epoch FROM meta)`,
    sound: 0,
  },
  { says: 'not one row of settings', sql: 'SELECT count(*) FROM meta', sound: 1 },
] as const;
