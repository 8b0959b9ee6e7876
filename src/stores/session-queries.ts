import { sql } from 'kysely';
import { OWNER_COLUMNS } from './account-queries.ts';
import { atMost, laterOf, SLICE } from './bounds.ts';
import { live, rememberable } from './live.ts';
import type { Locks } from './locks.ts';
import { revocationQueries } from './revocation-queries.ts';
import type { Schema } from './schema.ts';
import { type Builder, template } from './statement.ts';

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

/** Ended in one login: a limit that the operator has lowered is reached step by step. */
const MAX_EXCESS = 100;

type TokenColumn = 'session_hash' | 'remember_hash' | 'api_hash';
type Kind = Schema['session']['kind'];

/** Sessions dead or alive, and whether the epochs under which they began are still the present ones. */
function endable(db: Builder) {
  const current = sql<
    0 | 1
  >`case when a.epoch = s.account_epoch and m.global_epoch = s.global_epoch then 1 else 0 end`;
  return db
    .selectFrom('session as s')
    .leftJoin('account as a', 'a.id', 's.account_id')
    .leftJoin('meta as m', (on) => on.onRef('m.global_epoch', '=', 's.global_epoch'))
    .select(['s.n', 's.id', 's.account_id', current.as('current')]);
}

export function sessionQueries(db: Builder, locks: Locks) {
  const read = (now: number) => live(db, now).select(SESSION_COLUMNS).select(OWNER_COLUMNS);
  const liveBy = (column: TokenColumn) =>
    template((v: { hash: Uint8Array; kind: Kind; now: number }) =>
      read(v.now).where(`s.${column}`, '=', v.hash).where('s.kind', '=', v.kind),
    );
  const endableBy = (column: TokenColumn) =>
    template((v: { hash: Uint8Array; kind: Kind }) =>
      endable(db).where(`s.${column}`, '=', v.hash).where('s.kind', '=', v.kind),
    );
  return {
    liveBy: { session: liveBy('session_hash'), remember: liveBy('remember_hash'), api: liveBy('api_hash') },
    endableBy: {
      session: endableBy('session_hash'),
      remember: endableBy('remember_hash'),
      api: endableBy('api_hash'),
    },
    endableByFormer: template((v: { hash: Uint8Array }) =>
      endable(db).innerJoin('former_token as f', 'f.session', 's.n').where('f.hash', '=', v.hash),
    ),
    endableById: template((v: { id: string }) => endable(db).where('s.id', '=', v.id)),
    revocation: revocationQueries(db),
    former: {
      insert: template((v: Schema['former_token']) =>
        db.insertInto('former_token').values({ hash: v.hash, session: v.session }),
      ),
      remove: template((v: { session: number }) =>
        db.deleteFrom('former_token').where('session', '=', v.session),
      ),
    },
    formerRemember: {
      insert: template((v: Schema['former_remember']) =>
        db.insertInto('former_remember').values({ hash: v.hash, session: v.session, at: v.at }),
      ),
      find: template((v: { hash: Uint8Array }) =>
        db.selectFrom('former_remember').select(['session', 'at']).where('hash', '=', v.hash),
      ),
      remove: template((v: { session: number }) =>
        db.deleteFrom('former_remember').where('session', '=', v.session),
      ),
    },
    endableByFormerRemember: template((v: { hash: Uint8Array }) =>
      endable(db).innerJoin('former_remember as f', 'f.session', 's.n').where('f.hash', '=', v.hash),
    ),
    /** Two re-openings of one row follow each other: a token that was issued must be found. */
    lockRemembered: template((v: { rememberHash: Uint8Array }) =>
      locks.forUpdate(db.selectFrom('session').select('n').where('remember_hash', '=', v.rememberHash)),
    ),
    rememberable: template((v: { rememberHash: Uint8Array; now: number }) =>
      rememberable(db, v.now).where('s.remember_hash', '=', v.rememberHash).select(['s.n', 's.session_hash']),
    ),
    liveById: template((v: { id: string; now: number }) => read(v.now).where('s.id', '=', v.id)),
    listLive: template((v: { before: number; limit: number; now: number }) =>
      read(v.now).where('s.n', '<', v.before).orderBy('s.n', 'desc').limit(v.limit),
    ),
    listLiveOf: template((v: { accountId: number; before: number; limit: number; now: number }) =>
      read(v.now)
        .where('s.account_id', '=', v.accountId)
        .where('s.n', '<', v.before)
        .orderBy('s.n', 'desc')
        .limit(v.limit),
    ),
    countLive: template((v: { now: number }) =>
      live(db, v.now).select((e) => e.fn.countAll<number>().as('count')),
    ),
    /** Of so many rows only: counting all of them at once would hold up everything else. */
    countLiveBetween: template((v: { after: number; upTo: number; now: number }) =>
      live(db, v.now)
        .where('s.n', '>', v.after)
        .where('s.n', '<=', v.upTo)
        .select((e) => e.fn.countAll<number>().as('count')),
    ),
    last: template((_: object) => db.selectFrom('session').select((e) => e.fn.max('n').as('n'))),
    countLiveOf: template((v: { accountId: number; now: number }) =>
      live(db, v.now)
        .where('s.account_id', '=', v.accountId)
        .select((e) => e.fn.countAll<number>().as('count')),
    ),
    /** Live sessions of one kind beyond the most recently used ones. */
    excess: template((v: { accountId: number; kind: Kind; appId: string; kept: number; now: number }) =>
      live(db, v.now)
        .select((e) => ['s.n', 's.id', 's.account_id', e.lit(1).as('current')])
        .where('s.account_id', '=', v.accountId)
        .where('s.kind', '=', v.kind)
        .where((e) => e(e.fn.coalesce('s.app_id', e.val('')), '=', v.appId))
        .orderBy('s.idle_expires_at', 'desc')
        .orderBy('s.n', 'desc')
        .limit(MAX_EXCESS)
        .offset(v.kept),
    ),
    insert: template((v: Omit<Schema['session'], 'n'>) =>
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
        .where('n', 'in', live(db, v.now).where('s.id', '=', v.id).select('s.n'))
        .returning('id'),
    ),
    /** From the account's last epoch into the present one, unless it was logged out at this very moment. */
    takeAlong: template((v: { id: string; accountId: number }) =>
      db
        .updateTable('session')
        .set((e) => ({ account_epoch: e('account_epoch', '+', 1) }))
        .where('id', '=', v.id)
        .where('account_id', '=', v.accountId)
        .where((e) =>
          e(
            'account_epoch',
            '=',
            db
              .selectFrom('account')
              .select((a) => a('epoch', '-', 1).as('epoch'))
              .where('id', '=', v.accountId),
          ),
        )
        .where((e) =>
          e.not(
            e.exists(
              e.selectFrom('revocation as r').select('r.session').whereRef('r.session', '=', 'session.n'),
            ),
          ),
        )
        .returning('id'),
    ),
    reopen: template(
      (v: {
        n: number;
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
          .where('n', '=', v.n)
          .where(
            'n',
            'in',
            rememberable(db, v.now).where('s.remember_hash', '=', v.rememberHash).select('s.n'),
          )
          .returning('id'),
    ),
    /** After {@link reopen}, in its transaction. */
    setRemember: template((v: { n: number; rememberHash: Uint8Array; next: Uint8Array }) =>
      db
        .updateTable('session')
        .set({ remember_hash: v.next })
        .where('n', '=', v.n)
        .where('remember_hash', '=', v.rememberHash)
        .returning('n'),
    ),
    prune: template((v: { now: number }) => {
      const end = laterOf('expires_at', 'remember_expires_at');
      const over = db.selectFrom('session').select('n').where(end, '<', v.now).orderBy(end).limit(SLICE);
      return db.deleteFrom('session').where('n', 'in', over).returning('n');
    }),
  };
}
