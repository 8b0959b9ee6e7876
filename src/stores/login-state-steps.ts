import type { PendingLogin, SigningKeys } from '../session/ports.ts';
import type { Queries } from './queries.ts';
import type { Schema } from './schema.ts';
import type { Steps } from './statement.ts';

function pendingOf(row: Schema['pending'] | undefined): PendingLogin | undefined {
  return (
    row && {
      accountId: row.account_id,
      accountEpoch: row.account_epoch,
      reason: row.reason,
      remember: row.remember === 1,
    }
  );
}

/** What is kept around a login beside the session itself, and the keys that sign what is not kept. */
export function loginStateSteps({ state }: Queries) {
  function* signingKeys(): Steps<SigningKeys> {
    const meta = yield* state.meta.first({});
    if (!meta) throw new Error('the database has no signing key');
    return { current: meta.signing_key, epoch: meta.global_epoch };
  }

  function* isSpent(preLoginId: string, now: number): Steps<boolean> {
    return (yield* state.spent.first({ preLoginId, now })) !== undefined;
  }

  function* savePending(
    preLoginId: string,
    pending: PendingLogin,
    lifetimeMs: number,
    now: number,
  ): Steps<boolean> {
    if (yield* isSpent(preLoginId, now)) return false;
    yield* state.savePending.all({
      pre_login_id: preLoginId,
      account_id: pending.accountId,
      account_epoch: pending.accountEpoch,
      reason: pending.reason,
      remember: pending.remember ? 1 : 0,
      expires_at: now + lifetimeMs,
    });
    return true;
  }

  function* findPending(preLoginId: string, now: number): Steps<PendingLogin | undefined> {
    return pendingOf(yield* state.pending.first({ preLoginId, now }));
  }

  function* dropPending(preLoginId: string): Steps<void> {
    yield* state.removePending.all({ preLoginId });
  }

  function* tick(now: number): Steps<void> {
    yield* state.setClock.all({ now });
  }

  return { signingKeys, isSpent, savePending, findPending, dropPending, tick };
}
