import { randomBytes } from 'node:crypto';
import { readAccount, readImport, password as readPassword } from './account-input.ts';
import { accountKey } from './account-key.ts';
import { InvalidInput } from './faults.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { AccountStore, AccountWrite, StoredCredentials } from './ports.ts';
import type { AccountInput, AccountService } from './service.ts';

export interface AccountOptions {
  store: AccountStore;
  hasher: PasswordHasher;
  /** Passwords shorter than this, in characters, have to be changed at the next login. */
  minLength: number;
}

const MOST_COMPARISONS = 5;

/** Accounts over a store. See {@link AccountService}. */
export function createAccounts({ store, hasher, minLength }: AccountOptions): AccountService {
  const tooShort = (password: string) => [...password].length < minLength;

  /** The hash to be stored, and whether it stands for another password than before. */
  async function passwordOf(input: AccountInput, old: StoredCredentials | undefined) {
    const before = old?.passwordHash ?? null;
    if (input.password === undefined) {
      const hash = input.passwordHash ?? null;
      return { passwordHash: hash, passwordTooShort: false, passwordChanged: hash !== before };
    }
    const same = before !== null && (await hasher.verify(before, input.password));
    return {
      passwordHash: same ? before : await hasher.hash(input.password),
      passwordTooShort: tooShort(input.password),
      passwordChanged: !same,
    };
  }

  async function toWrite(input: AccountInput): Promise<AccountWrite> {
    const key = accountKey(input.name);
    const block = input.blocked ?? null;
    const old = await store.credentials(key);
    const appPasswords = [];
    for (const { appId, password, grants, ipRanges = [] } of input.appPasswords ?? []) {
      const before = old?.appPasswords.find((one) => one.appId === appId)?.passwordHash ?? null;
      // The same password keeps its hash, and with it the sessions that it opened.
      const same = before !== null && (await hasher.verify(before, password));
      const passwordHash = same ? before : await hasher.hash(password);
      appPasswords.push({ appId, grants, ipRanges, passwordHash });
    }
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
      ...(await passwordOf(input, old)),
      appPasswords,
      comparedWith: old ?? null,
    };
  }

  /** Compared again when a password was changed meanwhile: writing the old one back would let it open sessions again. */
  async function writeAll(inputs: readonly AccountInput[]): Promise<void> {
    for (let tries = 0; tries < MOST_COMPARISONS; tries++) {
      const writes: AccountWrite[] = [];
      for (const input of inputs) writes.push(await toWrite(input));
      if ((await store.writeAccounts(writes)) === 'written') return;
    }
    throw new InvalidInput('passwords kept changing during the import: nothing was imported');
  }

  async function idOf(name: string): Promise<number | undefined> {
    return (await store.credentials(accountKey(name)))?.account.id;
  }

  async function find(name: string) {
    return (await store.credentials(accountKey(name)))?.account;
  }

  return {
    async importDocument(document) {
      const inputs = readImport(document);
      await writeAll(inputs);
      return { imported: inputs.length };
    },
    async add(account) {
      const input = readAccount(account, 'account');
      if (await idOf(input.name)) throw new InvalidInput(`there is an account "${input.name}" already`);
      await writeAll([input]);
      const added = await find(input.name);
      if (!added) throw new InvalidInput(`the account "${input.name}" was removed again meanwhile`);
      return added;
    },
    find,
    list: () => store.listAccounts(),
    count: () => store.countAccounts(),
    async setPassword(name, password) {
      const id = await idOf(name);
      if (id === undefined) return false;
      readPassword(password, 'the password');
      return await store.setPassword(id, { hash: await hasher.hash(password), tooShort: tooShort(password) });
    },
    async makeAppPassword(name, appId, scope = { grants: ['basic'], ipRanges: [] }) {
      const id = await idOf(name);
      if (id === undefined) return undefined;
      const password = newAppSecret();
      const { appPasswords } = readAccount(
        { name, appPasswords: [{ appId, password, ...scope }] },
        'account',
      );
      const [app] = appPasswords ?? [];
      if (!app) return undefined;
      const passwordHash = await hasher.hash(password);
      const written = { appId: app.appId, grants: app.grants, ipRanges: app.ipRanges ?? [], passwordHash };
      return (await store.setAppPassword(id, written)) ? password : undefined;
    },
    async setDisabled(name, disabled) {
      const id = await idOf(name);
      return id !== undefined && (await store.setDisabled(id, disabled));
    },
    async remove(name) {
      const id = await idOf(name);
      return id !== undefined && (await store.removeAccount(id));
    },
  };
}

/** 32 characters of 0-9a-v, the form that MediaWiki gives its bot passwords. */
function newAppSecret(): string {
  return Array.from(randomBytes(32), (byte) => (byte % 32).toString(32)).join('');
}
