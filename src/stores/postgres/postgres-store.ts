import { randomBytes, randomUUID } from 'node:crypto';
import type { Store } from '../../session/ports.ts';
import { accountSteps } from '../account-steps.ts';
import { loginStateSteps } from '../login-state-steps.ts';
import { pendingSteps } from '../pending-steps.ts';
import { sessionSteps } from '../session-steps.ts';
import type { Steps } from '../statement.ts';
import { throttleSteps } from '../throttle-steps.ts';
import { createBatcher } from './batcher.ts';
import type { PostgresAddress } from './connection-url.ts';
import { type Engine, openEngine } from './engine.ts';
import type { Limits } from './limits.ts';
import { endBatch, type LogoutJob } from './logout-batch.ts';
import { queries } from './postgres-queries.ts';
import { weaknessOf } from './replication.ts';

export interface PostgresStoreOptions {
  address: PostgresAddress;
  /** Serve although standbys follow without being waited for: a failover can then bring sessions back. */
  allowAsynchronous?: boolean;
  /** Called at the start, when an acknowledged logout does not survive the loss of a server. */
  onWeakPromise?: (words: string) => void;
  limits?: Partial<Limits>;
  /** Tests only: milliseconds that are added to the database's time. */
  offset?: () => number;
}

/**
 * The store of a cluster. What each operation waits for goes with its transaction: endings, and whatever decides about
 * one, for a standby's disk; plain logins for the own disk; prolonging and counting for nothing. Throws
 * {@link StoreUnavailable} when there is no primary, or none on which anything can be promised.
 */
export async function createPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { address, allowAsynchronous = false, limits = {}, offset = () => 0 } = options;
  const engine = await openEngine({ address, allowAsynchronous, limits });
  const weakness = weaknessOf(engine.promised());
  if (weakness !== undefined) options.onWeakPromise?.(weakness);
  return storeOn(engine, offset);
}

/** The port on whatever runs its operations. */
export function storeOn(engine: Engine, offset: () => number): Store {
  const operations = operationsOn(engine, offset);
  return {
    ...operations.accounts,
    ...operations.sessions,
    ...operations.loginState,
    ...operations.throttle,
    now: async () => new Date(engine.now() + offset()),
    ping: () => operations.ending(nothing),
    close: () => engine.close(),
  };
}

function* nothing(): Steps<void> {}

/** The operations of the port, each with what it waits for. */
function operationsOn(engine: Engine, offset: () => number) {
  type Timed<T> = (now: number) => Steps<T>;
  const shifted =
    <T>(steps: Timed<T>) =>
    (now: number) =>
      steps(now + offset());
  /** What must not be lost with any one server. */
  const ending = <T>(steps: Timed<T>) => engine.write('endings', 'on', shifted(steps));
  /** Losing it logs somebody out, nothing worse. */
  const login = <T>(steps: Timed<T>) => engine.write('endings', 'local', shifted(steps));
  const forgettable = <T>(steps: Timed<T>) => engine.write('forgettable', 'off', shifted(steps));
  /** Reads get the offset for the present; the database adds its own time. */
  const read = <T>(steps: Timed<T>) => engine.read(() => steps(offset()));
  /** Lists are read at one moment, not at one per row. */
  const list = <T>(steps: Timed<T>) => engine.write('forgettable', 'off', shifted(steps));

  return {
    ending,
    accounts: accountOperations(read, ending),
    sessions: sessionOperations({ engine, shifted, read, list, ending, login, forgettable }),
    loginState: loginStateOperations(read, ending),
    throttle: throttleOperations(forgettable),
  };
}

type Run = <T>(steps: (now: number) => Steps<T>) => Promise<T>;

/** PostgreSQL cannot store such strings, and no account has one in its key. */
function isStorable(key: string): boolean {
  return key.isWellFormed() && !key.includes('\0');
}

function accountOperations(read: Run, ending: Run) {
  const account = accountSteps(queries);
  return {
    credentials: async (key) => (isStorable(key) ? await read(() => account.credentials(key)) : undefined),
    credentialsById: (id) => read(() => account.credentialsById(id)),
    listAccounts: (page = {}) => read(() => account.list(page)),
    countAccounts: () => read(() => account.count()),
    writeAccounts: (accounts) => ending((now) => account.writeAll(accounts, now)),
    setPassword: (id, password) => ending((now) => account.setPassword(id, password, now)),
    setAppPassword: (id, app) => ending((now) => account.setAppPassword(id, app, now)),
    replaceHash: (id, appId, before, after) => ending(() => account.replaceHash(id, appId, before, after)),
    setDisabled: (id, disabled) => ending((now) => account.setDisabled(id, disabled, now)),
    removeAccount: (id) => ending((now) => account.remove(id, now)),
  } satisfies Partial<Store>;
}

interface SessionRuns {
  engine: Engine;
  shifted: <T>(steps: (now: number) => Steps<T>) => (now: number) => Steps<T>;
  read: Run;
  list: Run;
  ending: Run;
  login: Run;
  forgettable: Run;
}

function sessionOperations({ engine, shifted, read, list, ending, login, forgettable }: SessionRuns) {
  const session = sessionSteps(queries);
  const logOut = createBatcher((jobs: readonly LogoutJob[]) =>
    engine.write(
      'batches',
      'on',
      shifted((now) => endBatch(jobs, now)),
    ),
  );
  return {
    insertSession: (row) => (row.replaces.length > 0 ? ending : login)((now) => session.insert(row, now)),
    findLive: (match) => read((now) => session.findLive(match, now)),
    touch: (id, idleMs) => forgettable((now) => session.touch(id, idleMs, now)),
    reopen: (hash, change) => ending((now) => session.reopen(hash, change, now)),
    revoke: (matches) => logOut({ matches }),
    revokeById: (id) => ending((now) => session.revokeById(id, now)),
    revokeAccount: (id) => ending((now) => session.endAccount(id, now)),
    revokeAll: () =>
      engine.endAll((time, highestEpoch) =>
        shifted(function* (now) {
          yield* queries.state.raiseGlobalEpoch.all({ epoch: highestEpoch });
          return yield* session.endAll(randomBytes(32), now);
        })(time),
      ),
    listLive: (accountId, page = {}) => list((now) => session.list(accountId, page, now)),
    async prune() {
      while (await forgettable((now) => session.prune(now)));
    },
  } satisfies Partial<Store>;
}

function loginStateOperations(read: Run, ending: Run) {
  const state = loginStateSteps(queries);
  const pending = pendingSteps(queries);
  return {
    signingKeys: () => read(() => state.signingKeys()),
    isSpent: (id) => read((now) => state.isSpent(id, now)),
    savePending: (id, pending, lifetimeMs) =>
      ending((now) => state.savePending(id, pending, lifetimeMs, now)),
    findPending: (id) => read((now) => state.findPending(id, now)),
    dropPending: (id) => ending(() => state.dropPending(id)),
    completePending: (id, hash, session) => ending((now) => pending.complete(id, hash, session, now)),
    spendPending: (ids, spentMs) => ending((now) => pending.spend(ids, spentMs, now)),
  } satisfies Partial<Store>;
}

function throttleOperations(forgettable: Run) {
  const throttle = throttleSteps(queries);
  return {
    takeAttempt: (budgets, leaseMs) =>
      forgettable((now) => throttle.take(budgets, randomUUID(), leaseMs, now)),
    settleAttempt: (buckets, lease, result) =>
      forgettable((now) => throttle.settle(buckets, lease, result, now)),
    async trimAttempts() {
      while (await forgettable(() => throttle.trim()));
    },
  } satisfies Partial<Store>;
}
