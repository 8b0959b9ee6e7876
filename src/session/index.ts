/**
 * The session core: accounts, passwords, tokens, lifetimes and outcomes. It exports {@link createSessionServices},
 * {@link createAccountService} and what they take and return. It must know no HTTP, no cookie and no API; what it needs
 * of a store is in `ports.ts`.
 */
export type { Account, AppPassword, Block } from './account.ts';
export type { AccountInput } from './account-input.ts';
export { accountKey } from './account-key.ts';
export {
  appIdProblem,
  groupProblem,
  INVISIBLE,
  ipRangeProblem,
  nameProblem,
  passwordHashProblem,
  passwordProblem,
  type Rule,
  textProblem,
} from './account-rules.ts';
export {
  type AccountAdministration,
  type AccountDirectory,
  type AccountOptions,
  type AccountService,
  createAccountService,
} from './account-service.ts';
export { createSessionServices, type SessionOptions, type SessionServices } from './create-services.ts';
export { InvalidInput, StoreUnavailable } from './errors.ts';
export {
  type AuthenticationEvent,
  createReporter,
  type EventName,
  type OnEvent,
  type ReportEvent,
} from './events.ts';
export { firstPasswordSalt, isFirstPassword } from './first-password.ts';
export type { ComputeHash, HashJob, HashResult, PasswordHashing } from './hash-job.ts';
export { createHashThreads } from './hash-threads.ts';
export { type IpRangeList, ipRangeList, isIpRange, parseAddress } from './ip-address.ts';
export type { Credentials, LoginAttempt } from './login-attempt.ts';
export type { FailureLimit, ThrottleSettings } from './login-budgets.ts';
export { newPasswordProblem } from './new-password.ts';
export type {
  ChangeReason,
  EndOutcome,
  LoginOutcome,
  PasswordChangeOutcome,
  PendingOutcome,
} from './outcomes.ts';
export type { PasswordChangeService } from './password-change.ts';
export { createPasswordHasher, type OnHash, type PasswordHasher } from './password-hasher.ts';
export { hasPreLoginForm } from './pre-login.ts';
export type { Client, IssuedTokens, RequestToken, Session, SessionKind } from './session.ts';
export type { SessionAdministration } from './session-administration.ts';
export type { SessionService } from './session-service.ts';
export { CSRF_PURPOSE, type TokenService, type TokenSubject } from './token-service.ts';
