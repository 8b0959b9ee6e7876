import type { Locks } from './locks.ts';
import type { Schema } from './schema.ts';
import { type Builder, template } from './statement.ts';

type Values = Schema['account'];

/** What a session shows of its account: nothing of its password. */
export const OWNER_COLUMNS = [
  'a.id',
  'a.key',
  'a.name',
  'a.full_name',
  'a.email',
  'a.groups',
  'a.block',
  'a.created_at',
  'a.disabled',
  'a.password_expired',
] as const;

const ACCOUNT_COLUMNS = [...OWNER_COLUMNS, 'a.password_hash', 'a.password_too_short', 'a.epoch'] as const;

export function accountQueries(db: Builder, locks: Locks) {
  const accounts = db.selectFrom('account as a').select(ACCOUNT_COLUMNS);
  return {
    byKey: template((v: { key: string }) => accounts.where('a.key', '=', v.key)),
    lockByKey: template((v: { key: string }) =>
      locks.forUpdate(db.selectFrom('account').select('id').where('key', '=', v.key)),
    ),
    lockById: template((v: { id: number }) =>
      locks.forUpdate(db.selectFrom('account').select('id').where('id', '=', v.id)),
    ),
    byId: template((v: { id: number }) => accounts.where('a.id', '=', v.id)),
    list: template((v: { after: string; limit: number }) =>
      accounts.where('a.key', '>', v.after).orderBy('a.key').limit(v.limit),
    ),
    count: template((_: object) =>
      db.selectFrom('account').select((e) => e.fn.countAll<number>().as('count')),
    ),
    /** No row: somebody else has made it. */
    insert: template((v: { key: string; name: string; createdAt: number }) =>
      db
        .insertInto('account')
        .values({
          key: v.key,
          name: v.name,
          full_name: null,
          email: null,
          groups: '[]',
          block: null,
          created_at: v.createdAt,
          disabled: 0,
          password_expired: 0,
          password_hash: null,
          password_too_short: 0,
          epoch: 1,
        } as Values) // the database chooses the id
        .onConflict((on) => on.column('key').doNothing())
        .returning('id'),
    ),
    update: template(
      (
        v: Pick<
          Values,
          | 'id'
          | 'name'
          | 'full_name'
          | 'email'
          | 'groups'
          | 'block'
          | 'password_expired'
          | 'password_hash'
          | 'password_too_short'
        >,
      ) =>
        db
          .updateTable('account')
          .set({
            name: v.name,
            full_name: v.full_name,
            email: v.email,
            groups: v.groups,
            block: v.block,
            password_expired: v.password_expired,
            password_hash: v.password_hash,
            password_too_short: v.password_too_short,
          })
          .where('id', '=', v.id),
    ),
    setPassword: template((v: { id: number; hash: string; tooShort: number }) =>
      db
        .updateTable('account')
        .set({ password_hash: v.hash, password_too_short: v.tooShort, password_expired: 0 })
        .where('id', '=', v.id)
        .returning('id'),
    ),
    replaceHash: template((v: { id: number; before: string; after: string }) =>
      db
        .updateTable('account')
        .set({ password_hash: v.after })
        .where('id', '=', v.id)
        .where('password_hash', '=', v.before)
        .returning('id'),
    ),
    replaceAppHash: template((v: { id: number; appId: string; before: string; after: string }) =>
      db
        .updateTable('app_password')
        .set({ password_hash: v.after })
        .where('account_id', '=', v.id)
        .where('app_id', '=', v.appId)
        .where('password_hash', '=', v.before)
        .returning('account_id as id'),
    ),
    /** Only while the account's epoch is the one under which its old password was checked. */
    setPasswordUnder: template((v: { id: number; hash: string; epoch: number }) =>
      db
        .updateTable('account')
        .set((e) => ({ password_hash: v.hash, password_too_short: e.lit(0), password_expired: e.lit(0) }))
        .where('id', '=', v.id)
        .where('epoch', '=', v.epoch)
        .where('disabled', '=', 0)
        .returning('id'),
    ),
    setDisabled: template((v: { id: number; disabled: number }) =>
      db.updateTable('account').set({ disabled: v.disabled }).where('id', '=', v.id).returning('id'),
    ),
    nextEpoch: template((v: { id: number }) =>
      db
        .updateTable('account')
        .set((e) => ({ epoch: e('epoch', '+', 1) }))
        .where('id', '=', v.id)
        .returning('id'),
    ),
    remove: template((v: { id: number }) => db.deleteFrom('account').where('id', '=', v.id).returning('id')),
    appsOf: template((v: { id: number }) =>
      db.selectFrom('app_password').selectAll().where('account_id', '=', v.id).orderBy('app_id'),
    ),
    /** Stays as it is until the transaction ends, so that a login with it and its change follow each other. */
    appOf: template((v: { accountId: number; appId: string; passwordHash: string }) =>
      locks.forShare(
        db
          .selectFrom('app_password')
          .select('app_id')
          .where('account_id', '=', v.accountId)
          .where('app_id', '=', v.appId)
          .where('password_hash', '=', v.passwordHash),
      ),
    ),
    removeApps: template((v: { id: number }) => db.deleteFrom('app_password').where('account_id', '=', v.id)),
    removeApp: template((v: { id: number; appId: string }) =>
      db.deleteFrom('app_password').where('account_id', '=', v.id).where('app_id', '=', v.appId),
    ),
    insertApp: template((v: Schema['app_password']) =>
      db.insertInto('app_password').values({
        account_id: v.account_id,
        app_id: v.app_id,
        password_hash: v.password_hash,
        grants: v.grants,
        ip_ranges: v.ip_ranges,
      }),
    ),
  };
}
