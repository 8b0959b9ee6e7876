import { parseAccounts, parseConfig } from '../config/index.ts';
import { type Core, createCore } from '../core.ts';
import { listen } from '../listener.ts';
import { createLog } from '../observe/index.ts';
import { createApp } from '../server.ts';
import type { Session } from '../session/index.ts';
import { createSqliteStore } from '../stores/index.ts';
import type { CannedError, CannedResponse, RequestPattern } from './canned-response.ts';
import { createFaultyStore, type FaultyStore } from './faulty-store.ts';
import type { RecordedRequest } from './recorded-request.ts';
import { createTestClock, type TestClock } from './test-clock.ts';
import { createTestHandler } from './test-handler.ts';
import { exhaustThrottle } from './throttled-account.ts';

export interface TestOptions {
  /** As in the document of `latchkey account import`. */
  accounts?: readonly object[];
  /** As in the config file. */
  config?: object;
  /** When the clock starts; it stands still until {@link TestLatchkey.clock} is moved. */
  now?: Date | string;
  /** 0 takes a free port. */
  port?: number;
}

/** A session, as {@link TestLatchkey.sessions} lists it. */
export interface TestSession {
  id: string;
  account: string;
  kind: 'browser' | 'app' | 'api';
}

/** A Latchkey of a test's own: the real server over a database in memory, and the means to make things go wrong. */
export interface TestLatchkey {
  /** Where it listens, e.g. `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly clock: TestClock;
  /** What clients have sent, oldest first, without their secrets. */
  readonly requests: readonly RecordedRequest[];
  /** The live sessions, newest first. */
  sessions(): Promise<TestSession[]>;
  /** Lets one session expire, as if it had not been used for too long. A remember token opens it again. */
  expire(session: Pick<TestSession, 'id'>): void;
  /** Ends the sessions of an account, or all of them, without their clients' knowledge. Returns how many. */
  loseSession(account?: string): Promise<number>;
  /** The next so many requests that need the store get the response of a broken one. */
  fail(part: 'store', requests?: number): void;
  /** Uses up the wrong passwords that the account has from this machine: logins are throttled until the clock moves on. */
  throttle(account: string): Promise<void>;
  /** The next request that fits gets this instead of a real response. */
  respondOnce(response: CannedError | CannedResponse, request?: RequestPattern): void;
  /** Forgets sessions, requests and faults; accounts and clock are as at the start. The URL stays. */
  reset(): Promise<void>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The cheapest that argon2 takes: tests are about who gets in, not about how long it takes. */
const CHEAP_HASHING = { memoryKiB: 8, passes: 1, parallelism: 1 };
const START = '2026-01-02T03:04:05.000Z';

interface State extends Core {
  faults: FaultyStore;
  handler: ReturnType<typeof createTestHandler>;
  clock: TestClock;
}

/**
 * Starts a Latchkey for a test, on a free port of this machine. Each has a database of its own, so tests may run side by
 * side.
 *
 * @example
 * ```ts
 * const wiki = await startLatchkey({ accounts: [{ name: 'Robot', password: 'correct horse 7' }] });
 * wiki.respondOnce('maxlag');
 * await runMyBot(wiki.url);
 * console.log(wiki.requests.map(({ form }) => form.action));
 * await wiki.close();
 * ```
 *
 * @throws InvalidInput for accounts or a config that cannot be taken.
 */
export async function startLatchkey(options: TestOptions = {}): Promise<TestLatchkey> {
  let state = await createState(options);
  const listener = await listen((request, response) => state.handler.listener(request, response), {
    host: '127.0.0.1',
    port: options.port ?? 0,
    drainDeadlineMs: 0,
  });

  async function close(): Promise<void> {
    await listener.close();
    await state.store.close();
  }

  return {
    url: listener.url,
    clock: {
      now: () => state.clock.now(),
      advance: (duration) => state.clock.advance(duration),
    },
    get requests() {
      return state.handler.requests;
    },
    sessions: async () => (await state.sessionAdministration.list()).map(shown),
    expire: ({ id }) => state.faults.expire(id),
    loseSession: (account) => endSessions(state, account),
    fail: (_, requests = 1) => state.faults.fail(requests),
    throttle: (account) => exhaustThrottle(state.sessions, account),
    respondOnce: (canned, pattern = {}) => state.handler.respondOnce(canned, pattern),
    async reset() {
      const { store } = state;
      state = await createState(options);
      await store.close();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function createState({ accounts = [], config: document, now = START }: TestOptions): Promise<State> {
  const config = parseConfig({ passwordHashing: CHEAP_HASHING, ...document });
  const clock = createTestClock(new Date(now));
  const faults = createFaultyStore(await createSqliteStore({ file: ':memory:', now: clock.now }));
  const core = createCore(faults.store, config);
  await core.accounts.importAccounts(parseAccounts({ accounts }));
  const app = createApp({ core, config, log: createLog({ write: () => {} }), now: clock.now });
  const handler = createTestHandler((request, response) =>
    faults.duringRequest(() => app(request, response)),
  );
  return { ...core, faults, handler, clock };
}

function shown({ id, account, kind }: Session): TestSession {
  return { id, account: account.name, kind };
}

async function endSessions({ sessionAdministration }: State, account: string | undefined): Promise<number> {
  const live = (await sessionAdministration.list()).filter(
    (session) => account === undefined || [session.account.name, session.account.key].includes(account),
  );
  for (const { id } of live) await sessionAdministration.endById(id);
  return live.length;
}
