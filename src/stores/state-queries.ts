import { atLeast } from './bounds.ts';
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
    spend: template((v: Schema['spent']) =>
      db.insertInto('spent').values({ pre_login_id: v.pre_login_id, expires_at: v.expires_at }),
    ),
    pending: template((v: { preLoginId: string; now: number }) =>
      db
        .selectFrom('pending')
        .selectAll()
        .where('pre_login_id', '=', v.preLoginId)
        .where('expires_at', '>', v.now),
    ),
    removePending: template((v: { preLoginId: string }) =>
      db.deleteFrom('pending').where('pre_login_id', '=', v.preLoginId),
    ),
    insertPending: template((v: Schema['pending']) =>
      db.insertInto('pending').values({
        pre_login_id: v.pre_login_id,
        account_id: v.account_id,
        account_epoch: v.account_epoch,
        reason: v.reason,
        remember: v.remember,
        expires_at: v.expires_at,
      }),
    ),
    pruneSpent: template((v: { now: number }) => db.deleteFrom('spent').where('expires_at', '<', v.now)),
    prunePending: template((v: { now: number }) => db.deleteFrom('pending').where('expires_at', '<', v.now)),
  };
}
