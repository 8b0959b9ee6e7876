import type { Account } from './account.ts';
import type { CredentialCheck, VerifiedCredentials } from './credential-check.ts';
import type { Lifetimes } from './lifetimes.ts';
import type { Credentials, LoginAttempt } from './login-attempt.ts';
import { type CheckedLogin, newSession } from './new-session.ts';
import type { ChangeReason, EndOutcome, LoginOutcome } from './outcomes.ts';
import type { LoginStateStore, SessionStore, Store, StoredSession } from './ports.ts';
import { PRE_LOGIN_MS, readPreLogin } from './pre-login.ts';
import type { Client, IssuedTokens, RequestToken, Session } from './session.ts';
import { tokenMatches } from './token-matches.ts';
import { hashToken, newToken } from './tokens.ts';

/**
 * Sessions as the APIs use them: one credential check, one issue of tokens, one way to end. Every method throws
 * {@link StoreUnavailable} when the store is broken, never an outcome that looks like "not logged in".
 */
export interface SessionService {
  /** The store's time. */
  now(): Promise<Date>;
  /** Proves that the store can commit. */
  ready(): Promise<void>;
  /** The live session of a token, prolonged if that is due; `undefined` for unknown, expired and ended alike. */
  check(token: RequestToken): Promise<Session | undefined>;
  /** Checks credentials for one request only: no session is made, used or prolonged. */
  verifyCredentials(
    credentials: Credentials,
    client: Client,
  ): Promise<
    | { outcome: 'granted'; account: Account }
    | { outcome: 'refused' }
    | { outcome: 'throttled' | 'busy'; retryAfterSeconds: number }
  >;
  logIn(attempt: LoginAttempt): Promise<LoginOutcome>;
  /** Opens a live remember token's session again, under a new session token. */
  reopen(rememberToken: string): Promise<{ session: Session; tokens: IssuedTokens } | undefined>;
  /** Ends every session that one of the tokens belongs to, dead or alive, and every login pending under one of the states before a login. On disk before it returns. */
  end(tokens: readonly RequestToken[]): Promise<EndOutcome>;
}

export interface SessionServiceParts {
  store: SessionStore & LoginStateStore & Pick<Store, 'now' | 'ping'>;
  checkCredentials: CredentialCheck;
  lifetimes: Lifetimes;
}

const PENDING_MS = 600_000;
const TOUCH_EVERY_MS = 60_000;

export function createSessionService(parts: SessionServiceParts): SessionService {
  const { store, checkCredentials, lifetimes } = parts;
  return {
    now: () => store.now(),
    ready: () => store.ping(),
    async check(token) {
      const found = await findLive(store, token);
      return found && (await prolong(parts, found));
    },
    async verifyCredentials(credentials, client) {
      const checked = await checkCredentials(credentials, client);
      if (checked.outcome !== 'verified') return checked;
      return { outcome: 'granted', account: checked.verified.stored.account };
    },
    logIn: (attempt) => logIn(parts, attempt),
    async reopen(rememberToken) {
      const session = newToken();
      const { idleMs, lifetimeMs } = lifetimes.browser;
      const opened = await store.reopen(hashToken(rememberToken), {
        sessionHash: hashToken(session),
        idleMs,
        lifetimeMs,
      });
      return opened && { session: opened, tokens: { session, remember: rememberToken } };
    },
    end: (tokens) => end(store, tokens),
  };
}

/** The states before a login first: half a login must not outlive a logout either. */
async function end(
  store: SessionServiceParts['store'],
  tokens: readonly RequestToken[],
): Promise<EndOutcome> {
  const values = tokens.filter(({ kind }) => kind === 'preLogin').map(({ token }) => token);
  if (values.length > 0) {
    const { current } = await store.signingKeys();
    const now = await store.now();
    const ids = values.map((value) => readPreLogin(current, value, now)?.id).filter((id) => id !== undefined);
    await store.spendPending(ids, PRE_LOGIN_MS);
  }
  return await store.revoke(tokens.flatMap(tokenMatches));
}

async function findLive(store: SessionStore, token: RequestToken): Promise<StoredSession | undefined> {
  for (const match of tokenMatches(token)) {
    const found = await store.findLive(match);
    if (found) return found;
  }
  return undefined;
}

/** Written at most once a minute, so that reading stays reading; the idle time is exact to that minute. */
async function prolong(
  { store, lifetimes }: SessionServiceParts,
  session: StoredSession,
): Promise<Session | undefined> {
  const { idleMs } = session.kind === 'api' ? lifetimes.api : lifetimes.browser;
  const now = (await store.now()).getTime();
  const left = session.idleExpiresAt.getTime() - now;
  const possible = Math.min(now + idleMs, session.expiresAt.getTime());
  const isDue = idleMs - left >= Math.min(TOUCH_EVERY_MS, idleMs / 10);
  if (!isDue || possible <= session.idleExpiresAt.getTime()) return session;
  return (await store.touch(session.id, idleMs))
    ? { ...session, idleExpiresAt: new Date(possible) }
    : undefined;
}

async function logIn(
  { store, checkCredentials, lifetimes }: SessionServiceParts,
  attempt: LoginAttempt,
): Promise<LoginOutcome> {
  await dropPending(store, attempt);
  const checked = await checkCredentials(attempt.credentials, attempt.client);
  if (checked.outcome !== 'verified') return checked;
  const { stored, app } = checked.verified;
  const { epoch: accountEpoch, globalEpoch } = stored;
  const login = { app, accountId: stored.account.id, accountEpoch, globalEpoch };
  const reason = attempt.onMustChange === 'grant' ? undefined : changeReason(checked.verified);
  if (reason === undefined) return await open(store, login, attempt, lifetimes);
  if (attempt.onMustChange === 'pend' && attempt.preLoginId !== undefined) {
    const pending = { accountId: login.accountId, accountEpoch, reason, remember: attempt.remember };
    await store.savePending(attempt.preLoginId, pending, PENDING_MS);
  }
  return { outcome: 'change-required', reason };
}

async function open(
  store: SessionStore,
  login: CheckedLogin,
  attempt: LoginAttempt,
  lifetimes: Lifetimes,
): Promise<LoginOutcome> {
  const { row, tokens } = newSession(login, attempt, lifetimes);
  const inserted = await store.insertSession(row);
  if (inserted === 'spent') return { outcome: 'spent' };
  // The account was changed while its old password was being checked.
  if (inserted === 'stale') return { outcome: 'refused' };
  return { outcome: 'granted', session: inserted, tokens };
}

/** A new attempt gives up the password change that an earlier one left. */
async function dropPending(
  store: LoginStateStore,
  { onMustChange, preLoginId }: LoginAttempt,
): Promise<void> {
  if (onMustChange !== 'pend' || preLoginId === undefined) return;
  if (await store.findPending(preLoginId)) await store.dropPending(preLoginId);
}

function changeReason({ stored, app }: VerifiedCredentials): ChangeReason | undefined {
  if (app) return undefined;
  if (stored.account.passwordExpired) return 'expired';
  return stored.passwordTooShort ? 'too-short' : undefined;
}
