import { type Builder, template } from './statement.ts';

const COLUMNS = ['session', 'at', 'times'] as const;

/**
 * Revocations are inserted once and counted up, never taken back. `DO NOTHING` and `DO UPDATE` are for two endings of
 * one session at the same moment; in order of `n`, so that no two transactions wait for each other.
 */
export function revocationQueries(db: Builder) {
  const unrevoked = (now: number) =>
    db
      .selectFrom('session as s')
      .leftJoin('revocation as r', 'r.session', 's.n')
      .where('r.session', 'is', null)
      .select((e) => ['s.n', e.val(now).as('at'), e.lit(1).as('times')])
      .orderBy('s.n');
  return {
    /** `times` is 1 for the ending that came first; every one is a write of its own. */
    end: template((v: { session: number; now: number }) =>
      db
        .insertInto('revocation')
        .values((e) => ({ session: v.session, at: v.now, times: e.lit(1) }))
        .onConflict((on) =>
          on.column('session').doUpdateSet((e) => ({ times: e('revocation.times', '+', 1) })),
        )
        .returning('times'),
    ),
    insertForApp: template((v: { accountId: number; appId: string; now: number }) =>
      db
        .insertInto('revocation')
        .columns(COLUMNS)
        .expression(unrevoked(v.now).where('s.account_id', '=', v.accountId).where('s.app_id', '=', v.appId))
        .onConflict((on) => on.column('session').doNothing()),
    ),
    remove: template((v: { session: number }) =>
      db.deleteFrom('revocation').where('session', '=', v.session),
    ),
  };
}
