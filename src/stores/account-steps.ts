import type { Account, AccountWrite, AppPassword, Page, StoredCredentials } from '../session/ports.ts';
import type { AccountRow, Queries } from './queries.ts';
import { accountOf, blockJson, credentialsOf } from './rows.ts';
import type { Schema } from './schema.ts';
import { sessionSteps } from './session-steps.ts';
import { Conflict, type Steps } from './statement.ts';

const ALL = Number.MAX_SAFE_INTEGER;
/** No account has this id. */
const NOBODY = 0;

type AppWrite = AppPassword & { passwordHash: string };

/** What happens to accounts, statement by statement. */
export function accountSteps(queries: Queries) {
  const { account, session, state } = queries;
  const { endAccount } = sessionSteps(queries);

  /** The epoch is read first: an end of all that comes between counts as one that came later. */
  function* withApps(
    row: AccountRow | undefined,
    meta: Schema['meta'] | undefined,
  ): Steps<StoredCredentials | undefined> {
    // Also where there is no account: one statement less would tell so by the time it takes.
    const apps = yield* account.appsOf.all({ id: row?.id ?? NOBODY });
    return row && meta && credentialsOf(row, apps, meta.global_epoch);
  }

  function* credentials(key: string): Steps<StoredCredentials | undefined> {
    const meta = yield* state.meta.first({});
    return yield* withApps(yield* account.byKey.first({ key }), meta);
  }

  function* credentialsById(id: number): Steps<StoredCredentials | undefined> {
    const meta = yield* state.meta.first({});
    return yield* withApps(yield* account.byId.first({ id }), meta);
  }

  /** Every key comes after the empty one. */
  function* list({ after = '', limit = ALL }: Page): Steps<Account[]> {
    return (yield* account.list.all({ after, limit })).map(accountOf);
  }

  function* count(): Steps<number> {
    return (yield* account.count.first({}))?.count ?? 0;
  }

  function* insertApp(id: number, app: AppWrite): Steps<void> {
    yield* account.insertApp.all({
      account_id: id,
      app_id: app.appId,
      password_hash: app.passwordHash,
      grants: JSON.stringify(app.grants),
      ip_ranges: JSON.stringify(app.ipRanges),
    });
  }

  /** Locked until the transaction ends. */
  function* findLocked(key: string): Steps<StoredCredentials | undefined> {
    yield* account.lockByKey.first({ key });
    return yield* credentials(key);
  }

  function* make(input: AccountWrite, now: number): Steps<number> {
    const made = yield* account.insert.first({ key: input.key, name: input.name, createdAt: now });
    if (!made) throw new Conflict(`another account "${input.key}" was made at the same moment`);
    return made.id;
  }

  function* writeApps(
    id: number,
    before: readonly AppWrite[],
    after: readonly AppWrite[],
    now: number,
  ): Steps<void> {
    yield* account.removeApps.all({ id });
    for (const app of after) yield* insertApp(id, app);
    for (const { appId, passwordHash } of before) {
      const kept = after.some((app) => app.appId === appId && app.passwordHash === passwordHash);
      if (!kept) yield* session.revocation.insertForApp.all({ accountId: id, appId, now });
    }
  }

  function* write(input: AccountWrite, old: StoredCredentials | undefined, now: number): Steps<void> {
    const id = old?.account.id ?? (yield* make(input, now));
    yield* account.update.all({
      id,
      name: input.name,
      full_name: input.fullName,
      email: input.email,
      groups: JSON.stringify(input.groups),
      block: blockJson(input.block),
      password_expired: input.passwordExpired ? 1 : 0,
      password_hash: input.passwordHash,
      password_too_short: input.passwordTooShort ? 1 : 0,
    });
    yield* writeApps(id, old?.appPasswords ?? [], input.appPasswords, now);
    if (old && input.passwordChanged) yield* endAccount(id, now);
  }

  /** Locked in order of their keys, so that no two imports wait for each other; written in the order of the document. */
  function* writeAll(accounts: readonly AccountWrite[], now: number): Steps<'written' | 'stale'> {
    const found = new Map<string, StoredCredentials | undefined>();
    for (const input of accounts.toSorted(byKey)) {
      const old = yield* findLocked(input.key);
      if (input.comparedWith !== undefined && !hasSamePasswords(input.comparedWith, old)) return 'stale';
      found.set(input.key, old);
    }
    for (const input of accounts) yield* write(input, found.get(input.key), now);
    return 'written';
  }

  function* setPassword(
    id: number,
    password: { hash: string; tooShort: boolean },
    now: number,
  ): Steps<boolean> {
    const [changed] = yield* account.setPassword.all({
      id,
      hash: password.hash,
      tooShort: password.tooShort ? 1 : 0,
    });
    yield* endAccount(id, now);
    return changed !== undefined;
  }

  function* replaceHash(id: number, appId: string | null, before: string, after: string): Steps<boolean> {
    const replaced = yield* appId === null
      ? account.replaceHash.all({ id, before, after })
      : account.replaceAppHash.all({ id, appId, before, after });
    return replaced.length > 0;
  }

  function* setAppPassword(id: number, app: AppWrite, now: number): Steps<boolean> {
    if (!(yield* account.lockById.first({ id }))) return false;
    yield* account.removeApp.all({ id, appId: app.appId });
    yield* insertApp(id, app);
    yield* session.revocation.insertForApp.all({ accountId: id, appId: app.appId, now });
    return true;
  }

  function* setDisabled(id: number, disabled: boolean, now: number): Steps<boolean> {
    const [changed] = yield* account.setDisabled.all({ id, disabled: disabled ? 1 : 0 });
    if (changed && disabled) yield* endAccount(id, now);
    return changed !== undefined;
  }

  function* remove(id: number, now: number): Steps<boolean> {
    yield* account.lockById.first({ id });
    yield* endAccount(id, now);
    yield* account.removeApps.all({ id });
    return (yield* account.remove.all({ id })).length > 0;
  }

  return {
    credentials,
    credentialsById,
    list,
    count,
    writeAll,
    setPassword,
    replaceHash,
    setAppPassword,
    setDisabled,
    remove,
  };
}

function byKey(a: AccountWrite, b: AccountWrite): number {
  return a.key < b.key ? -1 : Number(a.key > b.key);
}

type Passwords = Pick<StoredCredentials, 'passwordHash' | 'appPasswords'>;

function hasSamePasswords(compared: Passwords | null, stored: Passwords | undefined): boolean {
  return hashesOf(compared) === hashesOf(stored);
}

function hashesOf(passwords: Passwords | null | undefined): string {
  if (!passwords) return '';
  const apps = passwords.appPasswords.map((app) => [app.appId, app.passwordHash]).toSorted();
  return JSON.stringify([passwords.passwordHash, apps]);
}
