import type { IssuedTokens, Session } from './session.ts';

/** Why a correct password cannot open a session yet. */
export type ChangeReason = 'expired' | 'too-short';

/** The outcome of a login attempt. Everything that can be expected is a value; only faults throw. */
export type LoginOutcome =
  /** The session exists and is on disk as far as a login has to be. */
  | { outcome: 'granted'; session: Session; tokens: IssuedTokens }
  /** Unknown account, wrong password, disabled, passwordless, app password from an address outside its ranges: all alike. */
  | { outcome: 'refused' }
  /** The password is correct and has to be changed first. With `onMustChange: 'pend'` a pending row was left. */
  | { outcome: 'change-required'; reason: ChangeReason }
  /** The budget of failures of this account and address is used up. */
  | { outcome: 'throttled'; retryAfterSeconds: number }
  /** More logins are waiting for the password hash than can be served in time. */
  | { outcome: 'busy'; retryAfterSeconds: number }
  /** The pre-login id was used by an earlier login that succeeded. */
  | { outcome: 'spent' };

/** The outcome of a pending password change. */
export type PendingOutcome =
  | { outcome: 'granted'; session: Session; tokens: IssuedTokens }
  /** No pending row, or it is older than ten minutes. */
  | { outcome: 'none' }
  /** The new password is shorter than `passwords.minLength`. */
  | { outcome: 'too-short' }
  /** The new password is longer than any that could be checked. */
  | { outcome: 'too-long' }
  /** The new password is one that is guessed first. */
  | { outcome: 'too-common' }
  /** An expired password cannot be kept. */
  | { outcome: 'not-skippable' }
  | { outcome: 'busy'; retryAfterSeconds: number };

/** The outcome of a change by who is logged in. */
export type PasswordChangeOutcome =
  | PendingOutcome
  /** The old password is wrong. */
  | { outcome: 'refused' }
  /** The new password is the old one. */
  | { outcome: 'same' }
  | { outcome: 'throttled'; retryAfterSeconds: number };

/** The outcome of a logout. It is durable before this value exists. */
export interface EndOutcome {
  /** Sessions that this logout revoked and none before it. */
  ended: readonly { id: string; accountId: number }[];
  /** At least one of the tokens belonged to a session, live or dead. */
  matched: boolean;
}
