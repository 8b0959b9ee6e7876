import { randomBytes } from 'node:crypto';
import type { Store } from '../../session/ports.ts';
import { type Run, storeOperations } from '../operations.ts';
import { sessionSteps } from '../session-steps.ts';
import type { Steps } from '../statement.ts';
import { createBatcher } from './batcher.ts';
import type { PostgresAddress } from './connection-url.ts';
import { type Engine, openEngine } from './engine.ts';
import type { Limits } from './limits.ts';
import { endBatch, type LogoutJob } from './logout-batch.ts';
import { queries } from './postgres-queries.ts';
import { weaknessOf } from './replication.ts';
import type { Durability } from './transaction.ts';
import type { Kind } from './writer.ts';

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
  type Timed<T> = (now: number) => Steps<T>;
  const shifted =
    <T>(steps: Timed<T>) =>
    (now: number) =>
      steps(now + offset());
  const run =
    (kind: Kind, durability: Durability): Run =>
    (steps) =>
      engine.write(kind, durability, shifted(steps));
  const ending = run('endings', 'on');
  const forgettable = run('forgettable', 'off');
  // Reads get the offset for the present; the database adds its own time.
  const read: Run = (steps) => engine.read(() => steps(offset()));
  const operations = storeOperations(queries, {
    read,
    // In a transaction; a read has another time with every statement.
    list: forgettable,
    ending,
    durable: ending,
    login: run('endings', 'local'),
    forgettable,
  });
  const logOut = createBatcher((jobs: readonly LogoutJob[]) =>
    run('batches', 'on')((now) => endBatch(jobs, now)),
  );
  return {
    ...operations,
    credentials: async (key) => (isStorable(key) ? await operations.credentials(key) : undefined),
    revoke: (matches) => logOut({ matches }),
    revokeAll: () => engine.endAll((time, highestEpoch) => shifted(endAllAbove(highestEpoch))(time)),
    now: async () => new Date(engine.now() + offset()),
    ping: () => ending(nothing),
    close: () => engine.close(),
  };
}

function* nothing(): Steps<void> {}

/** Ends everything, those sessions too that the database has forgotten and other nodes may remember. */
function endAllAbove(epoch: number) {
  const { endAll } = sessionSteps(queries);
  return function* (now: number) {
    yield* queries.state.raiseGlobalEpoch.all({ epoch });
    return yield* endAll(randomBytes(32), now);
  };
}

/** PostgreSQL cannot store such strings, and no account has one in its key. */
function isStorable(key: string): boolean {
  return key.isWellFormed() && !key.includes('\0');
}
