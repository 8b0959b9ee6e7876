import { randomBytes } from 'node:crypto';
import type { Account, AppPassword } from './account.ts';
import { readAccount, readImport, password as readPassword } from './account-input.ts';
import { accountKey } from './account-key.ts';
import { type AccountWriteParts, isTooShort, writeAccounts } from './account-write.ts';
import { InvalidInput } from './errors.ts';

/** Accounts as the APIs and the operator look them up. */
export interface AccountDirectory {
  find(name: string): Promise<Account | undefined>;
  list(): Promise<readonly Account[]>;
  count(): Promise<number>;
}

/** Accounts as the operator manages them. */
export interface AccountAdministration {
  /** The import document of the operator's interface. Throws {@link InvalidInput} naming entry and field. All or nothing. */
  importDocument(document: unknown): Promise<{ imported: number }>;
  /** Throws {@link InvalidInput} when the name is taken or unusable. */
  add(account: unknown): Promise<Account>;
  /** Ends the account's sessions. False: no such account (as for the rest). */
  setPassword(name: string, password: string): Promise<boolean>;
  /** Returns the new password, shown once. */
  makeAppPassword(
    name: string,
    appId: string,
    scope?: Pick<AppPassword, 'grants' | 'ipRanges'>,
  ): Promise<string | undefined>;
  setDisabled(name: string, disabled: boolean): Promise<boolean>;
  remove(name: string): Promise<boolean>;
}

export type AccountService = AccountDirectory & AccountAdministration;

export type AccountOptions = AccountWriteParts;

export function createAccountService(options: AccountOptions): AccountService {
  const directory = createDirectory(options);
  return { ...directory, ...createAdditions(options, directory), ...createChanges(options, directory) };
}

function createDirectory({ store }: AccountOptions): AccountDirectory {
  return {
    find: async (name) => (await store.credentials(accountKey(name)))?.account,
    list: () => store.listAccounts(),
    count: () => store.countAccounts(),
  };
}

function createAdditions(
  parts: AccountOptions,
  { find }: AccountDirectory,
): Pick<AccountAdministration, 'importDocument' | 'add'> {
  return {
    async importDocument(document) {
      const inputs = readImport(document);
      await writeAccounts(parts, inputs);
      return { imported: inputs.length };
    },
    async add(account) {
      const input = readAccount(account, 'account');
      if (await find(input.name)) throw new InvalidInput(`there is an account "${input.name}" already`);
      await writeAccounts(parts, [input]);
      const added = await find(input.name);
      if (!added) throw new InvalidInput(`the account "${input.name}" was removed again meanwhile`);
      return added;
    },
  };
}

function createChanges(
  { store, hasher, minLength }: AccountOptions,
  { find }: AccountDirectory,
): Omit<AccountAdministration, 'importDocument' | 'add'> {
  return {
    async setPassword(name, password) {
      const account = await find(name);
      if (!account) return false;
      readPassword(password, 'the password');
      const hash = await hasher.hash(password);
      return await store.setPassword(account.id, { hash, tooShort: isTooShort(password, minLength) });
    },
    async makeAppPassword(name, appId, scope = { grants: ['basic'], ipRanges: [] }) {
      const account = await find(name);
      if (!account) return undefined;
      const password = newAppPassword();
      const { appPasswords: [app] = [] } = readAccount(
        { name, appPasswords: [{ appId, password, ...scope }] },
        'account',
      );
      if (!app) return undefined;
      const passwordHash = await hasher.hash(password);
      const written = { appId: app.appId, grants: app.grants, ipRanges: app.ipRanges ?? [], passwordHash };
      return (await store.setAppPassword(account.id, written)) ? password : undefined;
    },
    async setDisabled(name, disabled) {
      const account = await find(name);
      return account !== undefined && (await store.setDisabled(account.id, disabled));
    },
    async remove(name) {
      const account = await find(name);
      return account !== undefined && (await store.removeAccount(account.id));
    },
  };
}

/** 32 characters of 0-9a-v, the form that MediaWiki gives its bot passwords. */
function newAppPassword(): string {
  return Array.from(randomBytes(32), (byte) => (byte % 32).toString(32)).join('');
}
