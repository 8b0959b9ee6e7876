import type { Account, AccountWrite, AppPassword, StoredCredentials } from '../session/ports.ts';
import type { AccountRow, Queries } from './queries.ts';
import { accountOf, blockJson, credentialsOf } from './rows.ts';
import { sessionSteps } from './session-steps.ts';
import type { Steps } from './statement.ts';

type AppWrite = AppPassword & { passwordHash: string };

/** What happens to accounts, statement by statement. */
export function accountSteps(queries: Queries) {
  const { account, session } = queries;
  const { endAccount } = sessionSteps(queries);

  function* withApps(row: AccountRow | undefined): Steps<StoredCredentials | undefined> {
    return row && credentialsOf(row, yield* account.appsOf.all({ id: row.id }));
  }

  function* credentials(key: string): Steps<StoredCredentials | undefined> {
    return yield* withApps(yield* account.byKey.first({ key }));
  }

  function* credentialsById(id: number): Steps<StoredCredentials | undefined> {
    return yield* withApps(yield* account.byId.first({ id }));
  }

  function* list(): Steps<Account[]> {
    return (yield* account.list.all({})).map(accountOf);
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

  function* write(input: AccountWrite, now: number): Steps<void> {
    const old = yield* account.byKey.first({ key: input.key });
    const id =
      old?.id ?? (yield* account.insert.first({ key: input.key, name: input.name, createdAt: now }))?.id;
    if (id === undefined) throw new Error('the database gave the new account no id');
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
    const apps = yield* account.appsOf.all({ id });
    yield* account.removeApps.all({ id });
    for (const app of input.appPasswords) yield* insertApp(id, app);
    for (const { app_id: appId, password_hash: hash } of apps) {
      const kept = input.appPasswords.some((app) => app.appId === appId && app.passwordHash === hash);
      if (!kept) yield* session.revocation.insertForApp.all({ accountId: id, appId, now });
    }
    if (old && input.passwordChanged) yield* endAccount(id, now);
  }

  function* writeAll(accounts: readonly AccountWrite[], now: number): Steps<void> {
    for (const one of accounts) yield* write(one, now);
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

  function* setAppPassword(id: number, app: AppWrite, now: number): Steps<boolean> {
    if (!(yield* account.byId.first({ id }))) return false;
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
    setAppPassword,
    setDisabled,
    remove,
  };
}
