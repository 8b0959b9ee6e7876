import { randomBytes, randomUUID } from 'node:crypto';
import { uptime } from 'node:os';
import { type Store, StoreUnavailable } from '../../session/ports.ts';
import { accountSteps } from '../account-steps.ts';
import { loginStateSteps } from '../login-state-steps.ts';
import { pendingSteps } from '../pending-steps.ts';
import { sessionSteps } from '../session-steps.ts';
import type { Steps } from '../statement.ts';
import { isFarAhead, startStoreClock } from '../store-clock.ts';
import { throttleSteps } from '../throttle-steps.ts';
import { createCheckpoints } from './checkpoints.ts';
import { openConnection } from './connection.ts';
import { clockAheadMessage } from './mend-clock.ts';
import { type OnRollback, openDatabase } from './open-database.ts';
import { queries } from './sqlite-queries.ts';
import { createWriteQueue } from './write-queue.ts';

export interface SqliteStoreOptions {
  /** A path, or `:memory:`. */
  file: string;
  /** The machine's clock, which may be set at any time; the store makes it steady. Tests pass a frozen one. */
  now?: () => Date;
  /** Milliseconds that have really passed since some moment; with a clock of the test's own, as it says. */
  elapsed?: () => number;
  onRollback?: OnRollback;
  /** Do not open a database whose time is far ahead of the machine's clock. */
  refuseClockAhead?: boolean;
}

/**
 * The embedded store. Everything that ends or opens a session goes through a connection with `synchronous=FULL`, in
 * group commits; what may be lost (prolonging, counting failures) through one that does not wait for the disk. Throws
 * {@link StoreUnavailable} when the file cannot be opened, is newer than this program, or cannot be committed to.
 */
export async function createSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { file, onRollback = () => undefined } = options;
  const { connection: durable, files, revisions, alone } = openDatabase(file, onRollback);
  const lossy = files ? openConnection(files.database, 'normal') : durable;
  for (const connection of [durable, lossy]) connection.failWhenBusy();

  const wall = () => (options.now?.() ?? new Date()).getTime();
  const kept = durable.run(queries.state.meta.first({}))?.clock_at ?? 0;
  if (options.refuseClockAhead && isFarAhead(kept, wall())) {
    for (const opened of [revisions, durable, lossy]) opened?.close();
    throw new StoreUnavailable(clockAheadMessage(kept, wall()));
  }

  const settled = revisions && createCheckpoints({ durable, lossy, revisions });
  const forgettable = createWriteQueue(lossy, { settled });
  const clock = startStoreClock({
    wall,
    elapsed: options.elapsed ?? (options.now ? wall : () => performance.now()),
    // CLOCK_BOOTTIME, where the system has it.
    awakeOrAsleep: options.now ? undefined : () => uptime() * 1000,
    kept,
    alone,
    keep: (time) => forgettable.write(() => state.tick(time)),
  });
  const writes = createWriteQueue(durable, {
    *beforeCommit() {
      const row = yield* queries.state.nextRevision.first({ now: clock.now() });
      return row?.revision ?? 0;
    },
    committed: (revision) => revisions?.append(revision),
    settled,
  });
  const session = sessionSteps(queries);
  const account = accountSteps(queries);
  const state = loginStateSteps(queries);
  const pending = pendingSteps(queries);
  const throttle = throttleSteps(queries);

  async function read<T>(steps: Steps<T>): Promise<T> {
    try {
      return durable.run(steps);
    } catch (cause) {
      throw new StoreUnavailable('the database could not be read', { cause });
    }
  }
  const ending = { ending: true };
  const now = clock.now;

  const store: Store = {
    now: async () => new Date(now()),
    ping: () => writes.write(() => state.tick(now())),
    async close() {
      clock.stop();
      await store.ping().catch(() => undefined);
      revisions?.close();
      if (lossy !== durable) lossy.close();
      durable.close();
    },

    credentials: (key) => read(account.credentials(key)),
    credentialsById: (id) => read(account.credentialsById(id)),
    listAccounts: (page = {}) => read(account.list(page)),
    countAccounts: () => read(account.count()),
    writeAccounts: (accounts) => writes.write(() => account.writeAll(accounts, now()), ending),
    setPassword: (id, password) => writes.write(() => account.setPassword(id, password, now()), ending),
    setAppPassword: (id, app) => writes.write(() => account.setAppPassword(id, app, now()), ending),
    replaceHash: (id, appId, before, after) =>
      writes.write(() => account.replaceHash(id, appId, before, after)),
    setDisabled: (id, disabled) => writes.write(() => account.setDisabled(id, disabled, now()), ending),
    removeAccount: (id) => writes.write(() => account.remove(id, now()), ending),

    insertSession: (given) =>
      writes.write(() => session.insert(given, now()), { ending: given.replaces.length > 0 }),
    findLive: (match) => read(session.findLive(match, now())),
    touch: (id, idleMs) => forgettable.write(() => session.touch(id, idleMs, now())),
    reopen: (hash, change) => writes.write(() => session.reopen(hash, change, now())),
    revoke: (matches) => writes.write(() => session.revoke(matches, now()), ending),
    revokeById: (id) => writes.write(() => session.revokeById(id, now()), ending),
    revokeAccount: (id) => writes.write(() => session.endAccount(id, now()), ending),
    revokeAll: () => writes.write(() => session.endAll(randomBytes(32), now()), ending),
    listLive: (accountId, page = {}) => read(session.list(accountId, page, now())),
    async prune() {
      while (await forgettable.write(() => session.prune(now())));
    },

    signingKeys: () => read(state.signingKeys()),
    isSpent: (id) => read(state.isSpent(id, now())),
    savePending: (id, pending, lifetimeMs) =>
      writes.write(() => state.savePending(id, pending, lifetimeMs, now())),
    findPending: (id) => read(state.findPending(id, now())),
    dropPending: (id) => writes.write(() => state.dropPending(id)),
    completePending: (id, hash, login) =>
      writes.write(() => pending.complete(id, hash, login, now()), ending),
    spendPending: (ids, spentMs) => writes.write(() => pending.spend(ids, spentMs, now()), ending),

    takeAttempt: (budgets, leaseMs) =>
      forgettable.write(() => throttle.take(budgets, randomUUID(), leaseMs, now())),
    settleAttempt: (buckets, lease, result) =>
      forgettable.write(() => throttle.settle(buckets, lease, result, now())),
    async trimAttempts() {
      while (await forgettable.write(() => throttle.trim()));
    },
  };
  await store.ping();
  return store;
}
