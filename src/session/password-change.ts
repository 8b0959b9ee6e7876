import { isTooShort } from './account-write.ts';
import type { CredentialCheck } from './credential-check.ts';
import type { ReportEvent } from './events.ts';
import type { Lifetimes } from './lifetimes.ts';
import { PENDING_MS } from './log-in.ts';
import type { LoginAttempt } from './login-attempt.ts';
import { isCommonPassword } from './new-password.ts';
import { newSession } from './new-session.ts';
import type { ChangeReason, PasswordChangeOutcome, PendingOutcome } from './outcomes.ts';
import { HasherBusy, isPasswordTooLong, type PasswordHasher } from './password-hasher.ts';
import type { LoginStateStore, PendingLogin } from './ports.ts';
import { newPreLoginId } from './pre-login.ts';
import type { Session } from './session.ts';

/** A new password, or the wish to keep the one that is only too short. */
export type ChangeAnswer = { newPassword: string } | 'skip';

/** The second step of a login whose correct password has to be changed first. */
export interface PasswordChangeService {
  /** What the pending row of this pre-login id asks for. */
  findPending(preLoginId: string): Promise<{ reason: ChangeReason; accountId: number } | undefined>;
  /** Goes on after `change-required`: with the new password, or without a change where that is allowed. */
  complete(
    preLoginId: string,
    answer: ChangeAnswer,
    rest: Pick<LoginAttempt, 'client' | 'replaces' | 'rotates'>,
  ): Promise<PendingOutcome>;
  /** Changes the password of who is logged in, proven afresh: all sessions of the account end, and a new one begins. */
  change(
    session: Pick<Session, 'account' | 'remembered'>,
    passwords: { password: string; newPassword: string },
    rest: Pick<LoginAttempt, 'client' | 'replaces' | 'rotates'>,
  ): Promise<PasswordChangeOutcome>;
}

export interface PasswordChangeParts {
  store: LoginStateStore;
  checkCredentials: CredentialCheck;
  hasher: PasswordHasher;
  lifetimes: Lifetimes;
  /** The shortest new password, in characters. */
  minLength: number;
  report: ReportEvent;
}

export function createPasswordChangeService(parts: PasswordChangeParts): PasswordChangeService {
  const { store, report } = parts;
  return {
    async findPending(preLoginId) {
      const found = await store.findPending(preLoginId);
      return found && { reason: found.reason, accountId: found.accountId };
    },
    async complete(preLoginId, answer, rest) {
      const pending = await store.findPending(preLoginId);
      const outcome = pending ? await complete(parts, preLoginId, pending, answer, rest) : NONE;
      report('password-change', outcome.outcome, {
        reason: answer === 'skip' ? 'kept' : null,
        accountId: pending?.accountId ?? null,
        sessionId: outcome.outcome === 'granted' ? outcome.session.id : null,
        client: rest.client,
      });
      return outcome;
    },
    async change(session, passwords, rest) {
      const outcome = await change(parts, session, passwords, rest);
      report('password-change', outcome.outcome, {
        accountId: session.account.id,
        sessionId: outcome.outcome === 'granted' ? outcome.session.id : null,
        client: rest.client,
      });
      return outcome;
    },
  };
}

/** A login whose password is due, and its second step, in one. */
async function change(
  parts: PasswordChangeParts,
  { account, remembered }: Pick<Session, 'account' | 'remembered'>,
  { password, newPassword }: { password: string; newPassword: string },
  rest: Pick<LoginAttempt, 'client' | 'replaces' | 'rotates'>,
): Promise<PasswordChangeOutcome> {
  const credentials = { kind: 'password', name: account.name, password } as const;
  const checked = await parts.checkCredentials(credentials, rest.client);
  if (checked.outcome === 'refused') return { outcome: 'refused' };
  if (checked.outcome !== 'verified') return checked;
  if (newPassword === password) return { outcome: 'same' };
  const { epoch: accountEpoch } = checked.verified.stored;
  const pending = { accountId: account.id, accountEpoch, reason: 'expired', remember: remembered } as const;
  const preLoginId = newPreLoginId();
  await parts.store.savePending(preLoginId, pending, PENDING_MS);
  return await complete(parts, preLoginId, pending, { newPassword }, rest);
}

const NONE: PendingOutcome = { outcome: 'none' };

async function complete(
  parts: PasswordChangeParts,
  preLoginId: string,
  pending: PendingLogin,
  answer: ChangeAnswer,
  rest: Pick<LoginAttempt, 'client' | 'replaces' | 'rotates'>,
): Promise<PendingOutcome> {
  const problem = await answerProblem(pending, answer, parts.minLength);
  if (problem) return problem;
  try {
    const hash = answer === 'skip' ? null : await parts.hasher.hash(answer.newPassword);
    return await completePending(parts, preLoginId, pending, hash, rest);
  } catch (error) {
    if (!(error instanceof HasherBusy)) throw error;
    return { outcome: 'busy', retryAfterSeconds: error.retryAfterSeconds };
  }
}

async function answerProblem(
  { reason }: PendingLogin,
  answer: ChangeAnswer,
  minLength: number,
): Promise<PendingOutcome | undefined> {
  if (answer === 'skip') return reason === 'expired' ? { outcome: 'not-skippable' } : undefined;
  if (isPasswordTooLong(answer.newPassword)) return { outcome: 'too-long' };
  if (isTooShort(answer.newPassword, minLength)) return { outcome: 'too-short' };
  return (await isCommonPassword(answer.newPassword)) ? { outcome: 'too-common' } : undefined;
}

/** Everything under the epoch of the password check: a password that was set meanwhile, by whatever way, stays. */
async function completePending(
  { store, lifetimes }: PasswordChangeParts,
  preLoginId: string,
  { accountId, accountEpoch, remember }: PendingLogin,
  hash: string | null,
  rest: Pick<LoginAttempt, 'client' | 'replaces' | 'rotates'>,
): Promise<PendingOutcome> {
  const { epoch: globalEpoch } = await store.signingKeys();
  const login = { app: null, accountId, accountEpoch, globalEpoch };
  const attempt = { kind: 'browser', remember, preLoginId, ...rest } as const;
  const { row, tokens } = newSession(login, attempt, lifetimes);
  const session = await store.completePending(preLoginId, hash, row);
  return session ? { outcome: 'granted', session, tokens } : NONE;
}
