import { parseAccounts, parseConfig } from '../../src/config/index.ts';
import { openCore } from '../../src/core.ts';
import { createLog } from '../../src/observe/index.ts';
import { startServer } from '../../src/server.ts';
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
}

export type App = Awaited<ReturnType<typeof startApp>>;

/** The real server on a free port, over a database in memory, with a clock that moves only by hand. */
export async function startApp({
  config: document,
  accounts = FIXTURE,
  clock = frozenClock(),
}: AppSetup = {}) {
  const config = parseConfig({ passwordHashing: CHEAP_HASHING, ...document });
  const core = await openCore({ databaseFile: ':memory:', config, now: clock.now });
  await core.accounts.importAccounts(parseAccounts(accounts));
  const logged: string[] = [];
  const log = createLog({ write: (line) => void logged.push(line) });
  const server = await startServer({ core, config, log, host: '127.0.0.1', port: 0, now: clock.now });
  watchResponses(server.url);
  countTraffic(server.url);
  return {
    ...core,
    config,
    clock,
    url: server.url,
    /** The lines the server has logged. */
    logged,
    async close() {
      await server.close();
      await core.store.close();
    },
  };
}
