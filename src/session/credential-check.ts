import { accountKey } from './account-key.ts';
import { ipRangeList } from './ip-address.ts';
import type { LoginAdmission } from './login-admission.ts';
import type { Credentials } from './login-attempt.ts';
import { loginBudgets, type ThrottleSettings } from './login-budgets.ts';
import { HasherBusy, type PasswordHasher } from './password-hasher.ts';
import type { AccountStore, StoredCredentials } from './ports.ts';
import type { Client } from './session.ts';
import type { Throttle } from './throttle.ts';

/** Correct credentials, and what they open. */
export interface VerifiedCredentials {
  stored: StoredCredentials;
  /** The app password that was used; `null` for the account's own. */
  app: { appId: string; passwordHash: string; grants: readonly string[] } | null;
}

/** Why credentials are refused. For the log of events alone: clients must not learn it. */
export type RefusalReason =
  | 'no-account'
  | 'no-password'
  | 'wrong-password'
  | 'disabled'
  | 'address-not-allowed'
  | 'changed-meanwhile';

export type CheckOutcome =
  | { outcome: 'verified'; verified: VerifiedCredentials }
  | { outcome: 'refused'; reason: RefusalReason; accountId: number | null }
  | { outcome: 'throttled' | 'busy'; retryAfterSeconds: number };

/** With the pre-login id of an attempt that may leave a pending login: a logout spends it while the check goes on. */
export type CredentialCheck = (
  credentials: Credentials,
  client: Client,
  preLoginId?: string,
) => Promise<CheckOutcome>;

export interface CredentialCheckParts {
  store: AccountStore;
  hasher: PasswordHasher;
  throttle: Throttle;
  admission: LoginAdmission;
  limits: ThrottleSettings;
}

/**
 * The one place where a password is compared. Unknown, disabled and passwordless accounts, over-long names and passwords,
 * unknown app passwords and addresses outside an app password's ranges cost one hash like a wrong password, and end like
 * one.
 */
export function createCredentialCheck(parts: CredentialCheckParts): CredentialCheck {
  const { throttle, limits, admission } = parts;

  const attempt: CredentialCheck = async (credentials, client, preLoginId) => {
    const key = accountKey(credentials.name);
    const target = { kind: credentials.kind, accountKey: key, address: client.address, preLoginId };
    try {
      const run = await throttle.run(
        loginBudgets(limits, target),
        () => verify(parts, credentials, key, client),
        ({ outcome }) => outcome === 'refused',
      );
      return run.outcome === 'throttled' ? run : run.result;
    } catch (error) {
      if (error instanceof HasherBusy) return { outcome: 'busy', retryAfterSeconds: error.retryAfterSeconds };
      throw error;
    }
  };

  return async (...of) => {
    const retryAfterSeconds = admission.busyForSeconds();
    if (retryAfterSeconds !== undefined) return { outcome: 'busy', retryAfterSeconds };
    return admission.run(() => attempt(...of));
  };
}

async function verify(
  { store, hasher }: CredentialCheckParts,
  credentials: Credentials,
  key: string,
  client: Client,
): Promise<Extract<CheckOutcome, { outcome: 'verified' | 'refused' }>> {
  const stored = await store.credentials(key);
  const app = credentials.kind === 'app' ? appOf(stored, credentials.appId) : null;
  const hash = (credentials.kind === 'app' ? app?.passwordHash : stored?.passwordHash) ?? null;
  const isCorrect = await hasher.verify(hash, credentials.password);
  const reason = refusalReason(stored, hash, isCorrect, app?.ipRanges ?? [], client);
  if (reason !== undefined || !stored || hash === null) {
    return { outcome: 'refused', reason: reason ?? 'no-account', accountId: stored?.account.id ?? null };
  }
  const passwordHash = await renewHash(
    { store, hasher },
    stored,
    app?.appId ?? null,
    hash,
    credentials.password,
  );
  const verified = { stored, app: app && { appId: app.appId, grants: app.grants, passwordHash } };
  return { outcome: 'verified', verified };
}

function appOf(stored: StoredCredentials | undefined, appId: string) {
  return stored?.appPasswords.find((one) => one.appId === appId) ?? null;
}

function refusalReason(
  stored: StoredCredentials | undefined,
  hash: string | null,
  isCorrect: boolean,
  ipRanges: readonly string[],
  { address }: Client,
): RefusalReason | undefined {
  if (!stored) return 'no-account';
  if (hash === null) return 'no-password';
  if (!isCorrect) return 'wrong-password';
  if (stored.account.disabled) return 'disabled';
  return ipRanges.length === 0 || ipRangeList(ipRanges).includes(address) ? undefined : 'address-not-allowed';
}

/** A hash of another cost, as imports bring, is replaced as soon as its password is known. Returns the one that is stored. */
async function renewHash(
  { store, hasher }: Pick<CredentialCheckParts, 'store' | 'hasher'>,
  { account }: StoredCredentials,
  appId: string | null,
  hash: string,
  password: string,
): Promise<string> {
  if (hasher.isCurrent(hash)) return hash;
  try {
    const renewed = await hasher.hash(password);
    return (await store.replaceHash(account.id, appId, hash, renewed)) ? renewed : hash;
  } catch (error) {
    if (error instanceof HasherBusy) return hash; // the next login tries again
    throw error;
  }
}
