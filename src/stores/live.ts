import type { Builder } from './statement.ts';

/**
 * The rule of validity, once for reading and for every conditional update: the row is not revoked, its account exists,
 * is not disabled and has the epoch under which the row was made, and so has the store as a whole. Three independent
 * ways to end a session: the row, the account's epoch, the global epoch.
 */
export function unended(db: Builder) {
  return db
    .selectFrom('session as s')
    .innerJoin('account as a', (on) =>
      on.onRef('a.id', '=', 's.account_id').onRef('a.epoch', '=', 's.account_epoch'),
    )
    .innerJoin('meta as m', (on) => on.onRef('m.global_epoch', '=', 's.global_epoch'))
    .where('s.revoked_at', 'is', null)
    .where('a.disabled', '=', 0);
}

/** A session that its own tokens still open: neither idle nor absolute expiry has come. */
export function live(db: Builder, now: number) {
  return unended(db).where('s.idle_expires_at', '>', now).where('s.expires_at', '>', now);
}

/** A row that its remember token still opens. */
export function rememberable(db: Builder, now: number) {
  return unended(db).where('s.remember_expires_at', '>', now);
}
