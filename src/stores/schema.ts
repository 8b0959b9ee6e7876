import type { Generated } from 'kysely';

/** The tables as Kysely types. Times are milliseconds since 1970, lists and blocks JSON, truth 0 or 1. */
export interface Schema {
  meta: {
    id: 1;
    global_epoch: number;
    /** Counts the batches that ended something; never falls. */
    revision: number;
    /** The latest time this store has worked with. */
    clock_at: number;
    /** Raised to prove that a write is possible: one that leaves everything as it was never reaches the disk. */
    pulse: number;
    signing_key: Uint8Array;
    /** Marks the file itself, anew at every start; see `sqlite/foreign-log.ts`. */
    stamp: Uint8Array;
  };
  account: {
    id: number;
    key: string;
    name: string;
    full_name: string | null;
    email: string | null;
    groups: string;
    block: string | null;
    created_at: number;
    disabled: number;
    password_expired: number;
    password_hash: string | null;
    password_too_short: number;
    epoch: number;
  };
  app_password: {
    account_id: number;
    app_id: string;
    password_hash: string;
    grants: string;
    ip_ranges: string;
  };
  session: {
    n: Generated<number>;
    id: string;
    kind: 'browser' | 'api' | 'app';
    account_id: number;
    account_epoch: number;
    global_epoch: number;
    session_hash: Uint8Array | null;
    remember_hash: Uint8Array | null;
    api_hash: Uint8Array | null;
    created_at: number;
    idle_expires_at: number;
    expires_at: number;
    remember_expires_at: number;
    app_id: string | null;
    grants: string | null;
    client_type: string | null;
    address: string;
    user_agent: string | null;
  };
  /** A session that was ended. Inserted once, final. */
  revocation: {
    session: number;
    at: number;
    /** How often a logout named the session: every one of them is a write of its own. */
    times: number;
  };
  spent: { pre_login_id: string; expires_at: number };
  pending: {
    pre_login_id: string;
    account_id: number;
    account_epoch: number;
    reason: 'expired' | 'too-short';
    remember: number;
    expires_at: number;
  };
  attempt: {
    lease: string;
    bucket: string;
    failed: number;
    at: number;
    lease_ends_at: number;
    forget_at: number;
  };
}

/** Raised with every change of the tables; a database of a higher number is refused. */
export const SCHEMA_VERSION = 1;
