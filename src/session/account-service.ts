import { randomBytes } from 'node:crypto';
import type { Account, AppPassword } from './account.ts';
import type { AccountInput } from './account-input.ts';
import { accountKey } from './account-key.ts';
import { appIdProblem, groupProblem, ipRangeProblem, nameProblem, passwordProblem } from './account-rules.ts';
import { type AccountWriteParts, isTooShort, writeAccounts } from './account-write.ts';
import { InvalidInput } from './errors.ts';
import { createReporter, type EventName, type OnEvent, type ReportEvent } from './events.ts';
import type { Page } from './ports.ts';

/** Accounts as the APIs and the operator look them up. */
export interface AccountDirectory {
  find(name: string): Promise<Account | undefined>;
  /** In the order of their keys; `after` is the key of the last account of the page before. */
  list(page?: Page): Promise<readonly Account[]>;
  count(): Promise<number>;
}

/** Accounts as the operator manages them. */
export interface AccountAdministration {
  /** Adds the accounts, or replaces those of the same name. All or nothing; their fields have been checked before. */
  importAccounts(accounts: readonly AccountInput[]): Promise<{ imported: number }>;
  /** Throws {@link InvalidInput} when the name is taken or unusable. */
  add(account: AccountInput): Promise<Account>;
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

export interface AccountOptions extends AccountWriteParts {
  onEvent?: OnEvent | undefined;
}

export function createAccountService(options: AccountOptions): AccountService {
  const directory = createDirectory(options);
  const administration = { ...createAdditions(options, directory), ...createChanges(options, directory) };
  return { ...directory, ...reported(administration, directory, createReporter(options.onEvent)) };
}

/** The account's id is looked up before it is removed, and after it is made. */
function reported(
  accounts: AccountAdministration,
  { find }: AccountDirectory,
  report: ReportEvent,
): AccountAdministration {
  async function change<T>(event: EventName, name: string, run: () => Promise<T>): Promise<T> {
    const accountId = (await find(name))?.id ?? null;
    const result = await run();
    report(event, accountId === null || result === false ? 'not-found' : 'done', { accountId });
    return result;
  }
  return {
    async importAccounts(inputs) {
      const result = await accounts.importAccounts(inputs);
      report('account-import', 'done');
      return result;
    },
    async add(input) {
      const account = await accounts.add(input);
      report('account-add', 'done', { accountId: account.id });
      return account;
    },
    setPassword: (name, password) =>
      change('account-password', name, () => accounts.setPassword(name, password)),
    makeAppPassword: (name, appId, scope) =>
      change('account-app-password', name, () => accounts.makeAppPassword(name, appId, scope)),
    setDisabled: (name, disabled) =>
      change(disabled ? 'account-disable' : 'account-enable', name, () =>
        accounts.setDisabled(name, disabled),
      ),
    remove: (name) => change('account-remove', name, () => accounts.remove(name)),
  };
}

function createDirectory({ store }: AccountOptions): AccountDirectory {
  return {
    find: async (name) => (await store.credentials(accountKey(name)))?.account,
    list: (page) => store.listAccounts(page),
    count: () => store.countAccounts(),
  };
}

function createAdditions(
  parts: AccountOptions,
  { find }: AccountDirectory,
): Pick<AccountAdministration, 'importAccounts' | 'add'> {
  return {
    async importAccounts(inputs) {
      await writeAccounts(parts, inputs);
      return { imported: inputs.length };
    },
    async add(input) {
      reject('the name', nameProblem(input.name));
      if (input.password !== undefined) reject('the password', passwordProblem(input.password));
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
): Omit<AccountAdministration, 'importAccounts' | 'add'> {
  return {
    async setPassword(name, password) {
      const account = await find(name);
      if (!account) return false;
      reject('the password', passwordProblem(password));
      const hash = await hasher.hash(password);
      return await store.setPassword(account.id, { hash, tooShort: isTooShort(password, minLength) });
    },
    async makeAppPassword(name, appId, scope = { grants: ['basic'], ipRanges: [] }) {
      const account = await find(name);
      if (!account) return undefined;
      reject('the app id', appIdProblem(appId));
      for (const grant of scope.grants) reject('the grant', groupProblem(grant));
      for (const range of scope.ipRanges) reject(`the range ${JSON.stringify(range)}`, ipRangeProblem(range));
      const password = newAppPassword();
      const written = { appId, ...scope, passwordHash: await hasher.hash(password) };
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

function reject(what: string, problem: string | undefined): void {
  if (problem !== undefined) throw new InvalidInput(`${what} ${problem}`);
}

/** 32 characters of 0-9a-v, the form that MediaWiki gives its bot passwords. */
function newAppPassword(): string {
  return Array.from(randomBytes(32), (byte) => (byte % 32).toString(32)).join('');
}
