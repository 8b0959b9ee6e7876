import { randomBytes, randomUUID } from 'node:crypto';
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { type Store, StoreUnavailable } from '../../session/ports.ts';
import { accountSteps } from '../account-steps.ts';
import { loginStateSteps } from '../login-state-steps.ts';
import { createQueries } from '../queries.ts';
import type { Schema } from '../schema.ts';
import { sessionSteps } from '../session-steps.ts';
import type { Steps } from '../statement.ts';
import { createSteadyClock } from '../steady-clock.ts';
import { throttleSteps } from '../throttle-steps.ts';
import { type Connection, openConnection } from './connection.ts';
import { migrate, requireSqliteVersion } from './migrate.ts';
import { openRevisionFile, type RevisionFile } from './revision-file.ts';
import { createWriteQueue } from './write-queue.ts';

export interface SqliteStoreOptions {
  /** A path, or `:memory:`. */
  file: string;
  /** The wall clock; the store makes it steady. Tests pass a frozen one. */
  now?: () => Date;
}

const builder = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});
const queries = createQueries(builder);

/**
 * The embedded store. Everything that ends or opens a session goes through a connection with `synchronous=FULL`, in
 * group commits; what may be lost (prolonging, counting failures) through one that does not wait for the disk. Throws
 * {@link StoreUnavailable} when the file cannot be opened, is newer than this program, or cannot be committed to.
 */
export async function createSqliteStore({ file, now: wall }: SqliteStoreOptions): Promise<Store> {
  const durable = openFile(file);
  const lossy = file === ':memory:' ? durable : openConnection(file, 'normal');
  const revisions = file === ':memory:' ? undefined : openRevisionFile(file);
  const clock = wall
    ? { now: () => wall().getTime() }
    : steadyClockFrom(durable.run(queries.state.meta.first({}))?.clock_at ?? 0);
  endAllAfterRollback(durable, revisions);

  const writes = createWriteQueue(durable, {
    *beforeCommit() {
      const row = yield* queries.state.nextRevision.first({ now: clock.now() });
      return row?.revision ?? 0;
    },
    committed: (revision) => revisions?.append(revision),
  });
  const forgettable = createWriteQueue(lossy);
  const session = sessionSteps(queries);
  const account = accountSteps(queries);
  const state = loginStateSteps(queries);
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
      revisions?.close();
      if (lossy !== durable) lossy.close();
      durable.close();
    },

    credentials: (key) => read(account.credentials(key)),
    credentialsById: (id) => read(account.credentialsById(id)),
    listAccounts: () => read(account.list()),
    countAccounts: () => read(account.count()),
    writeAccounts: (accounts) => writes.write(() => account.writeAll(accounts, now()), ending),
    setPassword: (id, password) => writes.write(() => account.setPassword(id, password, now()), ending),
    setAppPassword: (id, app) => writes.write(() => account.setAppPassword(id, app, now()), ending),
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
    listLive: (accountId) => read(session.list(accountId, now())),
    prune: () => forgettable.write(() => session.prune(now())),

    signingKeys: () => read(state.signingKeys()),
    isSpent: (id) => read(state.isSpent(id, now())),
    savePending: (id, pending, lifetimeMs) =>
      writes.write(() => state.savePending(id, pending, lifetimeMs, now())),
    findPending: (id) => read(state.findPending(id, now())),
    takePending: (id) => writes.write(() => state.takePending(id, now())),

    takeAttempt: (bucket, limits, leaseMs) =>
      forgettable.write(() => throttle.take(bucket, randomUUID(), limits, leaseMs, now())),
    settleAttempt: (bucket, lease, result) =>
      forgettable.write(() => throttle.settle(bucket, lease, result, now())),
  };
  await store.ping();
  return store;
}

function openFile(file: string): Connection {
  try {
    const connection = openConnection(file, 'full');
    requireSqliteVersion(connection);
    migrate(connection);
    return connection;
  } catch (cause) {
    if (cause instanceof StoreUnavailable) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreUnavailable(`the database ${file} cannot be opened: ${reason}`, { cause });
  }
}

function steadyClockFrom(latest: number) {
  const clock = createSteadyClock(Date.now, () => performance.now());
  clock.advanceTo(latest);
  return clock;
}

/** See `revision-file.ts`: a database that was put back from a copy must not revive what ended since. */
function endAllAfterRollback(connection: Connection, revisions: RevisionFile | undefined): void {
  if (!revisions) return;
  const highest = revisions.highest();
  connection.exec('BEGIN IMMEDIATE');
  const meta = connection.run(queries.state.meta.first({}));
  const behind = meta !== undefined && meta.revision < highest;
  if (behind) {
    connection.run(queries.state.nextGlobalEpoch.all({ signingKey: randomBytes(32) }));
    connection.run(queries.state.setRevision.all({ revision: highest + 1 }));
    revisions.append(highest + 1);
  } else {
    revisions.compact(meta?.revision ?? 0);
  }
  connection.exec('COMMIT');
}
