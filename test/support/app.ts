import { parseAccounts, parseConfig } from '../../src/config/index.ts';
import { openCore } from '../../src/core.ts';
import { createLog } from '../../src/observe/index.ts';
import { startServer } from '../../src/server.ts';
import type { ComputeHash } from '../../src/session/index.ts';
import { FIXTURE } from './accounts.ts';
import { type Clock, frozenClock } from './clock.ts';
import { watchResponses } from './responses/recorder.ts';
import { countTraffic } from './traffic/traffic.ts';

/** The cheapest that argon2 takes: the tests are about who gets in, not about how long it takes. */
const CHEAP_HASHING = { memoryKiB: 8, passes: 1, parallelism: 1 };

export interface AppSetup {
  /** As in the config file. */
  config?: object;
  /** As in `account import`. */
  accounts?: object;
  clock?: Clock;
  computeHash?: ComputeHash;
}

export type App = Awaited<ReturnType<typeof startApp>>;

/** What the application is made with: a database in memory, and a clock that moves only by hand. */
export async function appOptions({
  config: document,
  accounts = FIXTURE,
  clock = frozenClock(),
  computeHash,
}: AppSetup = {}) {
  const config = parseConfig({ passwordHashing: CHEAP_HASHING, ...document });
  const core = await openCore({
    databaseFile: ':memory:',
    config,
    now: clock.now,
    ...(computeHash && { computeHash }),
  });
  await core.accounts.importAccounts(parseAccounts(accounts));
  const logged: string[] = [];
  const log = createLog({ write: (line) => void logged.push(line) });
  return { core, config, log, now: clock.now, logged, clock };
}

/** The real server on a free port. */
export async function startApp(setup: AppSetup = {}) {
  const { logged, clock, ...options } = await appOptions(setup);
  const server = await startServer({ ...options, host: '127.0.0.1', port: 0 });
  const unwatch = watchResponses(server.url);
  countTraffic(server.url);
  return {
    ...options.core,
    config: options.config,
    clock,
    url: server.url,
    /** The lines the server has logged. */
    logged,
    async close() {
      await server.close();
      unwatch();
      await options.core.store.close();
    },
  };
}
