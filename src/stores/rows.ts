import type { Account, NewSession, StoredCredentials, StoredSession } from '../session/ports.ts';
import type { AccountRow, SessionRow } from './queries.ts';
import type { Schema } from './schema.ts';

/** JSON that this store wrote itself; a database is not an input to be doubted field by field. */
function parse<T>(text: string): T {
  return JSON.parse(text) as T;
}

export function accountOf(row: AccountRow): Account {
  const block =
    row.block === null
      ? null
      : parse<{ reason: string; by: string; expiresAt: number | null; createAccount: boolean }>(row.block);
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    fullName: row.full_name,
    email: row.email,
    groups: parse<string[]>(row.groups),
    block: block && { ...block, expiresAt: block.expiresAt === null ? null : new Date(block.expiresAt) },
    createdAt: new Date(row.created_at),
    disabled: row.disabled === 1,
    passwordExpired: row.password_expired === 1,
  };
}

export function blockText(block: Account['block']): string | null {
  return block && JSON.stringify({ ...block, expiresAt: block.expiresAt?.getTime() ?? null });
}

export function sessionOf(row: SessionRow): StoredSession {
  return {
    id: row.session_id,
    kind: row.kind,
    account: accountOf(row),
    createdAt: new Date(row.session_created_at),
    idleExpiresAt: new Date(row.idle_expires_at),
    expiresAt: new Date(row.expires_at),
    remembered: row.remember_expires_at > 0,
    grants: row.grants === null ? null : parse<string[]>(row.grants),
    clientType: row.client_type,
    address: row.address,
    userAgent: row.user_agent,
  };
}

export function credentialsOf(row: AccountRow, apps: readonly Schema['app_password'][]): StoredCredentials {
  return {
    account: accountOf(row),
    epoch: row.epoch,
    passwordHash: row.password_hash,
    passwordTooShort: row.password_too_short === 1,
    appPasswords: apps.map((app) => ({
      appId: app.app_id,
      passwordHash: app.password_hash,
      grants: parse<string[]>(app.grants),
      ipRanges: parse<string[]>(app.ip_ranges),
    })),
  };
}

export function sessionRow(
  session: NewSession,
  globalEpoch: number,
  now: number,
): Omit<Schema['session'], 'n'> {
  const longest = Math.max(session.lifetimeMs, session.rememberMs);
  return {
    id: session.id,
    kind: session.kind,
    account_id: session.accountId,
    account_epoch: session.accountEpoch,
    global_epoch: globalEpoch,
    session_hash: session.sessionHash,
    remember_hash: session.rememberHash,
    api_hash: session.apiHash,
    created_at: now,
    idle_expires_at: now + Math.min(session.idleMs, longest),
    expires_at: now + session.lifetimeMs,
    remember_expires_at: session.rememberMs > 0 ? now + session.rememberMs : 0,
    app_id: session.appId,
    grants: session.grants && JSON.stringify(session.grants),
    client_type: session.clientType,
    address: session.address,
    user_agent: session.userAgent,
  };
}
