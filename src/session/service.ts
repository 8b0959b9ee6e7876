import type { Account, AppPassword } from './account.ts';
import type { EndOutcome, LoginOutcome, PendingOutcome } from './outcomes.ts';
import type { Carrier, Client, IssuedTokens, Session } from './session.ts';

/** What is to be checked. App passwords are a dialect's own spelling; the core takes them apart already. */
export type Credentials =
  | { kind: 'password'; name: string; password: string }
  | { kind: 'app'; name: string; appId: string; password: string };

/** One request to open a session. */
export interface LoginAttempt {
  credentials: Credentials;
  /** `app` is implied by app credentials. */
  kind: 'browser' | 'api';
  /** Issue a remember token (browser sessions only). */
  remember: boolean;
  client: Client;
  /** Sessions of the same carrier: they end when this login succeeds. */
  replaces: readonly Session[];
  /** The pre-login id whose token was presented; a login that succeeds uses it up. */
  preLoginId?: string;
  /**
   * A right password that has to be changed: `grant` logs in all the same (the face has no way to ask),
   * `report` answers `change-required`, `pend` also leaves a pending row for {@link SessionService.resumePending}.
   */
  onMustChange: 'grant' | 'report' | 'pend';
}

/** Something a signed token can be bound to: a live session, or the state before a login. */
export type TokenSubject = { session: Session } | { preLoginId: string };

/**
 * The session core. One credential check, one issue, one way to end: the faces translate its answers into their
 * words. Every method throws {@link StoreUnavailable} when the store is broken, never an answer that looks like
 * "not logged in".
 */
export interface SessionService {
  /** The store's time. */
  now(): Promise<Date>;
  /** Proves that the store can commit. */
  ready(): Promise<void>;

  /** The live session of a secret, prolonged if that is due; `undefined` for unknown, expired and ended alike. */
  check(carrier: Carrier): Promise<Session | undefined>;
  /** Checks credentials for one request only: no session is made, used or prolonged. */
  authenticate(
    credentials: Credentials,
    client: Client,
  ): Promise<
    | { outcome: 'granted'; account: Account }
    | { outcome: 'refused' }
    | { outcome: 'throttled' | 'busy'; retryAfterSeconds: number }
  >;
  /** The one credential check and the one issue of tokens. */
  logIn(attempt: LoginAttempt): Promise<LoginOutcome>;
  /** Opens a live remember token's session again, under a new session token. */
  reopen(rememberToken: string): Promise<{ session: Session; tokens: IssuedTokens } | undefined>;

  /** What the pending row of this pre-login id asks for. */
  findPending(
    preLoginId: string,
  ): Promise<{ reason: 'expired' | 'too-short'; accountId: number } | undefined>;
  /** Goes on after `change-required`: with the new password, or without a change where that is allowed. */
  resumePending(
    preLoginId: string,
    answer: { newPassword: string } | 'skip',
    rest: Pick<LoginAttempt, 'client' | 'replaces'>,
  ): Promise<PendingOutcome>;

  /** Ends every session that one of the secrets belongs to, dead or alive. On disk before it answers. */
  end(carriers: readonly Carrier[]): Promise<EndOutcome>;
  /** Log out everywhere. Answers how many sessions ended; `undefined`: no such account. */
  endAccount(accountId: number): Promise<number | undefined>;
  /** `ended` is false for a session that had ended already; `undefined`: no such session. */
  endById(id: string): Promise<{ ended: boolean } | undefined>;
  /** Ends every session and replaces the signing keys. */
  endAll(): Promise<number>;
  list(accountId?: number): Promise<readonly Session[]>;
  /** Housekeeping: drops tombstones and marks that no token could bring into play any more. */
  prune(): Promise<void>;

  /** State before a login: nothing is stored, the cookie's value is the state, signed and short-lived. */
  openPreLogin(): Promise<{ id: string; value: string }>;
  /** `spent` when a login with it has succeeded; `renew` when more than half of its life is over. */
  readPreLogin(value: string): Promise<{ id: string; spent: boolean; renew: string | undefined } | undefined>;

  /**
   * A token bound to a subject and a purpose, `<32 hex digits><time in seconds, hex>`, as MediaWiki's clients know
   * them (without the trailing `+\`).
   */
  timedToken(subject: TokenSubject, purpose: string): Promise<string>;
  /** The same without a time, 22 characters of base64url, as Elvis's clients know it. */
  compactToken(subject: TokenSubject, purpose: string): Promise<string>;
  /** Whether the token is one of the two kinds for this subject and purpose; `generatedAt` is null for the compact kind. */
  readToken(
    subject: TokenSubject,
    purpose: string,
    token: string,
  ): Promise<{ generatedAt: Date | null } | undefined>;
}

/** The one purpose for which both faces' tokens are good on the other: proving that a change is meant. */
export const CSRF_PURPOSE = 'csrf';

/** One account as an import or `account add` gives it, already checked. */
export interface AccountInput {
  name: string;
  password?: string;
  /** argon2 PHC string. */
  passwordHash?: string;
  groups?: readonly string[];
  fullName?: string | null;
  email?: string | null;
  blocked?: { reason: string; by: string; expiry: string; createAccount?: boolean } | null;
  passwordExpired?: boolean;
  appPasswords?: readonly {
    appId: string;
    password: string;
    grants: readonly string[];
    ipRanges?: readonly string[];
  }[];
}

/** Accounts as the operator manages them. */
export interface AccountService {
  /** The import document of the operator's interface. Throws {@link InvalidInput} naming entry and field. All or nothing. */
  importDocument(document: unknown): Promise<{ imported: number }>;
  /** Throws {@link InvalidInput} when the name is taken or unusable. */
  add(account: AccountInput): Promise<Account>;
  find(name: string): Promise<Account | undefined>;
  list(): Promise<readonly Account[]>;
  count(): Promise<number>;
  /** Ends the account's sessions. False: no such account (as for the rest). */
  setPassword(name: string, password: string): Promise<boolean>;
  /** Answers the new secret, shown once. */
  makeAppPassword(
    name: string,
    appId: string,
    scope?: Pick<AppPassword, 'grants' | 'ipRanges'>,
  ): Promise<string | undefined>;
  setDisabled(name: string, disabled: boolean): Promise<boolean>;
  remove(name: string): Promise<boolean>;
}
