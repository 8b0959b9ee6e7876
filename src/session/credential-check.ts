import { BlockList, isIP } from 'node:net';
import { accountKey } from './account-key.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { HasherBusy } from './password-hasher.ts';
import type { AccountStore, StoredCredentials } from './ports.ts';
import type { Credentials } from './service.ts';
import type { Client } from './session.ts';
import { type Throttle, throttleBucket } from './throttle.ts';

/** A right password, and what it opens. */
export interface Proof {
  stored: StoredCredentials;
  /** The app password that was used; `null` for the account's own. */
  app: { appId: string; passwordHash: string; grants: readonly string[] } | null;
}

export type CheckOutcome =
  | { outcome: 'right'; proof: Proof }
  | { outcome: 'refused' }
  | { outcome: 'throttled' | 'busy'; retryAfterSeconds: number };

export type CredentialCheck = (credentials: Credentials, client: Client) => Promise<CheckOutcome>;

/**
 * The one place where a password is compared. Unknown, disabled and passwordless accounts, unknown app passwords and
 * foreign addresses cost one hash like a wrong password, and end like one.
 */
export function createCredentialCheck(
  store: AccountStore,
  hasher: PasswordHasher,
  throttle: Throttle,
): CredentialCheck {
  async function compare(credentials: Credentials, key: string, client: Client): Promise<Proof | undefined> {
    const stored = key === '' ? undefined : await store.credentials(key);
    const app =
      credentials.kind === 'app'
        ? stored?.appPasswords.find((one) => one.appId === credentials.appId)
        : undefined;
    const hash = credentials.kind === 'app' ? app?.passwordHash : stored?.passwordHash;
    const fits = await hasher.verify(hash ?? null, credentials.password);
    if (!fits || !stored || stored.account.disabled) return undefined;
    if (app && !addressAllowed(app.ipRanges, client.address)) return undefined;
    return { stored, app: app ?? null };
  }

  return async (credentials, client) => {
    const key = accountKey(credentials.name);
    const bucket = throttleBucket(credentials.kind, key, client.address);
    try {
      const run = await throttle.run(
        bucket,
        () => compare(credentials, key, client),
        (proof) => proof === undefined,
      );
      if (run.answer === 'refused') return { outcome: 'throttled', retryAfterSeconds: run.retryAfterSeconds };
      return run.result ? { outcome: 'right', proof: run.result } : { outcome: 'refused' };
    } catch (fault) {
      if (fault instanceof HasherBusy) return { outcome: 'busy', retryAfterSeconds: fault.retryAfterSeconds };
      throw fault;
    }
  };
}

function addressAllowed(ranges: readonly string[], address: string): boolean {
  if (ranges.length === 0) return true;
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/');
    const family = isIP(network) === 6 ? 'ipv6' : 'ipv4';
    list.addSubnet(network, prefix === undefined ? (family === 'ipv6' ? 128 : 32) : Number(prefix), family);
  }
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
