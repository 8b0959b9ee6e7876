import {
  KNOWN_ADDRESS_MS,
  type NewSession,
  type Page,
  type Store,
  type StoredSession,
  type TokenHash,
  type TokenMatch,
} from '../session/ports.ts';
import { SLICE } from './bounds.ts';
import type { EndableRow, Queries } from './queries.ts';
import { sessionOf, sessionRow } from './rows.ts';
import type { Steps } from './statement.ts';

const ALL = Number.MAX_SAFE_INTEGER;

type SessionOwner = Pick<NewSession, 'kind' | 'accountId' | 'app'>;

/** What happens to session rows, statement by statement. Each function is one transaction's worth of work. */
export function sessionSteps(queries: Queries) {
  const { session, account, state, loginAddress } = queries;

  function* insert(login: NewSession, now: number): Steps<StoredSession | 'spent' | 'stale'> {
    if (login.spends !== null && (yield* state.spent.first({ preLoginId: login.spends, now })))
      return 'spent';
    const owner = yield* account.byId.first({ id: login.accountId });
    const meta = yield* state.meta.first({});
    if (!owner || !meta || owner.disabled === 1 || owner.epoch !== login.accountEpoch) return 'stale';
    if (meta.global_epoch !== login.globalEpoch) return 'stale';
    if (login.app && !(yield* account.appOf.first({ accountId: owner.id, ...login.app }))) return 'stale';
    if (login.spends !== null) {
      const mark = { pre_login_id: login.spends, expires_at: now + login.spentMs };
      if (!(yield* state.spend.first(mark))) return 'spent';
      yield* state.removePending.all({ preLoginId: login.spends });
    }
    yield* endInOrder(yield* findByIds(login.replaces), now);
    if (login.perAccount !== null) yield* endExcess(login, login.perAccount - 1, now);
    yield* loginAddress.note.all({ account_id: owner.id, network: login.network, at: now });
    yield* session.insert.all(sessionRow(login, now));
    const row = yield* session.liveById.first({ id: login.id, now });
    return row ? sessionOf(row) : 'stale';
  }

  /** The same, but for a session that others have to be ended for, since that must not be lost. */
  function* begin(login: NewSession, now: number): Steps<StoredSession | 'spent' | 'stale' | 'ends-others'> {
    if (login.perAccount !== null && (yield* findExcess(login, login.perAccount - 1, now)).length > 0)
      return 'ends-others';
    return yield* insert(login, now);
  }

  function* findLive(match: TokenMatch, now: number): Steps<StoredSession | undefined> {
    const row = yield* session.liveBy[match.column].first({ hash: match.hash, kind: match.kind, now });
    return row && sessionOf(row);
  }

  function* touch(id: string, idleMs: number, now: number): Steps<boolean> {
    return (yield* session.touch.all({ id, idleExpiresAt: now + idleMs, now })).length > 0;
  }

  function* reopen(
    rememberHash: TokenHash,
    change: Parameters<Store['reopen']>[1],
    now: number,
  ): Steps<StoredSession | undefined> {
    yield* session.lockRemembered.first({ rememberHash });
    const known = yield* session.rememberable.first({ rememberHash, now });
    const [opened] = yield* session.reopen.all({
      n: known?.n ?? 0,
      rememberHash,
      sessionHash: change.sessionHash,
      idleExpiresAt: now + change.idleMs,
      expiresAt: now + change.lifetimeMs,
      now,
    });
    if (!known || !opened) return undefined;
    if (known.session_hash) yield* session.former.insert.all({ hash: known.session_hash, session: known.n });
    const row = yield* session.liveById.first({ id: opened.id, now });
    if (row && change.perAccount !== null)
      yield* endExcess({ kind: row.kind, accountId: row.id, app: null }, change.perAccount, now);
    return row && sessionOf(row);
  }

  function* rotate(
    rememberHash: TokenHash,
    change: Parameters<Store['rotate']>[1],
    now: number,
  ): Steps<Awaited<ReturnType<Store['rotate']>>> {
    const opened = yield* reopen(rememberHash, change, now);
    if (!opened) return yield* repeat(rememberHash, change, now);
    const row = yield* session.endableById.first({ id: opened.id });
    if (!row) return undefined;
    yield* session.setRemember.all({ n: row.n, rememberHash, next: change.rememberHash });
    yield* session.formerRemember.insert.all({ hash: rememberHash, session: row.n, at: now });
    return { outcome: 'opened', session: opened };
  }

  /** Requests that a browser sent side by side have the same token, and the same that follow it. */
  function* repeat(
    rememberHash: TokenHash,
    { sessionHash, graceMs }: Parameters<Store['rotate']>[1],
    now: number,
  ): Steps<Awaited<ReturnType<Store['rotate']>>> {
    const former = yield* session.formerRemember.find.first({ hash: rememberHash });
    if (!former) return undefined;
    if (now - former.at <= graceMs) {
      const row = yield* session.liveBy.session.first({ hash: sessionHash, kind: 'browser', now });
      return row && { outcome: 'opened', session: sessionOf(row) };
    }
    const row = yield* session.endableByFormerRemember.first({ hash: rememberHash });
    const ended = yield* endInOrder(row ? [row] : [], now);
    return { outcome: 'reused', ended: ended.map(endedSession) };
  }

  /** All but the most recently used ones, of the same kind and app password. */
  function findExcess({ kind, accountId, app }: SessionOwner, kept: number, now: number) {
    return session.excess.all({ accountId, kind, appId: app?.appId ?? '', kept, now });
  }

  function* endExcess(owner: SessionOwner, kept: number, now: number): Steps<void> {
    yield* endInOrder(yield* findExcess(owner, kept, now), now);
  }

  /** By a secret that belongs to it, or did until a re-opening gave it another. */
  function* findEndable({ column, hash, kind }: TokenMatch): Steps<EndableRow | undefined> {
    const row = yield* session.endableBy[column].first({ hash, kind });
    if (row || column === 'api' || kind !== 'browser') return row;
    return yield* column === 'session'
      ? session.endableByFormer.first({ hash })
      : session.endableByFormerRemember.first({ hash });
  }

  function* findByIds(ids: readonly string[]): Steps<EndableRow[]> {
    const rows: EndableRow[] = [];
    for (const id of ids) {
      const row = yield* session.endableById.first({ id });
      if (row) rows.push(row);
    }
    return rows;
  }

  /**
   * Returns those that were not ended before. One that was is counted up: a repeated logout is a write of its own. One
   * order for all, so that no two transactions wait for each other.
   */
  function* endInOrder(rows: readonly EndableRow[], now: number): Steps<EndableRow[]> {
    const ended: EndableRow[] = [];
    for (const row of distinct(rows).toSorted((a, b) => a.n - b.n)) {
      const revocation = yield* session.revocation.end.first({ session: row.n, now });
      if (revocation?.times === 1 && row.current === 1) ended.push(row);
    }
    return ended;
  }

  function* revoke(matches: readonly TokenMatch[], now: number) {
    const rows: EndableRow[] = [];
    for (const match of matches) {
      const row = yield* findEndable(match);
      if (row) rows.push(row);
    }
    const ended = yield* endInOrder(rows, now);
    return {
      ended: ended.map(endedSession),
      matched: rows.length > 0,
    };
  }

  function* revokeById(id: string, now: number): Steps<{ ended: boolean } | undefined> {
    const rows = yield* findByIds([id]);
    const ended = yield* endInOrder(rows, now);
    return rows.length > 0 ? { ended: ended.length > 0 } : undefined;
  }

  /** One write, however many there are: each was begun under an epoch that is no more. */
  function* endAccount(id: number, now: number): Steps<number | undefined> {
    const alive = yield* session.countLiveOf.first({ accountId: id, now });
    const [moved] = yield* account.nextEpoch.all({ id });
    return moved && Number(alive?.count ?? 0);
  }

  /** Under the lock nothing but a revocation of its own can end the session that is kept, and that one stays. */
  function* endOthers(id: number, keep: string, now: number): Steps<number | undefined> {
    yield* account.lockById.first({ id });
    const kept = yield* session.liveById.first({ id: keep, now });
    if (kept?.id !== id) return undefined;
    const alive = yield* endAccount(id, now);
    yield* session.takeAlong.all({ id: keep, accountId: id });
    return alive === undefined ? undefined : alive - 1;
  }

  function* endAll(signingKey: Uint8Array, now: number): Steps<number> {
    const alive = yield* session.countLive.first({ now });
    yield* state.nextGlobalEpoch.all({ signingKey });
    yield* state.removeAllPending.all({});
    return Number(alive?.count ?? 0);
  }

  /** The number of a session is in the order of the logins; an unknown session is followed by none. */
  function* list(
    accountId: number | undefined,
    { after, limit = ALL }: Page,
    now: number,
  ): Steps<StoredSession[]> {
    const last = after === undefined ? undefined : yield* session.endableById.first({ id: after });
    const before = after === undefined ? ALL : Number(last?.n ?? 0);
    const rows = yield* accountId === undefined
      ? session.listLive.all({ before, limit, now })
      : session.listLiveOf.all({ accountId, before, limit, now });
    return rows.map(sessionOf);
  }

  /** The number of the newest row. */
  function* last(): Steps<number> {
    return (yield* session.last.first({}))?.n ?? 0;
  }

  /** Live sessions among the rows of these numbers. */
  function* countBetween(after: number, upTo: number, now: number): Steps<number> {
    return (yield* session.countLiveBetween.first({ after, upTo, now }))?.count ?? 0;
  }

  /** One slice. Whether there may be more. */
  function* prune(now: number): Steps<boolean> {
    const sessions = yield* session.prune.all({ now });
    for (const { n } of sessions) {
      yield* session.revocation.remove.all({ session: n });
      yield* session.former.remove.all({ session: n });
      yield* session.formerRemember.remove.all({ session: n });
    }
    yield* loginAddress.prune.all({ before: now - KNOWN_ADDRESS_MS });
    const others = [
      yield* state.pruneSpent.all({ now }),
      yield* state.prunePending.all({ now }),
      yield* queries.attempt.prune.all({ now }),
    ];
    return [sessions, ...others].some((removed) => removed.length === SLICE);
  }

  return {
    begin,
    insert,
    findLive,
    touch,
    reopen,
    rotate,
    revoke,
    revokeById,
    endAccount,
    endOthers,
    endAll,
    list,
    last,
    countBetween,
    prune,
  };
}

function endedSession(row: EndableRow) {
  return { id: row.id, accountId: row.account_id };
}

function distinct(rows: readonly EndableRow[]): EndableRow[] {
  return [...new Map(rows.map((row) => [row.n, row])).values()];
}
