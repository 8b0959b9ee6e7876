import type { IssueSession } from './issue-session.ts';
import type { LoginAttempt } from './login-attempt.ts';
import type { ChangeReason, PendingOutcome } from './outcomes.ts';
import { HasherBusy, isPasswordTooLong, type PasswordHasher } from './password-hasher.ts';
import type { AccountStore, LoginStateStore, PendingLogin } from './ports.ts';

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
    rest: Pick<LoginAttempt, 'client' | 'replaces'>,
  ): Promise<PendingOutcome>;
}

export interface PasswordChangeParts {
  store: AccountStore & LoginStateStore;
  hasher: PasswordHasher;
  issueSession: IssueSession;
  /** The shortest new password, in characters. */
  minLength: number;
}

export function createPasswordChangeService(parts: PasswordChangeParts): PasswordChangeService {
  const { store, hasher, minLength } = parts;
  return {
    async findPending(preLoginId) {
      const found = await store.findPending(preLoginId);
      return found && { reason: found.reason, accountId: found.accountId };
    },
    async complete(preLoginId, answer, rest) {
      const waiting = await store.findPending(preLoginId);
      if (!waiting) return { outcome: 'none' };
      const problem = answerProblem(waiting, answer, minLength);
      if (problem) return problem;
      try {
        const hash = answer === 'skip' ? undefined : await hasher.hash(answer.newPassword);
        return await takeAndIssue(parts, preLoginId, hash, rest);
      } catch (error) {
        if (!(error instanceof HasherBusy)) throw error;
        return { outcome: 'busy', retryAfterSeconds: error.retryAfterSeconds };
      }
    },
  };
}

function answerProblem(
  { reason }: PendingLogin,
  answer: ChangeAnswer,
  minLength: number,
): PendingOutcome | undefined {
  if (answer === 'skip') return reason === 'expired' ? { outcome: 'not-skippable' } : undefined;
  if ([...answer.newPassword].length < minLength) return { outcome: 'too-short' };
  return isPasswordTooLong(answer.newPassword) ? { outcome: 'too-long' } : undefined;
}

async function takeAndIssue(
  { store, issueSession }: PasswordChangeParts,
  preLoginId: string,
  hash: string | undefined,
  rest: Pick<LoginAttempt, 'client' | 'replaces'>,
): Promise<PendingOutcome> {
  const taken = await store.takePending(preLoginId);
  const before = taken && (await store.credentialsById(taken.accountId));
  if (!taken || before?.epoch !== taken.accountEpoch) return { outcome: 'none' };
  if (hash !== undefined) await store.setPassword(taken.accountId, { hash, tooShort: false });
  // Changing the password moved the epoch once; a session may only follow this change, not another's.
  const accountEpoch = taken.accountEpoch + (hash === undefined ? 0 : 1);
  const { accountId, globalEpoch } = taken;
  const login = { app: null, accountId, accountEpoch, globalEpoch };
  const issued = await issueSession(login, {
    kind: 'browser',
    remember: taken.remember,
    preLoginId,
    ...rest,
  });
  return issued.outcome === 'granted' ? issued : { outcome: 'none' };
}
