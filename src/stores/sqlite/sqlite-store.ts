import { uptime } from 'node:os';
import { type Store, StoreUnavailable } from '../../session/ports.ts';
import { loginStateSteps } from '../login-state-steps.ts';
import { type Run, storeOperations } from '../operations.ts';
import type { OnClockJump } from '../steady-clock.ts';
import { isFarAhead, startStoreClock } from '../store-clock.ts';
import { createCheckpoints } from './checkpoints.ts';
import { type Connection, openConnection } from './connection.ts';
import { clockAheadMessage } from './mend-clock.ts';
import { type OnRollback, openDatabase } from './open-database.ts';
import type { RevisionFile } from './revision-file.ts';
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
  onClockJump?: OnClockJump | undefined;
  /** Gets how many jobs were committed together, for metrics. */
  onCommit?: ((jobs: number) => void) | undefined;
  /** Do not open a database whose time is far ahead of the machine's clock. */
  refuseClockAhead?: boolean;
}

/**
 * The embedded store. Everything that ends a session goes through a connection with `synchronous=FULL`, in group
 * commits; what may be lost (logins, prolonging, counting failures) through one that does not wait for the disk. Throws
 * {@link StoreUnavailable} when the file cannot be opened, is newer than this program, or cannot be committed to.
 */
export async function createSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const opened = open(options);
  const { clock, durable, lossy } = startQueues(opened, options);
  const state = loginStateSteps(queries);
  const write: Run = (steps) => durable.write(() => steps(clock.now()));
  const forgettable: Run = (steps) => lossy.write(() => steps(clock.now()));
  const read: Run = async (steps) => {
    try {
      return opened.durable.run(steps(clock.now()));
    } catch (cause) {
      throw new StoreUnavailable('the database could not be read', { cause });
    }
  };
  const store: Store = {
    ...storeOperations(queries, {
      read,
      list: read,
      ending: (steps) => durable.write(() => steps(clock.now()), { ending: true }),
      durable: write,
      login: forgettable,
      forgettable,
    }),
    now: async () => new Date(clock.now()),
    ping: () => write((now) => state.tick(now)),
    async close() {
      clock.stop();
      // Behind everything that waits in either queue.
      await Promise.allSettled([store.ping(), forgettable((now) => state.tick(now))]);
      closeAll(opened);
    },
  };
  await store.ping();
  return store;
}

interface Opened {
  durable: Connection;
  /** Does not wait for the disk; in memory there is one connection for everything. */
  lossy: Connection;
  revisions: RevisionFile | undefined;
  alone: boolean;
  /** The machine's clock. */
  wall: () => number;
  /** The latest time that the database has kept. */
  kept: number;
}

function open({ file, now, refuseClockAhead, onRollback = () => undefined }: SqliteStoreOptions): Opened {
  const { connection: durable, files, revisions, alone } = openDatabase(file, onRollback);
  const lossy = files ? openConnection(files.database, 'normal') : durable;
  for (const connection of [durable, lossy]) connection.failWhenBusy();
  const wall = () => (now?.() ?? new Date()).getTime();
  const kept = durable.run(queries.state.meta.first({}))?.clock_at ?? 0;
  const opened = { durable, lossy, revisions, alone, wall, kept };
  if (refuseClockAhead && isFarAhead(kept, wall())) {
    closeAll(opened);
    throw new StoreUnavailable(clockAheadMessage(kept, wall()));
  }
  return opened;
}

function closeAll({ revisions, durable, lossy }: Opened): void {
  revisions?.close();
  if (lossy !== durable) lossy.close();
  durable.close();
}

/** The clock writes itself down by the queue that may lose, and the queue that may not counts revisions by the clock. */
function startQueues(opened: Opened, { now, elapsed, onCommit, onClockJump }: SqliteStoreOptions) {
  const { wall, kept, alone, revisions } = opened;
  const settled = revisions && createCheckpoints({ ...opened, revisions });
  const lossy = createWriteQueue(opened.lossy, { settled, onCommit });
  const state = loginStateSteps(queries);
  const clock = startStoreClock({
    wall,
    elapsed: elapsed ?? (now ? wall : () => performance.now()),
    // CLOCK_BOOTTIME, where the system has it.
    awakeOrAsleep: now ? undefined : () => uptime() * 1000,
    kept,
    alone,
    keep: (time) => lossy.write(() => state.tick(time)),
    onJump: onClockJump,
  });
  const durable = createWriteQueue(opened.durable, {
    *beforeCommit() {
      const row = yield* queries.state.nextRevision.first({ now: clock.now() });
      return row?.revision ?? 0;
    },
    committed: (revision) => revisions?.append(revision),
    settled,
    onCommit,
  });
  return { clock, durable, lossy };
}
