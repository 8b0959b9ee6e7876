import { randomUUID } from 'node:crypto';
import { createCredentialCheck, type Proof } from './credential-check.ts';
import type { LoginOutcome } from './outcomes.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { HasherBusy, isTooLong } from './password-hasher.ts';
import type { NewSession, PendingLogin, Store, StoredSession, TokenMatch } from './ports.ts';
import { newPreLoginId, PRE_LOGIN_MS, readPreLogin, writePreLogin } from './pre-login.ts';
import type { LoginAttempt, SessionService, TokenSubject } from './service.ts';
import type { Carrier, IssuedTokens, Session } from './session.ts';
import { compactToken, readToken, timedToken } from './signed-tokens.ts';
import { createThrottle } from './throttle.ts';
import { hashToken, newToken } from './tokens.ts';

/** Seconds; the operator's settings of the same names. */
export interface Lifetimes {
  idleSeconds: number;
  lifetimeSeconds: number;
  rememberSeconds: number;
  apiTokenSeconds: number;
}

export interface SessionOptions {
  store: Store;
  hasher: PasswordHasher;
  lifetimes: Lifetimes;
  /** Failures allowed per account and address, in so many seconds. */
  throttle: readonly { count: number; seconds: number }[];
  /** Passwords shorter than this, in characters, have to be changed. */
  minLength: number;
}

const PENDING_MS = 600_000;
const TOUCH_EVERY_MS = 60_000;

/** The session core over a store. See {@link SessionService} for what each method promises. */
export function createSessions({
  store,
  hasher,
  lifetimes,
  throttle,
  minLength,
}: SessionOptions): SessionService {
  const idleMs = lifetimes.idleSeconds * 1000;
  const lifetimeMs = lifetimes.lifetimeSeconds * 1000;
  const limits = throttle.map(({ count, seconds }) => ({ count, windowMs: seconds * 1000 }));
  const check = createCredentialCheck(store, hasher, createThrottle(store, limits, hasher.deadlineMs * 2));
  const key = async () => (await store.signingKeys()).current;

  async function findLive(carrier: Carrier): Promise<StoredSession | undefined> {
    for (const match of matchesOf(carrier)) {
      const found = await store.findLive(match);
      if (found) return found;
    }
    return undefined;
  }

  /** Written at most once a minute, so that reading stays reading; the idle time is exact to that minute. */
  async function prolong(session: StoredSession): Promise<Session | undefined> {
    const span = session.kind === 'api' ? lifetimes.apiTokenSeconds * 1000 : idleMs;
    const now = (await store.now()).getTime();
    const left = session.idleExpiresAt.getTime() - now;
    const possible = Math.min(now + span, session.expiresAt.getTime());
    if (span - left < Math.min(TOUCH_EVERY_MS, span / 10) || possible <= session.idleExpiresAt.getTime())
      return session;
    return (await store.touch(session.id, span))
      ? { ...session, idleExpiresAt: new Date(possible) }
      : undefined;
  }

  async function issue(
    proof: Pick<Proof, 'app'> & { accountId: number; accountEpoch: number; globalEpoch: number },
    attempt: Pick<LoginAttempt, 'kind' | 'remember' | 'client' | 'replaces' | 'preLoginId'>,
  ): Promise<LoginOutcome> {
    const kind = proof.app ? 'app' : attempt.kind;
    const tokens: IssuedTokens = kind === 'api' ? { api: newToken() } : { session: newToken() };
    if (kind === 'browser' && attempt.remember) tokens.remember = newToken();
    const row: NewSession = {
      id: randomUUID(),
      kind,
      accountId: proof.accountId,
      accountEpoch: proof.accountEpoch,
      globalEpoch: proof.globalEpoch,
      sessionHash: tokens.session === undefined ? null : hashToken(tokens.session),
      rememberHash: tokens.remember === undefined ? null : hashToken(tokens.remember),
      apiHash: tokens.api === undefined ? null : hashToken(tokens.api),
      idleMs: kind === 'api' ? lifetimes.apiTokenSeconds * 1000 : idleMs,
      lifetimeMs: kind === 'api' ? lifetimes.apiTokenSeconds * 1000 : lifetimeMs,
      rememberMs: tokens.remember === undefined ? 0 : lifetimes.rememberSeconds * 1000,
      app: proof.app && { appId: proof.app.appId, passwordHash: proof.app.passwordHash },
      grants: proof.app?.grants ?? null,
      clientType: attempt.client.clientType,
      address: attempt.client.address,
      userAgent: attempt.client.userAgent,
      replaces: attempt.replaces.map((session) => session.id),
      spends: attempt.preLoginId ?? null,
      spentMs: PRE_LOGIN_MS,
    };
    const inserted = await store.insertSession(row);
    if (inserted === 'spent') return { outcome: 'spent' };
    // The account was changed while its old password was being checked.
    if (inserted === 'stale') return { outcome: 'refused' };
    return { outcome: 'granted', session: inserted, tokens };
  }

  function changeDue({ stored, app }: Proof): PendingLogin['reason'] | undefined {
    if (app) return undefined;
    if (stored.account.passwordExpired) return 'expired';
    return stored.passwordTooShort ? 'too-short' : undefined;
  }

  /** Whoever begins anew gives up what was waiting for an answer. */
  async function dropPending({ onMustChange, preLoginId }: LoginAttempt): Promise<void> {
    if (onMustChange !== 'pend' || preLoginId === undefined) return;
    if (await store.findPending(preLoginId)) await store.takePending(preLoginId);
  }

  async function logIn(attempt: LoginAttempt): Promise<LoginOutcome> {
    await dropPending(attempt);
    const checked = await check(attempt.credentials, attempt.client);
    if (checked.outcome !== 'right') return checkedOutcome(checked);
    const { stored, app } = checked.proof;
    const { epoch: accountEpoch, globalEpoch } = stored;
    const login = { app, accountId: stored.account.id, accountEpoch, globalEpoch };
    const reason = attempt.onMustChange === 'grant' ? undefined : changeDue(checked.proof);
    if (reason === undefined) return await issue(login, attempt);
    if (attempt.onMustChange === 'pend' && attempt.preLoginId !== undefined) {
      const { accountId, accountEpoch } = login;
      await store.savePending(
        attempt.preLoginId,
        { accountId, accountEpoch, reason, remember: attempt.remember },
        PENDING_MS,
      );
    }
    return { outcome: 'change-required', reason };
  }

  return {
    now: () => store.now(),
    ready: () => store.ping(),
    async check(carrier) {
      const found = await findLive(carrier);
      return found && (await prolong(found));
    },
    async authenticate(credentials, client) {
      const checked = await check(credentials, client);
      if (checked.outcome !== 'right') return checkedOutcome(checked);
      return { outcome: 'granted', account: checked.proof.stored.account };
    },
    logIn,
    async reopen(rememberToken) {
      const session = newToken();
      const change = { sessionHash: hashToken(session), idleMs, lifetimeMs };
      const opened = await store.reopen(hashToken(rememberToken), change);
      return opened && { session: opened, tokens: { session, remember: rememberToken } };
    },
    async findPending(preLoginId) {
      const found = await store.findPending(preLoginId);
      return found && { reason: found.reason, accountId: found.accountId };
    },
    async resumePending(preLoginId, answer, rest) {
      const waiting = await store.findPending(preLoginId);
      if (!waiting) return { outcome: 'none' };
      if (answer === 'skip' && waiting.reason === 'expired') return { outcome: 'not-skippable' };
      if (answer !== 'skip' && [...answer.newPassword].length < minLength) return { outcome: 'too-short' };
      if (answer !== 'skip' && isTooLong(answer.newPassword)) return { outcome: 'too-long' };
      try {
        const hash = answer === 'skip' ? undefined : await hasher.hash(answer.newPassword);
        const taken = await store.takePending(preLoginId);
        const before = taken && (await store.credentialsById(taken.accountId));
        if (!taken || before?.epoch !== taken.accountEpoch) return { outcome: 'none' };
        if (hash !== undefined) await store.setPassword(taken.accountId, { hash, tooShort: false });
        // Changing the password moved the epoch once; a session may only follow this change, not another's.
        const accountEpoch = taken.accountEpoch + (hash === undefined ? 0 : 1);
        const { accountId, globalEpoch } = taken;
        const login = { app: null, accountId, accountEpoch, globalEpoch };
        const issued = await issue(login, { kind: 'browser', remember: taken.remember, preLoginId, ...rest });
        return issued.outcome === 'granted' ? issued : { outcome: 'none' };
      } catch (fault) {
        if (fault instanceof HasherBusy)
          return { outcome: 'busy', retryAfterSeconds: fault.retryAfterSeconds };
        throw fault;
      }
    },
    end: (carriers) => store.revoke(carriers.flatMap(matchesOf)),
    endAccount: (accountId) => store.revokeAccount(accountId),
    endById: (id) => store.revokeById(id),
    endAll: () => store.revokeAll(),
    list: (accountId) => store.listLive(accountId),
    prune: () => store.prune(),
    async openPreLogin() {
      const id = newPreLoginId();
      return { id, value: writePreLogin(await key(), id, await store.now()) };
    },
    async readPreLogin(value) {
      const now = await store.now();
      const read = readPreLogin(await key(), value, now);
      if (!read) return undefined;
      const late = read.expiresAt.getTime() - now.getTime() < PRE_LOGIN_MS / 2;
      const renew = late ? writePreLogin(await key(), read.id, now) : undefined;
      return { id: read.id, spent: await store.isSpent(read.id), renew };
    },
    timedToken: async (subject, purpose) =>
      timedToken(await key(), nameOf(subject), purpose, await store.now()),
    compactToken: async (subject, purpose) => compactToken(await key(), nameOf(subject), purpose),
    readToken: async (subject, purpose, token) => readToken(await key(), nameOf(subject), purpose, token),
  };
}

function checkedOutcome(
  checked: { outcome: 'refused' } | { outcome: 'throttled' | 'busy'; retryAfterSeconds: number },
) {
  return checked.outcome === 'refused'
    ? { outcome: checked.outcome }
    : { outcome: checked.outcome, retryAfterSeconds: checked.retryAfterSeconds };
}

function nameOf(subject: TokenSubject): string {
  return 'session' in subject ? `session:${subject.session.id}` : `pre-login:${subject.preLoginId}`;
}

/** Where a secret can stand. */
function matchesOf(carrier: Carrier): TokenMatch[] {
  const hash = hashToken(carrier.token);
  switch (carrier.kind) {
    case 'session': {
      const own: TokenMatch = { column: 'session', hash, kind: 'browser' };
      return carrier.allowApi ? [own, { column: 'api', hash, kind: 'api' }] : [own];
    }
    case 'app':
      return [{ column: 'session', hash, kind: 'app' }];
    case 'api':
      return [{ column: 'api', hash, kind: 'api' }];
    case 'remember':
      return [{ column: 'remember', hash, kind: 'browser' }];
  }
}
