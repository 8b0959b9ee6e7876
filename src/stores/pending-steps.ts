import type { NewSession, StoredSession } from '../session/ports.ts';
import type { Queries } from './queries.ts';
import { sessionSteps } from './session-steps.ts';
import type { Steps } from './statement.ts';

/** What happens to logins that wait for a new password. */
export function pendingSteps(queries: Queries) {
  const { account, state, attempt } = queries;
  const { insert, endAccount } = sessionSteps(queries);

  /** The mark comes first, as in a login, so that no two transactions wait for each other. */
  function* complete(
    preLoginId: string,
    passwordHash: string | null,
    login: NewSession,
    now: number,
  ): Steps<StoredSession | undefined> {
    if (!(yield* state.pending.first({ preLoginId, now }))) return undefined;
    const mark = { pre_login_id: preLoginId, expires_at: now + login.spentMs };
    if (!(yield* state.spend.first(mark))) return undefined;
    const taken = yield* state.removePending.first({ preLoginId });
    if (taken?.account_id !== login.accountId || taken.account_epoch !== login.accountEpoch) return undefined;
    const accountEpoch = yield* changePassword(login, passwordHash, now);
    const meta = yield* state.meta.first({});
    if (accountEpoch === undefined || !meta) return undefined;
    const globalEpoch = meta.global_epoch;
    const inserted = yield* insert({ ...login, accountEpoch, globalEpoch, spends: null }, now);
    return typeof inserted === 'string' ? undefined : inserted;
  }

  /** Only over the password that was checked. Returns the epoch for the session that follows. */
  function* changePassword(
    { accountId: id, accountEpoch: epoch }: NewSession,
    hash: string | null,
    now: number,
  ): Steps<number | undefined> {
    if (hash === null) return epoch;
    if (!(yield* account.setPasswordUnder.first({ id, hash, epoch }))) return undefined;
    yield* endAccount(id, now);
    return epoch + 1;
  }

  /** A login is or was pending, or its password is being checked: by the mark that the attempt has left. */
  function* isKnown(preLoginId: string, now: number): Steps<boolean> {
    if (yield* state.pending.first({ preLoginId, now })) return true;
    if (yield* state.spent.first({ preLoginId, now })) return true;
    return (yield* attempt.attempts.all({ bucket: preLoginId, now })).length > 0;
  }

  /**
   * A repeated one is a write of its own, like a repeated logout. What no password was right for is not worth a write:
   * it grants nothing.
   */
  function* spend(preLoginIds: readonly string[], spentMs: number, now: number): Steps<boolean> {
    let isSpent = false;
    for (const preLoginId of preLoginIds) {
      if (!(yield* isKnown(preLoginId, now))) continue;
      isSpent = true;
      yield* state.spendAgain.all({ pre_login_id: preLoginId, expires_at: now + spentMs });
      yield* state.removePending.all({ preLoginId });
    }
    return isSpent;
  }

  return { complete, spend };
}
