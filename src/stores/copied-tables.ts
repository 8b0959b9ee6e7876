import type { Schema } from './schema.ts';

/** A table that a copy takes along, in the order of its key. */
export interface CopiedTable {
  name: keyof Schema;
  key: readonly string[];
  columns: readonly string[];
}

/**
 * Everything but the counters of failed logins: accounts first, which app passwords refer to. `meta` has one row and is
 * written by itself.
 */
export const COPIED_TABLES = [
  {
    name: 'account',
    key: ['id'],
    columns: [
      'id',
      'key',
      'name',
      'full_name',
      'email',
      'groups',
      'block',
      'created_at',
      'disabled',
      'password_expired',
      'password_hash',
      'password_too_short',
      'epoch',
    ],
  },
  {
    name: 'app_password',
    key: ['account_id', 'app_id'],
    columns: ['account_id', 'app_id', 'password_hash', 'grants', 'ip_ranges'],
  },
  {
    name: 'session',
    key: ['n'],
    columns: [
      'n',
      'id',
      'kind',
      'account_id',
      'account_epoch',
      'global_epoch',
      'session_hash',
      'remember_hash',
      'api_hash',
      'created_at',
      'idle_expires_at',
      'expires_at',
      'remember_expires_at',
      'app_id',
      'grants',
      'client_type',
      'address',
      'user_agent',
    ],
  },
  { name: 'revocation', key: ['session'], columns: ['session', 'at', 'times'] },
  { name: 'former_token', key: ['hash'], columns: ['hash', 'session'] },
  { name: 'former_remember', key: ['hash'], columns: ['hash', 'session', 'at'] },
  { name: 'spent', key: ['pre_login_id'], columns: ['pre_login_id', 'expires_at'] },
  {
    name: 'pending',
    key: ['pre_login_id'],
    columns: ['pre_login_id', 'account_id', 'account_epoch', 'reason', 'remember', 'expires_at'],
  },
  { name: 'login_address', key: ['account_id', 'network'], columns: ['account_id', 'network', 'at'] },
] as const satisfies readonly CopiedTable[];

/** Numbers that are never given twice, by the table that counts them. */
export const NUMBERED = [
  { table: 'account', column: 'id' },
  { table: 'session', column: 'n' },
] as const;

export type Row = Readonly<Record<string, unknown>>;

const PAGE = 1_000;

/** How a database names the value of this number, beginning with 1, in a statement. */
export type Placeholder = (number: number) => string;

/** The rows after those of the last page, in the order of the key. */
export function pageAfter(
  { name, key, columns }: CopiedTable,
  last: Row | undefined,
  placeholder: Placeholder,
) {
  const after = key.map((_, at) => placeholder(at + 1)).join(', ');
  const where = last ? `WHERE (${key.join(', ')}) > (${after})` : '';
  return {
    sql: `SELECT ${columns.join(', ')} FROM ${name} ${where} ORDER BY ${key.join(', ')} LIMIT ${PAGE}`,
    values: last ? key.map((column) => last[column]) : [],
  };
}

/** What was copied, in numbers. */
export type CopiedCounts = Record<(typeof COPIED_TABLES)[number]['name'], number>;
