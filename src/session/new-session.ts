import { randomUUID } from 'node:crypto';
import type { VerifiedCredentials } from './credential-check.ts';
import { addressNetwork } from './ip-address.ts';
import type { Lifetimes } from './lifetimes.ts';
import type { LoginAttempt } from './login-attempt.ts';
import type { NewSession } from './ports.ts';
import { PRE_LOGIN_MS } from './pre-login.ts';
import type { IssuedTokens, SessionKind } from './session.ts';
import { hashRotatingToken, hashToken, newToken } from './tokens.ts';

/** Whose session is to be opened, under the epochs of the credential check. */
export interface CheckedLogin extends Pick<VerifiedCredentials, 'app'> {
  accountId: number;
  accountEpoch: number;
  globalEpoch: number;
}

type SessionAttempt = Pick<
  LoginAttempt,
  'kind' | 'remember' | 'rotates' | 'client' | 'replaces' | 'preLoginId'
>;

/** The one place where the tokens of a session are made: the row to be inserted, and what the client gets. */
export function newSession(
  { app, accountId, accountEpoch, globalEpoch }: CheckedLogin,
  { client, replaces, preLoginId, ...attempt }: SessionAttempt,
  lifetimes: Lifetimes,
): { row: NewSession; tokens: IssuedTokens } {
  const kind = app ? 'app' : attempt.kind;
  const tokens = newTokens(kind, attempt.remember);
  const row: NewSession = {
    id: randomUUID(),
    kind,
    accountId,
    accountEpoch,
    globalEpoch,
    sessionHash: hashOrNull(tokens.session),
    rememberHash: hashOrNull(tokens.remember, attempt.rotates ? hashRotatingToken : hashToken),
    apiHash: hashOrNull(tokens.api),
    ...(kind === 'api' ? lifetimes.api : lifetimes.browser),
    rememberMs: tokens.remember === undefined ? 0 : lifetimes.rememberMs,
    app: app && { appId: app.appId, passwordHash: app.passwordHash },
    grants: app?.grants ?? null,
    clientType: client.clientType,
    address: client.address,
    network: addressNetwork(client.address),
    userAgent: client.userAgent,
    perAccount: lifetimes.perAccount,
    replaces: replaces.map((session) => session.id),
    spends: preLoginId ?? null,
    spentMs: PRE_LOGIN_MS,
  };
  return { row, tokens };
}

function newTokens(kind: SessionKind, remember: boolean): IssuedTokens {
  if (kind === 'api') return { api: newToken() };
  const session = newToken();
  return kind === 'browser' && remember ? { session, remember: newToken() } : { session };
}

function hashOrNull(token: string | undefined, hash = hashToken): Uint8Array | null {
  return token === undefined ? null : hash(token);
}
