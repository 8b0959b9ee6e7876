import { randomUUID } from 'node:crypto';
import type { VerifiedCredentials } from './credential-check.ts';
import type { Lifetimes } from './lifetimes.ts';
import type { LoginAttempt } from './login-attempt.ts';
import type { LoginOutcome } from './outcomes.ts';
import type { NewSession, SessionStore } from './ports.ts';
import { PRE_LOGIN_MS } from './pre-login.ts';
import type { IssuedTokens, SessionKind } from './session.ts';
import { hashToken, newToken } from './tokens.ts';

/** Whose session is to be opened, under the epochs of the credential check. */
export interface CheckedLogin extends Pick<VerifiedCredentials, 'app'> {
  accountId: number;
  accountEpoch: number;
  globalEpoch: number;
}

type IssueAttempt = Pick<LoginAttempt, 'kind' | 'remember' | 'client' | 'replaces' | 'preLoginId'>;

export type IssueSession = (login: CheckedLogin, attempt: IssueAttempt) => Promise<LoginOutcome>;

/** The one place where the tokens of a new session are made. */
export function createIssueSession(store: SessionStore, lifetimes: Lifetimes): IssueSession {
  return async (login, attempt) => {
    const kind = login.app ? 'app' : attempt.kind;
    const tokens = newTokens(kind, attempt.remember);
    const inserted = await store.insertSession(sessionRow(kind, login, attempt, tokens, lifetimes));
    if (inserted === 'spent') return { outcome: 'spent' };
    // The account was changed while its old password was being checked.
    if (inserted === 'stale') return { outcome: 'refused' };
    return { outcome: 'granted', session: inserted, tokens };
  };
}

function newTokens(kind: SessionKind, remember: boolean): IssuedTokens {
  if (kind === 'api') return { api: newToken() };
  const session = newToken();
  return kind === 'browser' && remember ? { session, remember: newToken() } : { session };
}

function sessionRow(
  kind: SessionKind,
  { app, accountId, accountEpoch, globalEpoch }: CheckedLogin,
  { client, replaces, preLoginId }: IssueAttempt,
  tokens: IssuedTokens,
  lifetimes: Lifetimes,
): NewSession {
  return {
    id: randomUUID(),
    kind,
    accountId,
    accountEpoch,
    globalEpoch,
    sessionHash: hashOrNull(tokens.session),
    rememberHash: hashOrNull(tokens.remember),
    apiHash: hashOrNull(tokens.api),
    ...(kind === 'api' ? lifetimes.api : lifetimes.browser),
    rememberMs: tokens.remember === undefined ? 0 : lifetimes.rememberMs,
    app: app && { appId: app.appId, passwordHash: app.passwordHash },
    grants: app?.grants ?? null,
    clientType: client.clientType,
    address: client.address,
    userAgent: client.userAgent,
    replaces: replaces.map((session) => session.id),
    spends: preLoginId ?? null,
    spentMs: PRE_LOGIN_MS,
  };
}

function hashOrNull(token: string | undefined): Uint8Array | null {
  return token === undefined ? null : hashToken(token);
}
