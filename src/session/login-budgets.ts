import { createHash } from 'node:crypto';
import { addressNetwork } from './ip-address.ts';
import { KNOWN_ADDRESS_MS, type LoginBudget, type ThrottleLimit } from './ports.ts';

/** So many failures in so many seconds. */
export interface FailureLimit {
  count: number;
  seconds: number;
}

/** Failed logins that are allowed before an attempt is refused. */
export interface ThrottleSettings {
  /** For one account from one address. */
  pair: readonly FailureLimit[];
  /** From one address, whatever the account; `null`: no limit. */
  address: FailureLimit | null;
  /** For one account, whatever the address; `null`: no limit. */
  account: FailureLimit | null;
}

/** Whose attempt it is. */
export interface LoginTarget {
  kind: 'password' | 'app';
  accountKey: string;
  address: string;
  /** The state before the login, which a logout may spend meanwhile. */
  preLoginId?: string | undefined;
}

const HASH_LENGTH = 24;

/**
 * The budgets of an attempt; its pair first, which a success clears. The account's total must not lock its owner out:
 * it does not apply where a session of the account began lately.
 */
export function loginBudgets(
  { pair, address, account }: ThrottleSettings,
  { kind, accountKey, address: from, preLoginId }: LoginTarget,
): LoginBudget[] {
  const network = addressNetwork(from);
  const known = { accountKey, network, withinMs: KNOWN_ADDRESS_MS };
  return [
    { bucket: bucketOf('pair', kind, accountKey, network), limits: pair.map(limitOf), exempt: null },
    ...(address ? [{ bucket: bucketOf('address', network), limits: [limitOf(address)], exempt: null }] : []),
    ...(account
      ? [{ bucket: bucketOf('account', accountKey), limits: [limitOf(account)], exempt: known }]
      : []),
    ...(preLoginId === undefined ? [] : [{ bucket: preLoginId, limits: [], exempt: null, isMark: true }]),
  ];
}

function limitOf({ count, seconds }: FailureLimit): ThrottleLimit {
  return { count, windowMs: seconds * 1000 };
}

/** Of fixed size, whatever was typed as a name. */
function bucketOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('base64url').slice(0, HASH_LENGTH);
}
