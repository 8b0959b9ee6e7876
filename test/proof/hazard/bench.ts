import type { Store } from '../../../src/session/ports.ts';
import { createPostgresStore, createSqliteStore } from '../../../src/stores/index.ts';
import { execute, startServer } from '../../support/postgres/database.ts';
import { runInterleaved } from '../race/scheduler.ts';
import { createStatementGate, type Rewrite } from './statement-gate.ts';

/** One side of a pair: it works on a store of its own, as a node does. */
export type Side<T> = (store: Store) => Promise<T>;

export interface Stopped<A, B> {
  a: A;
  b: B;
  /** There was nothing to be stopped before any more: all places have been tried. */
  last: boolean;
}

/** A place where one side can be stopped before each of its statements while the other runs whole. */
export interface HazardBench {
  name: string;
  /** For what comes before and after. */
  store: Store;
  advance(ms: number): void;
  /** Runs A up to its n-th stop, B as far as it comes, then the rest of A. */
  stopAt<A, B>(n: number, a: Side<A>, b: Side<B>): Promise<Stopped<A, B>>;
  close(): Promise<void>;
}

const STOPPED = 'stopped';
const START = Date.parse('2026-01-02T03:04:05Z');
/** Long enough for no heartbeat to come between: its statements would be counted. */
const LIMITS = { leaseMs: 600_000 };

/** Statement by statement: nothing but its own locks keeps PostgreSQL from running others in between. */
export async function openPostgresBench(rewrite?: Rewrite): Promise<HazardBench> {
  const server = await startServer();
  const { port } = server.instance;
  await execute(port, `CREATE ROLE ${STOPPED} SUPERUSER LOGIN`);
  let offset = 0;
  const address = server.addressOf('postgres');
  const open = (user: string) =>
    createPostgresStore({ address: { ...address, user }, offset: () => offset, limits: LIMITS });
  const store = await open('postgres');
  const stopped = await open(STOPPED);
  const gate = createStatementGate(STOPPED, rewrite);

  /** B has come to its end, or it waits for a lock that A holds. */
  async function asFarAsItComes(b: Promise<unknown>): Promise<void> {
    let done = false;
    const end = b.then(
      () => {
        done = true;
      },
      () => {
        done = true;
      },
    );
    while (!done && !(await waitsForLock(port)))
      await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 5))]);
  }

  return {
    name: 'PostgreSQL',
    store,
    advance: (ms) => {
      offset += ms;
    },
    async stopAt(n, a, b) {
      const { reached, release } = gate.arm(n);
      let last = false;
      const first = a(stopped);
      const ended = first.then(
        () => {
          last = true;
        },
        () => {
          last = true;
        },
      );
      await Promise.race([reached, ended]);
      const noneLeft = last;
      const second = b(store);
      await asFarAsItComes(second);
      release();
      const results = await Promise.all([first, second]);
      gate.disarm();
      return { a: results[0], b: results[1], last: noneLeft };
    },
    async close() {
      gate.remove();
      await store.close();
      await stopped.close();
      await server.dispose();
    },
  };
}

async function waitsForLock(port: number): Promise<boolean> {
  const [row] = await execute<{ waiting: boolean }>(
    port,
    `SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND usename = 'postgres') AS waiting`,
  );
  return row?.waiting === true;
}

/**
 * Call by call: on SQLite the statements of a call run in one go under the write lock of the file, so that nothing can
 * come between them.
 */
export async function openSqliteBench(): Promise<HazardBench> {
  let time = START;
  const store = await createSqliteStore({ file: ':memory:', now: () => new Date(time) });
  return {
    name: 'SQLite',
    store,
    advance: (ms) => {
      time += ms;
    },
    async stopAt<A, B>(n: number, a: Side<A>, b: Side<B>) {
      const results: { a?: A; b?: B } = {};
      let steps = 0;
      const keepA = async (own: Store) => {
        results.a = await a(own);
      };
      const keepB = async (own: Store) => {
        results.b = await b(own);
      };
      await runInterleaved([store], [keepA, keepB], (waiting) => {
        const wanted = steps < n ? 0 : 1;
        const choice = waiting.findIndex(({ actor }) => actor === wanted);
        if (waiting[Math.max(0, choice)]?.actor === 0) steps += 1;
        return Math.max(0, choice);
      });
      // The two that have just been kept.
      return { a: results.a as A, b: results.b as B, last: steps < n };
    },
    close: () => store.close(),
  };
}
