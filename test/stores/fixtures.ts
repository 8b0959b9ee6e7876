import { randomUUID } from 'node:crypto';
import type { AccountWrite, NewSession, Store, TokenMatch } from '../../src/session/ports.ts';
import { hashToken } from '../../src/session/tokens.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function accountNamed(key: string, change: Partial<AccountWrite> = {}): AccountWrite {
  return {
    key,
    name: key,
    fullName: null,
    email: null,
    groups: [],
    block: null,
    passwordExpired: false,
    passwordHash: 'hash',
    passwordTooShort: false,
    passwordChanged: false,
    appPasswords: [],
    ...change,
  };
}

/** The session token of a `browser` session. */
export const by = (token: string, column: TokenMatch['column'] = 'session'): TokenMatch => ({
  column,
  hash: hashToken(token),
  kind: 'browser',
});

/** A session of Alice with this session token, and a remember token beside it. */
export async function beginSession(store: Store, token: string, change: Partial<NewSession> = {}) {
  const alice = await store.credentials('Alice');
  const { epoch: accountEpoch = 0, globalEpoch = 0 } = alice ?? {};
  const row = sessionRow(alice?.account.id ?? 0, token, { accountEpoch, globalEpoch });
  return await store.insertSession({ ...row, ...change });
}

export function sessionRow(accountId: number, token: string, change: Partial<NewSession> = {}): NewSession {
  return {
    id: randomUUID(),
    kind: 'browser',
    accountId,
    accountEpoch: 1,
    globalEpoch: 1,
    sessionHash: hashToken(token),
    rememberHash: hashToken(`${token}-remember`),
    apiHash: null,
    idleMs: HOUR,
    lifetimeMs: 30 * DAY,
    rememberMs: 180 * DAY,
    app: null,
    grants: null,
    clientType: null,
    address: '127.0.0.1',
    network: '127.0.0.1',
    perAccount: null,
    userAgent: null,
    replaces: [],
    spends: null,
    spentMs: HOUR,
    ...change,
  };
}
