import type { AccountInput } from './account-input.ts';
import { accountKey } from './account-key.ts';
import { InvalidInput } from './errors.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { AccountStore, AccountWrite, StoredCredentials } from './ports.ts';

export interface AccountWriteParts {
  store: AccountStore;
  hasher: PasswordHasher;
  /** Passwords shorter than this, in characters, have to be changed at the next login. */
  minLength: number;
}

const MAX_COMPARISONS = 5;

export function isTooShort(password: string, minLength: number): boolean {
  return [...password].length < minLength;
}

/**
 * Writes all accounts or none. Compared again when a password was changed meanwhile: writing the old one back would let
 * it open sessions again.
 */
export async function writeAccounts(
  parts: AccountWriteParts,
  inputs: readonly AccountInput[],
): Promise<void> {
  for (let tries = 0; tries < MAX_COMPARISONS; tries++) {
    const writes: AccountWrite[] = [];
    for (const input of inputs) writes.push(await toAccountWrite(parts, input));
    if ((await parts.store.writeAccounts(writes)) === 'written') return;
  }
  throw new InvalidInput('passwords kept changing during the import: nothing was imported');
}

/** What is to be stored for one account of an import, compared with what is stored of it already. */
async function toAccountWrite(parts: AccountWriteParts, input: AccountInput): Promise<AccountWrite> {
  const key = accountKey(input.name);
  const block = input.blocked ?? null;
  const old = await parts.store.credentials(key);
  return {
    key,
    name: input.name.normalize('NFC').trim(),
    fullName: input.fullName ?? null,
    email: input.email ?? null,
    groups: input.groups ?? [],
    block: block && {
      reason: block.reason,
      by: block.by,
      expiresAt: block.expiry === 'infinite' ? null : new Date(block.expiry),
      createAccount: block.createAccount ?? false,
    },
    passwordExpired: input.passwordExpired ?? false,
    ...(await passwordWrite(parts, input, old)),
    appPasswords: await appPasswordWrites(parts, input, old),
    comparedWith: old ?? null,
  };
}

/** The hash to be stored, and whether it stands for another password than before. */
async function passwordWrite(
  { hasher, minLength }: AccountWriteParts,
  input: AccountInput,
  old: StoredCredentials | undefined,
) {
  const before = old?.passwordHash ?? null;
  if (input.password === undefined) {
    const hash = input.passwordHash ?? null;
    return { passwordHash: hash, passwordTooShort: false, passwordChanged: hash !== before };
  }
  const { hash, isSame } = await hashUnlessSame(hasher, before, input.password);
  const passwordTooShort = isTooShort(input.password, minLength);
  return { passwordHash: hash, passwordTooShort, passwordChanged: !isSame };
}

async function appPasswordWrites(
  { hasher }: AccountWriteParts,
  input: AccountInput,
  old: StoredCredentials | undefined,
): Promise<AccountWrite['appPasswords']> {
  const writes = [];
  for (const { appId, password, grants, ipRanges = [] } of input.appPasswords ?? []) {
    const before = old?.appPasswords.find((one) => one.appId === appId)?.passwordHash ?? null;
    const { hash } = await hashUnlessSame(hasher, before, password);
    writes.push({ appId, grants, ipRanges, passwordHash: hash });
  }
  return writes;
}

/** The same password keeps its hash, and with it the sessions that it opened. */
async function hashUnlessSame(hasher: PasswordHasher, before: string | null, password: string) {
  if (before !== null && (await hasher.verify(before, password))) return { hash: before, isSame: true };
  return { hash: await hasher.hash(password), isSame: false };
}
