import { randomBytes, randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Store } from '../session/ports.ts';
import { accountSteps } from './account-steps.ts';
import { loginStateSteps } from './login-state-steps.ts';
import { pendingSteps } from './pending-steps.ts';
import type { Queries } from './queries.ts';
import { sessionSteps } from './session-steps.ts';
import type { Steps } from './statement.ts';
import { throttleSteps } from './throttle-steps.ts';

/** Runs the steps of an operation with the store's time, in milliseconds. */
export type Run = <T>(steps: (now: number) => Steps<T>) => Promise<T>;

/** The ways in which a store runs an operation: by what a crash may take from it. */
export interface Runs {
  /** Reads what is committed. */
  read: Run;
  /** Reads many rows as of one moment. */
  list: Run;
  /** Ends a session, or may end one: nothing may be lost. */
  ending: Run;
  /** Ends nothing, and yet nothing may be lost. */
  durable: Run;
  /** Begins a session: losing it logs somebody out, nothing worse. */
  login: Run;
  /** What may be lost: prolonging, counting, tidying. */
  forgettable: Run;
}

/** Rows that are counted in one go, some milliseconds. */
const COUNTED_AT_ONCE = 2_000;

/** Every operation of the port but those about the store itself. */
export function storeOperations(queries: Queries, runs: Runs) {
  return {
    ...accountOperations(queries, runs),
    ...sessionOperations(queries, runs),
    ...loginStateOperations(queries, runs),
    ...throttleOperations(queries, runs),
  } satisfies Partial<Store>;
}

function accountOperations(queries: Queries, { read, ending, durable }: Runs) {
  const account = accountSteps(queries);
  return {
    credentials: (key) => read(() => account.credentials(key)),
    credentialsById: (id) => read(() => account.credentialsById(id)),
    listAccounts: (page = {}) => read(() => account.list(page)),
    countAccounts: () => read(() => account.count()),
    writeAccounts: (accounts) => ending((now) => account.writeAll(accounts, now)),
    setPassword: (id, password) => ending((now) => account.setPassword(id, password, now)),
    setAppPassword: (id, app) => ending((now) => account.setAppPassword(id, app, now)),
    replaceHash: (id, appId, before, after) => durable(() => account.replaceHash(id, appId, before, after)),
    setDisabled: (id, disabled) => ending((now) => account.setDisabled(id, disabled, now)),
    removeAccount: (id) => ending((now) => account.remove(id, now)),
  } satisfies Partial<Store>;
}

function sessionOperations(queries: Queries, runs: Runs) {
  const { read, list, ending, durable, login, forgettable } = runs;
  const session = sessionSteps(queries);
  return {
    async insertSession(row) {
      const begun = row.replaces.length > 0 ? 'ends-others' : await login((now) => session.begin(row, now));
      return begun === 'ends-others' ? await ending((now) => session.insert(row, now)) : begun;
    },
    findLive: (match) => read((now) => session.findLive(match, now)),
    touch: (id, idleMs) => forgettable((now) => session.touch(id, idleMs, now)),
    reopen: (hash, change) => durable((now) => session.reopen(hash, change, now)),
    rotate: (hash, change) => ending((now) => session.rotate(hash, change, now)),
    revoke: (matches) => ending((now) => session.revoke(matches, now)),
    revokeById: (id) => ending((now) => session.revokeById(id, now)),
    revokeAccount: (id) => ending((now) => session.endAccount(id, now)),
    revokeOthers: (id, keep) => ending((now) => session.endOthers(id, keep, now)),
    revokeAll: () => ending((now) => session.endAll(randomBytes(32), now)),
    listLive: (accountId, page = {}) => list((now) => session.list(accountId, page, now)),
    async countLive() {
      const last = await read(() => session.last());
      let count = 0;
      for (let after = 0; after < last; after += COUNTED_AT_ONCE) {
        count += await read((now) => session.countBetween(after, after + COUNTED_AT_ONCE, now));
        await setImmediate();
      }
      return count;
    },
    async prune() {
      while (await forgettable((now) => session.prune(now)));
    },
  } satisfies Partial<Store>;
}

function loginStateOperations(queries: Queries, { read, ending, durable }: Runs) {
  const state = loginStateSteps(queries);
  const pending = pendingSteps(queries);
  return {
    signingKeys: () => read(() => state.signingKeys()),
    isSpent: (id) => read((now) => state.isSpent(id, now)),
    savePending: (id, login, lifetimeMs) => durable((now) => state.savePending(id, login, lifetimeMs, now)),
    findPending: (id) => read((now) => state.findPending(id, now)),
    dropPending: (id) => durable(() => state.dropPending(id)),
    completePending: (id, hash, login) => ending((now) => pending.complete(id, hash, login, now)),
    spendPending: (ids, spentMs) => ending((now) => pending.spend(ids, spentMs, now)),
  } satisfies Partial<Store>;
}

function throttleOperations(queries: Queries, { forgettable }: Runs) {
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
