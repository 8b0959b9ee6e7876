import { sql } from 'kysely';
import { live, rememberable } from './live.ts';
import type { Schema } from './schema.ts';
import { type Builder, template } from './statement.ts';

type Values<T extends keyof Schema> = Schema[T];

const SESSION_COLUMNS = [
  's.id as session_id',
  's.kind',
  's.created_at as session_created_at',
  's.idle_expires_at',
  's.expires_at',
  's.remember_expires_at',
  's.grants',
  's.client_type',
  's.address',
  's.user_agent',
] as const;

const ACCOUNT_COLUMNS = [
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
  'a.password_hash',
  'a.password_too_short',
  'a.epoch',
] as const;

/** The smaller of a column and a value, in words that every database knows. */
function atMost(column: string, value: number) {
  return sql<number>`case when ${sql.ref(column)} < ${value} then ${sql.ref(column)} else ${value} end`;
}

/** The larger of a column and a value. */
function atLeast(column: string, value: number) {
  return sql<number>`case when ${sql.ref(column)} > ${value} then ${sql.ref(column)} else ${value} end`;
}

type TokenColumn = 'session_hash' | 'remember_hash' | 'api_hash';

function sessionQueries(db: Builder) {
  const read = (now: number) => live(db, now).select(SESSION_COLUMNS).select(ACCOUNT_COLUMNS);
  const liveBy = (column: TokenColumn) =>
    template((v: { hash: Uint8Array; kind: Values<'session'>['kind']; now: number }) =>
      read(v.now).where(`s.${column}`, '=', v.hash).where('s.kind', '=', v.kind),
    );
  const revokeBy = (column: TokenColumn) =>
    template((v: { hash: Uint8Array; kind: Values<'session'>['kind']; now: number }) =>
      db
        .updateTable('session')
        .set((e) => ({
          revoked_at: e.fn.coalesce('revoked_at', e.val(v.now)),
          revocations: e('revocations', '+', 1),
        }))
        .where(column, '=', v.hash)
        .where('kind', '=', v.kind)
        .returning(['id', 'account_id', 'revocations']),
    );
  const revokeWhere = (column: 'id' | 'account_id') =>
    template((v: { value: string | number; now: number }) =>
      db
        .updateTable('session')
        .set((e) => ({
          revoked_at: e.fn.coalesce('revoked_at', e.val(v.now)),
          revocations: e('revocations', '+', 1),
        }))
        .where(column, '=', v.value)
        .returning(['id']),
    );
  return {
    liveBy: { session: liveBy('session_hash'), remember: liveBy('remember_hash'), api: liveBy('api_hash') },
    revokeBy: {
      session: revokeBy('session_hash'),
      remember: revokeBy('remember_hash'),
      api: revokeBy('api_hash'),
    },
    revokeById: revokeWhere('id'),
    revokeOfAccount: revokeWhere('account_id'),
    revokeOfApp: template((v: { accountId: number; appId: string; now: number }) =>
      db
        .updateTable('session')
        .set((e) => ({
          revoked_at: e.fn.coalesce('revoked_at', e.val(v.now)),
          revocations: e('revocations', '+', 1),
        }))
        .where('account_id', '=', v.accountId)
        .where('app_id', '=', v.appId),
    ),
    liveById: template((v: { id: string; now: number }) => read(v.now).where('s.id', '=', v.id)),
    listLive: template((v: { now: number }) => read(v.now).orderBy('s.created_at', 'desc').orderBy('s.id')),
    listLiveOf: template((v: { accountId: number; now: number }) =>
      read(v.now).where('s.account_id', '=', v.accountId).orderBy('s.created_at', 'desc').orderBy('s.id'),
    ),
    insert: template((v: Values<'session'>) =>
      db.insertInto('session').values({
        id: v.id,
        kind: v.kind,
        account_id: v.account_id,
        account_epoch: v.account_epoch,
        global_epoch: v.global_epoch,
        session_hash: v.session_hash,
        remember_hash: v.remember_hash,
        api_hash: v.api_hash,
        created_at: v.created_at,
        idle_expires_at: v.idle_expires_at,
        expires_at: v.expires_at,
        remember_expires_at: v.remember_expires_at,
        revoked_at: null,
        revocations: 0,
        app_id: v.app_id,
        grants: v.grants,
        client_type: v.client_type,
        address: v.address,
        user_agent: v.user_agent,
      }),
    ),
    touch: template((v: { id: string; idleExpiresAt: number; now: number }) =>
      db
        .updateTable('session')
        .set({ idle_expires_at: atMost('expires_at', v.idleExpiresAt) })
        .where('id', 'in', live(db, v.now).where('s.id', '=', v.id).select('s.id'))
        .returning('id'),
    ),
    reopen: template(
      (v: {
        rememberHash: Uint8Array;
        sessionHash: Uint8Array;
        idleExpiresAt: number;
        expiresAt: number;
        now: number;
      }) =>
        db
          .updateTable('session')
          .set({
            session_hash: v.sessionHash,
            expires_at: atMost('remember_expires_at', v.expiresAt),
            idle_expires_at: atMost('remember_expires_at', v.idleExpiresAt),
          })
          .where(
            'id',
            'in',
            rememberable(db, v.now).where('s.remember_hash', '=', v.rememberHash).select('s.id'),
          )
          .returning('id'),
    ),
    prune: template((v: { now: number }) =>
      db.deleteFrom('session').where('expires_at', '<', v.now).where('remember_expires_at', '<', v.now),
    ),
  };
}

function accountQueries(db: Builder) {
  const accounts = db.selectFrom('account as a').select(ACCOUNT_COLUMNS);
  return {
    byKey: template((v: { key: string }) => accounts.where('a.key', '=', v.key)),
    byId: template((v: { id: number }) => accounts.where('a.id', '=', v.id)),
    list: template((_: object) => accounts.orderBy('a.key')),
    count: template((_: object) =>
      db.selectFrom('account').select((e) => e.fn.countAll<number>().as('count')),
    ),
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
        } as Values<'account'>) // the id is the database's to give
        .returning('id'),
    ),
    update: template(
      (
        v: Pick<
          Values<'account'>,
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
    removeApps: template((v: { id: number }) => db.deleteFrom('app_password').where('account_id', '=', v.id)),
    removeApp: template((v: { id: number; appId: string }) =>
      db.deleteFrom('app_password').where('account_id', '=', v.id).where('app_id', '=', v.appId),
    ),
    insertApp: template((v: Values<'app_password'>) =>
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

function stateQueries(db: Builder) {
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
      db.updateTable('meta').set(() => ({ clock_at: atLeast('clock_at', v.now) })),
    ),
    spent: template((v: { preLoginId: string; now: number }) =>
      db
        .selectFrom('spent')
        .select('pre_login_id')
        .where('pre_login_id', '=', v.preLoginId)
        .where('expires_at', '>', v.now),
    ),
    spend: template((v: Values<'spent'>) =>
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
    insertPending: template((v: Values<'pending'>) =>
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

function throttleQueries(db: Builder) {
  return {
    attempts: template((v: { bucket: string; now: number }) =>
      db
        .selectFrom('attempt')
        .select(['failed', 'at', 'lease_ends_at'])
        .where('bucket', '=', v.bucket)
        .where('forget_at', '>', v.now)
        .orderBy('at'),
    ),
    take: template((v: Values<'attempt'>) =>
      db.insertInto('attempt').values({
        lease: v.lease,
        bucket: v.bucket,
        failed: v.failed,
        at: v.at,
        lease_ends_at: v.lease_ends_at,
        forget_at: v.forget_at,
      }),
    ),
    fail: template((v: { lease: string; at: number }) =>
      db.updateTable('attempt').set({ failed: 1, at: v.at }).where('lease', '=', v.lease),
    ),
    drop: template((v: { lease: string }) => db.deleteFrom('attempt').where('lease', '=', v.lease)),
    clear: template((v: { bucket: string }) =>
      db.deleteFrom('attempt').where('bucket', '=', v.bucket).where('failed', '=', 1),
    ),
    prune: template((v: { now: number }) => db.deleteFrom('attempt').where('forget_at', '<', v.now)),
  };
}

/** Every statement of the store, compiled once for the database that `db` writes for. */
export function createQueries(db: Builder) {
  return {
    session: sessionQueries(db),
    account: accountQueries(db),
    state: stateQueries(db),
    attempt: throttleQueries(db),
  };
}

export type Queries = ReturnType<typeof createQueries>;
/** What a reading of live sessions gives: columns of the session and of its account. */
export type SessionRow = NonNullable<
  ReturnType<Queries['session']['liveById']['first']> extends Generator<unknown, infer T, never> ? T : never
>;
export type AccountRow = NonNullable<
  ReturnType<Queries['account']['byId']['first']> extends Generator<unknown, infer T, never> ? T : never
>;
