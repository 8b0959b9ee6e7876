import { atLeast, SLICE } from './bounds.ts';
import type { Schema } from './schema.ts';
import { type Builder, template } from './statement.ts';

export function stateQueries(db: Builder) {
  return {
    meta: template((_: object) => db.selectFrom('meta').selectAll()),
    nextGlobalEpoch: template((v: { signingKey: Uint8Array }) =>
      db
        .updateTable('meta')
        .set((e) => ({ global_epoch: e('global_epoch', '+', 1), signing_key: e.val(v.signingKey) })),
    ),
    /** At least so high. */
    raiseGlobalEpoch: template((v: { epoch: number }) =>
      db.updateTable('meta').set({ global_epoch: atLeast('global_epoch', v.epoch) }),
    ),
    nextRevision: template((v: { now: number }) =>
      db
        .updateTable('meta')
        .set((e) => ({ revision: e('revision', '+', 1), clock_at: atLeast('clock_at', v.now) }))
        .returning('revision'),
    ),
    setRevision: template((v: { revision: number }) => db.updateTable('meta').set({ revision: v.revision })),
    setClock: template((v: { now: number }) =>
      db
        .updateTable('meta')
        .set((e) => ({ clock_at: atLeast('clock_at', v.now), pulse: e('pulse', '+', 1) })),
    ),
    spent: template((v: { preLoginId: string; now: number }) =>
      db
        .selectFrom('spent')
        .select('pre_login_id')
        .where('pre_login_id', '=', v.preLoginId)
        .where('expires_at', '>', v.now),
    ),
    /** No row: it was spent before. */
    spend: template((v: Schema['spent']) =>
      db
        .insertInto('spent')
        .values({ pre_login_id: v.pre_login_id, expires_at: v.expires_at })
        .onConflict((on) => on.column('pre_login_id').doNothing())
        .returning('pre_login_id'),
    ),
    /** Whether or not it was spent before. */
    spendAgain: template((v: Schema['spent']) =>
      db
        .insertInto('spent')
        .values({ pre_login_id: v.pre_login_id, expires_at: v.expires_at })
        .onConflict((on) =>
          on.column('pre_login_id').doUpdateSet((e) => ({ expires_at: e.ref('excluded.expires_at') })),
        ),
    ),
    pending: template((v: { preLoginId: string; now: number }) =>
      db
        .selectFrom('pending')
        .selectAll()
        .where('pre_login_id', '=', v.preLoginId)
        .where('expires_at', '>', v.now),
    ),
    removePending: template((v: { preLoginId: string }) =>
      db.deleteFrom('pending').where('pre_login_id', '=', v.preLoginId).returningAll(),
    ),
    removeAllPending: template((_: object) => db.deleteFrom('pending')),
    /** Takes the place of an earlier one of the same id. */
    savePending: template((v: Schema['pending']) =>
      db
        .insertInto('pending')
        .values({
          pre_login_id: v.pre_login_id,
          account_id: v.account_id,
          account_epoch: v.account_epoch,
          reason: v.reason,
          remember: v.remember,
          expires_at: v.expires_at,
        })
        .onConflict((on) =>
          on.column('pre_login_id').doUpdateSet((e) => ({
            account_id: e.ref('excluded.account_id'),
            account_epoch: e.ref('excluded.account_epoch'),
            reason: e.ref('excluded.reason'),
            remember: e.ref('excluded.remember'),
            expires_at: e.ref('excluded.expires_at'),
          })),
        ),
    ),
    pruneSpent: template((v: { now: number }) => {
      const over = db.selectFrom('spent').select('pre_login_id').where('expires_at', '<', v.now);
      return db
        .deleteFrom('spent')
        .where('pre_login_id', 'in', over.orderBy('expires_at').limit(SLICE))
        .returning('pre_login_id');
    }),
    prunePending: template((v: { now: number }) => {
      const over = db.selectFrom('pending').select('pre_login_id').where('expires_at', '<', v.now);
      return db
        .deleteFrom('pending')
        .where('pre_login_id', 'in', over.orderBy('expires_at').limit(SLICE))
        .returning('pre_login_id');
    }),
  };
}
