import { accountKey } from './account-key.ts';
import { ipRangeList } from './ip-address.ts';
import type { Credentials } from './login-attempt.ts';
import { HasherBusy, type PasswordHasher } from './password-hasher.ts';
import type { AccountStore, StoredCredentials } from './ports.ts';
import type { Client } from './session.ts';
import { type Throttle, throttleBucket } from './throttle.ts';

/** Correct credentials, and what they open. */
export interface VerifiedCredentials {
  stored: StoredCredentials;
  /** The app password that was used; `null` for the account's own. */
  app: { appId: string; passwordHash: string; grants: readonly string[] } | null;
}

export type CheckOutcome =
  | { outcome: 'verified'; verified: VerifiedCredentials }
  | { outcome: 'refused' }
  | { outcome: 'throttled' | 'busy'; retryAfterSeconds: number };

export type CredentialCheck = (credentials: Credentials, client: Client) => Promise<CheckOutcome>;

/**
 * The one place where a password is compared. Unknown, disabled and passwordless accounts, unknown app passwords and
 * addresses outside an app password's ranges cost one hash like a wrong password, and end like one.
 */
export function createCredentialCheck(
  store: AccountStore,
  hasher: PasswordHasher,
  throttle: Throttle,
): CredentialCheck {
  async function verify(
    credentials: Credentials,
    key: string,
    client: Client,
  ): Promise<VerifiedCredentials | undefined> {
    const stored = key === '' ? undefined : await store.credentials(key);
    const app =
      credentials.kind === 'app'
        ? stored?.appPasswords.find((one) => one.appId === credentials.appId)
        : undefined;
    const hash = credentials.kind === 'app' ? app?.passwordHash : stored?.passwordHash;
    const isCorrect = await hasher.verify(hash ?? null, credentials.password);
    if (!isCorrect || !stored || stored.account.disabled) return undefined;
    if (app && !isAddressAllowed(app.ipRanges, client.address)) return undefined;
    return { stored, app: app ?? null };
  }

  return async (credentials, client) => {
    const key = accountKey(credentials.name);
    const bucket = throttleBucket(credentials.kind, key, client.address);
    try {
      const run = await throttle.run(
        bucket,
        () => verify(credentials, key, client),
        (verified) => verified === undefined,
      );
      if (run.outcome === 'throttled') return run;
      return run.result ? { outcome: 'verified', verified: run.result } : { outcome: 'refused' };
    } catch (error) {
      if (error instanceof HasherBusy) return { outcome: 'busy', retryAfterSeconds: error.retryAfterSeconds };
      throw error;
    }
  };
}

function isAddressAllowed(ranges: readonly string[], address: string): boolean {
  return ranges.length === 0 || ipRangeList(ranges).includes(address);
}
