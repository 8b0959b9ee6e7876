import type { CredentialCheck, VerifiedCredentials } from './credential-check.ts';
import type { ReportEvent } from './events.ts';
import type { Lifetimes } from './lifetimes.ts';
import type { LoginAttempt } from './login-attempt.ts';
import { newSession } from './new-session.ts';
import type { ChangeReason, LoginOutcome } from './outcomes.ts';
import type { LoginStateStore, SessionStore } from './ports.ts';

interface LoginParts {
  store: SessionStore & LoginStateStore;
  checkCredentials: CredentialCheck;
  lifetimes: Lifetimes;
  report: ReportEvent;
}

/** How long a login waits for a new password. */
export const PENDING_MS = 600_000;

/** Credentials, then whether the password has to be changed, then the session; one event whatever comes of it. */
export async function logIn(parts: LoginParts, attempt: LoginAttempt): Promise<LoginOutcome> {
  const { store, checkCredentials, report } = parts;
  const { client } = attempt;
  await dropPending(store, attempt);
  const checked = await checkCredentials(attempt.credentials, client, pendsUnder(attempt));
  if (checked.outcome === 'refused') {
    const { reason, accountId } = checked;
    report('login', 'refused', { reason, accountId, client });
    return { outcome: 'refused' };
  }
  if (checked.outcome !== 'verified') {
    report('login', checked.outcome, { client });
    return checked;
  }
  const outcome = await openSession(parts, checked.verified, attempt);
  report('login', outcome.outcome, {
    accountId: checked.verified.stored.account.id,
    sessionId: outcome.outcome === 'granted' ? outcome.session.id : null,
    reason: 'reason' in outcome ? outcome.reason : outcome.outcome === 'refused' ? 'changed-meanwhile' : null,
    client,
  });
  return outcome;
}

async function openSession(
  { store, lifetimes }: LoginParts,
  verified: VerifiedCredentials,
  attempt: LoginAttempt,
): Promise<LoginOutcome> {
  const { epoch: accountEpoch, globalEpoch, account } = verified.stored;
  const reason = changeReason(verified);
  if (reason !== null) {
    const preLoginId = pendsUnder(attempt);
    if (preLoginId !== undefined) {
      const pending = { accountId: account.id, accountEpoch, reason, remember: attempt.remember };
      if (!(await store.savePending(preLoginId, pending, PENDING_MS))) return { outcome: 'spent' };
    }
    return { outcome: 'change-required', reason };
  }
  const login = { app: verified.app, accountId: account.id, accountEpoch, globalEpoch };
  const { row, tokens } = newSession(login, attempt, lifetimes);
  const inserted = await store.insertSession(row);
  if (inserted === 'spent') return { outcome: 'spent' };
  // The account was changed while its old password was being checked.
  if (inserted === 'stale') return { outcome: 'refused' };
  return { outcome: 'granted', session: inserted, tokens };
}

/** The id under which a due change would wait. */
function pendsUnder({ onMustChange, preLoginId }: LoginAttempt): string | undefined {
  return onMustChange === 'pend' ? preLoginId : undefined;
}

/** A new attempt gives up the password change that an earlier one left. */
async function dropPending(store: LoginStateStore, attempt: LoginAttempt): Promise<void> {
  const preLoginId = pendsUnder(attempt);
  if (preLoginId === undefined) return;
  if (await store.findPending(preLoginId)) await store.dropPending(preLoginId);
}

export function changeReason({ stored, app }: VerifiedCredentials): ChangeReason | null {
  if (app) return null;
  if (stored.account.passwordExpired) return 'expired';
  return stored.passwordTooShort ? 'too-short' : null;
}
