/**
 * What the session core wants of a store. Two rules hold for every implementation:
 * losing a write may log someone out, it must never log someone in; and a session row is inserted once,
 * changed only while it is live, and revoked for good.
 *
 * **Live** means: the row exists, is not revoked, was made under the account's present epoch and the present
 * global epoch, its account is not disabled, and the store's own time lies before both of its expiries.
 * A store keeps that rule in one place and uses it for reading and for every conditional update.
 *
 * Methods return `undefined` for missing, expired, revoked and malformed alike. Ending what does not exist is no
 * error. A method throws `StoreUnavailable` when it could not read, or could not be sure that its write is durable.
 */
import type { Account, AppPassword, Block } from './account.ts';
import type { Session, SessionKind } from './session.ts';

export type { Account, AppPassword, Block } from './account.ts';
export { StoreUnavailable } from './errors.ts';

/** SHA-256 of a token, 32 bytes. */
export type TokenHash = Uint8Array;

/** One hash and the column it has to be in. */
export interface TokenMatch {
  column: 'session' | 'remember' | 'api';
  hash: TokenHash;
  /** Only rows of this kind match. */
  kind: SessionKind;
}

/** A session row as read, joined with its account. */
export type StoredSession = Session;

/** A session to be inserted. Durations are milliseconds, counted from the store's own time. */
export interface NewSession {
  id: string;
  kind: SessionKind;
  accountId: number;
  /** The account's epoch under which the credentials were checked: the insert fails if it has moved since. */
  accountEpoch: number;
  /** The global epoch at that moment: an end of all stops logins that are under way, too. */
  globalEpoch: number;
  sessionHash: TokenHash | null;
  rememberHash: TokenHash | null;
  apiHash: TokenHash | null;
  idleMs: number;
  lifetimeMs: number;
  /** 0 when there is no remember token. */
  rememberMs: number;
  /**
   * The app password that opened it, and the hash it was checked against: the insert fails if it has changed since.
   * `null` for the account's own password.
   */
  app: { appId: string; passwordHash: string } | null;
  grants: readonly string[] | null;
  clientType: string | null;
  address: string;
  /** The address, or the IPv6 /64 that it is in. */
  network: string;
  userAgent: string | null;
  /** Live sessions of this kind (and app password) that the account may have; the least recently used ones end. `null`: any number. */
  perAccount: number | null;
  /** Sessions of the same request that this login ends, by id, in the same transaction. */
  replaces: readonly string[];
  /** A pre-login id that this login uses up, in the same transaction. */
  spends: string | null;
  /** How long the pre-login id could be sent again. */
  spentMs: number;
}

/** What has to be known of an account to check its credentials. */
export interface StoredCredentials {
  account: Account;
  epoch: number;
  globalEpoch: number;
  /** argon2 PHC string; `null` for an account without a password. */
  passwordHash: string | null;
  /** The stored password is shorter than the policy asks for. */
  passwordTooShort: boolean;
  appPasswords: readonly (AppPassword & { passwordHash: string })[];
}

/** An account to be written by an import; `undefined` members of an existing account keep their value. */
export interface AccountWrite {
  key: string;
  name: string;
  fullName: string | null;
  email: string | null;
  groups: readonly string[];
  block: Block | null;
  passwordExpired: boolean;
  passwordHash: string | null;
  passwordTooShort: boolean;
  /** The password differs from the stored one: all sessions of the account end. */
  passwordChanged: boolean;
  appPasswords: readonly (AppPassword & { passwordHash: string })[];
  /**
   * What the store held when the passwords were compared; `null`: no such account. If it holds another password or app
   * password by now, nothing is written. Absent: written over whatever it holds.
   */
  comparedWith?: Pick<StoredCredentials, 'passwordHash' | 'appPasswords'> | null;
}

/** A correct password that has to be changed: what the second step of the login flow needs to go on. */
export interface PendingLogin {
  accountId: number;
  accountEpoch: number;
  reason: 'expired' | 'too-short';
  remember: boolean;
}

/** Key material, made by the first migration, replaced by `session end --all`. */
export interface SigningKeys {
  /** 32 random bytes; everything signed is derived from it. */
  current: Uint8Array;
  /** The global epoch the key belongs to. */
  epoch: number;
}

/** One bucket of the throttle: so many failures in so many milliseconds. */
export interface ThrottleLimit {
  count: number;
  windowMs: number;
}

/** How long it is remembered from which networks an account logs in. */
export const KNOWN_ADDRESS_MS = 30 * 86_400_000;

/** What a login attempt must not exceed. */
export interface LoginBudget {
  /** A hash: of fixed size, whatever somebody types as a name. */
  bucket: string;
  limits: readonly ThrottleLimit[];
  /** The limits do not apply where a session of the account began in this network so recently. Failures count all the same. */
  exempt: { accountKey: string; network: string; withinMs: number } | null;
  /** No limit, but a mark that an attempt is under way: it stays until the lease ends, however the attempt ends. */
  isMark?: boolean;
}

/**
 * What becomes of a login attempt.
 * - `granted`: go on, and settle the lease afterwards.
 * - `wait`: failures and running attempts together fill the budget; ask again when one of them is settled.
 * - `refused`: failures alone fill it.
 */
export type ThrottleDecision =
  | { decision: 'granted'; lease: string }
  | { decision: 'wait'; retryAfterMs: number }
  | { decision: 'refused'; retryAfterMs: number };

/** A part of a list: so many entries at most (or all), those that follow the entry `after`, or the first ones. */
export interface Page {
  after?: string | undefined;
  limit?: number | undefined;
}

export interface AccountStore {
  /** By key. Disabled accounts are found too: the caller does the same work for them. */
  credentials(key: string): Promise<StoredCredentials | undefined>;
  credentialsById(id: number): Promise<StoredCredentials | undefined>;
  /** Accounts in the order of their keys, disabled ones included; `after` is a key. */
  listAccounts(page?: Page): Promise<readonly Account[]>;
  countAccounts(): Promise<number>;
  /**
   * All or nothing; `stale`: nothing, because a password has changed since it was compared. Accounts of the same key are replaced and keep their id; sessions opened with an app password that
   * is gone or has another hash end. Durable.
   */
  writeAccounts(accounts: readonly AccountWrite[]): Promise<'written' | 'stale'>;
  /** Sets the password and moves the account's epoch, so that all its sessions are dead. Durable. False: no such account. */
  setPassword(id: number, password: { hash: string; tooShort: boolean }): Promise<boolean>;
  /** Keeps the same password under another hash, if it is still the one (false: it is not). Ends nothing. `appId`: `null` for the account's own. */
  replaceHash(id: number, appId: string | null, before: string, after: string): Promise<boolean>;
  /** Replaces an app password of the same id; sessions opened with it end. Durable. */
  setAppPassword(id: number, app: AppPassword & { passwordHash: string }): Promise<boolean>;
  /** Disabling moves the account's epoch. Durable. False: no such account. */
  setDisabled(id: number, disabled: boolean): Promise<boolean>;
  /** The account's sessions stay as tombstones. Durable. False: no such account. */
  removeAccount(id: number): Promise<boolean>;
}

export interface SessionStore {
  /**
   * Inserts one row, once. `spent`: its pre-login id was used before; `stale`: the account is gone, disabled, or its
   * epoch or the global epoch has moved, or the app password is another, since the credentials were checked. Nothing is written in either case.
   */
  insertSession(session: NewSession): Promise<StoredSession | 'spent' | 'stale'>;
  /** The live row of this hash. */
  findLive(match: TokenMatch): Promise<StoredSession | undefined>;
  /** Prolongs a live row to `idleMs` from now, never beyond its absolute expiry. Lossy on purpose. False: not live. */
  touch(id: string, idleMs: number): Promise<boolean>;
  /**
   * Gives the row of a live remember token a new session token. A conditional update, never an insert: a row that was
   * revoked, or whose remember token has expired, stays dead.
   */
  reopen(
    rememberHash: TokenHash,
    change: { sessionHash: TokenHash; idleMs: number; lifetimeMs: number; perAccount: number | null },
  ): Promise<StoredSession | undefined>;
  /**
   * The same for a remember token that is good for one use: the row gets another one. Its repetition within `graceMs`, with
   * the same hashes, opens the row as it did then. A later one means that two clients have the token: `reused` ends the row,
   * durably. `undefined`: not live, or no token of this store.
   */
  rotate(
    rememberHash: TokenHash,
    change: {
      sessionHash: TokenHash;
      rememberHash: TokenHash;
      idleMs: number;
      lifetimeMs: number;
      perAccount: number | null;
      graceMs: number;
    },
  ): Promise<
    | { outcome: 'opened'; session: StoredSession }
    | { outcome: 'reused'; ended: readonly { id: string; accountId: number }[] }
    | undefined
  >;
  /**
   * Revokes every row that one of the matches names, dead or alive, a session or remember token that a
   * re-opening has replaced included: whatever once opened a session ends it. Makes a fresh durable write whenever any row
   * matched, so that a repeated logout never acknowledges what only a lost transaction knew. `ended` are the rows that
   * this call revoked and none before it.
   */
  revoke(
    matches: readonly TokenMatch[],
  ): Promise<{ ended: readonly { id: string; accountId: number }[]; matched: boolean }>;
  /** Durable. `ended`: this call revoked it and none before. `undefined`: no such row. */
  revokeById(id: string): Promise<{ ended: boolean } | undefined>;
  /** Moves the account's epoch. Durable. Returns how many sessions were live; `undefined`: no such account. */
  revokeAccount(accountId: number): Promise<number | undefined>;
  /**
   * Moves the account's epoch and takes the live session `keep` along: whatever else was begun under it is dead, logins
   * under way included. Durable. Returns how many others were live; `undefined`: `keep` is no live session of this account, and
   * nothing is written.
   */
  revokeOthers(accountId: number, keep: string): Promise<number | undefined>;
  /** Moves the global epoch and replaces the signing keys. Durable. Returns how many sessions were live. */
  revokeAll(): Promise<number>;
  /** Live sessions, newest first, of one account or of all; `after` is the id of a session, which may have ended. */
  listLive(accountId?: number, page?: Page): Promise<readonly StoredSession[]>;
  /** How many sessions are live, more or less as of now: it holds up nothing else meanwhile. */
  countLive(): Promise<number>;
  /** Drops tombstones and marks that no token could bring into play any more. */
  prune(): Promise<void>;
}

export interface LoginStateStore {
  signingKeys(): Promise<SigningKeys>;
  /** A login with this pre-login id has succeeded. */
  isSpent(preLoginId: string): Promise<boolean>;
  /** False, and nothing is saved: the id was spent since, say by a logout that came while the password was checked. */
  savePending(preLoginId: string, pending: PendingLogin, lifetimeMs: number): Promise<boolean>;
  findPending(preLoginId: string): Promise<PendingLogin | undefined>;
  /** Gives up a pending login for a new attempt. */
  dropPending(preLoginId: string): Promise<void>;
  /**
   * Uses up a pending login, in one transaction: sets the new password (`null`: keeps the old one), which ends the
   * account's sessions, and inserts the session. Durable. `undefined`: it is gone or used, or the account has changed
   * since its password was checked; then the password is left as it is.
   */
  completePending(
    preLoginId: string,
    passwordHash: string | null,
    session: NewSession,
  ): Promise<StoredSession | undefined>;
  /**
   * Spends pre-login ids under which a login is or was pending, or an attempt holds a mark of this name. Durable, each
   * time. False: under none of them.
   */
  spendPending(preLoginIds: readonly string[], spentMs: number): Promise<boolean>;
}

export interface ThrottleStore {
  /** A lease ends by itself after `leaseMs` and then counts as a failure. */
  takeAttempt(budgets: readonly LoginBudget[], leaseMs: number): Promise<ThrottleDecision>;
  /** `failure` counts everywhere, `success` clears the first bucket, `void` forgets the attempt (it was never made). */
  settleAttempt(
    buckets: readonly string[],
    lease: string,
    result: 'failure' | 'success' | 'void',
  ): Promise<void>;
  /** Housekeeping: forgets what exceeds the budget of everything that failed attempts leave behind. */
  trimAttempts(): Promise<void>;
}

export interface Store extends AccountStore, SessionStore, LoginStateStore, ThrottleStore {
  /** The store's own time: the only one that decides about expiries. */
  now(): Promise<Date>;
  /** Proves that it can commit, by a durable write. Throws `StoreUnavailable`. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
