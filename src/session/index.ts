/**
 * The session core. It owns accounts, passwords, tokens, lifetimes and outcomes, and hands over
 * {@link SessionService} and {@link AccountService}. It knows no HTTP, no cookie and no dialect; what it wants of a
 * store stands in `ports.ts`.
 */
export type { Account, AppPassword, Block } from './account.ts';
export { ipRange } from './account-input.ts';
export { accountKey } from './account-key.ts';
export { type AccountOptions, createAccounts } from './accounts.ts';
export { InvalidInput, StoreUnavailable } from './faults.ts';
export {
  list,
  orNull,
  type Reader,
  record,
  text,
  truth,
} from './input-reader.ts';
export type {
  ChangeReason,
  EndOutcome,
  LoginOutcome,
  PendingOutcome,
} from './outcomes.ts';
export {
  createPasswordHasher,
  type PasswordHasher,
  type PasswordHashing,
} from './password-hasher.ts';
export type {
  AccountInput,
  AccountService,
  Credentials,
  LoginAttempt,
  SessionService,
  TokenSubject,
} from './service.ts';
export { CSRF_PURPOSE } from './service.ts';
export type {
  Carrier,
  Client,
  IssuedTokens,
  Session,
  SessionKind,
} from './session.ts';
export { createSessions, type SessionOptions } from './sessions.ts';
