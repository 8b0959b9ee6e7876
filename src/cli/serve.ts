import { configWarnings, type ServeSettings, serveSettings } from '../config/index.ts';
import { type Core, openCore } from '../core.ts';
import { keepHouse } from '../housekeeping.ts';
import { listen } from '../listener.ts';
import type { Logger } from '../observe/index.ts';
import type { RunningServer } from '../server.ts';
import { type ComputeHash, createHashThreads, type OnEvent } from '../session/index.ts';
import { type Command, command, type Terminal } from './command.ts';
import { firstAccountNotice, makeFirstAccount, reachableAddress } from './first-account.ts';
import { escapeInJson } from './printable.ts';
import { stopSignal } from './stop-signal.ts';
import { whereToGo } from './where-to-go.ts';

export const serve: Command = command({
  name: 'serve',
  summary: 'Serve until SIGTERM or SIGINT',
  options: {
    host: { type: 'string', value: 'ADDRESS', help: 'address to listen on (127.0.0.1)' },
    port: { type: 'string', value: 'NUMBER', help: '0 takes a free port (8080)' },
    database: {
      type: 'string',
      value: 'sqlite:FILE',
      help: 'where everything is kept (sqlite:./data/latchkey.db), or postgres://…',
    },
    'allow-asynchronous': {
      type: 'boolean',
      help: 'serve although standbys are not waited for: a failover can bring sessions back',
    },
    config: { type: 'string', value: 'FILE', help: 'config file, JSON' },
    workers: { type: 'string', value: 'NUMBER', help: 'processes that share the port (1)' },
    'no-first-account': { type: 'boolean', help: 'do not make the account admin when there is none' },
  },
  async run({ values, terminal }) {
    const settings = serveSettings(values);
    const warnings = [...configWarnings(settings.config)];
    let onEvent: OnEvent = () => undefined;
    const computeHash = createHashThreads();
    await checkAddress(settings);
    const core = await openCore({
      ...settings,
      computeHash,
      onEvent: (event) => onEvent(event),
      refuseClockAhead: true,
      onRollback: (what) => warnings.push(what),
      onWeakPromise: (what) => warnings.push(what),
    });
    try {
      await serveUntilStopped({ core, computeHash, settings, terminal, warnings }, (listener) => {
        onEvent = listener;
      });
    } finally {
      await core.store.close();
    }
    return 0;
  },
});

/** Tried before the database is opened, so that a start that fails at a taken port leaves no folder behind. */
async function checkAddress({ host, port }: ServeSettings): Promise<void> {
  const listener = await listen(() => undefined, { host, port });
  await listener.close();
}

interface Serving {
  core: Core;
  computeHash: ComputeHash;
  settings: ServeSettings;
  terminal: Terminal;
  warnings: readonly string[];
}

async function serveUntilStopped(
  { core, computeHash, settings, terminal, warnings }: Serving,
  listenToEvents: (listener: OnEvent) => void,
): Promise<void> {
  const { config } = settings;
  // The validator and the logger are only loaded here: the other commands start faster without them.
  const { createLog } = await import('../observe/index.ts');
  const log = createLog(undefined, escapeInJson);
  for (const warning of warnings) log.warn(warning);
  listenToEvents((event) => log.info(event, 'authentication event'));
  const server = await start({ core, computeHash, settings, log });
  const stopped = stopSignal();
  const password = settings.firstAccount ? await makeFirstAccount(core, config.passwordHashing) : undefined;
  const address = reachableAddress(server.url, config.publicOrigin);
  if (password !== undefined) printAll(firstAccountNotice(address, password), terminal);
  terminal.out(`latchkey listening on ${server.url}`);
  printAll(whereToGo(address), terminal);
  log.info({ signal: await stopped }, 'stopping');
  await server.close();
  log.info('stopped');
}

interface Starting extends Pick<Serving, 'core' | 'computeHash' | 'settings'> {
  log: Logger;
}

async function start({ core, computeHash, settings, log }: Starting): Promise<RunningServer> {
  const { config, host, port, workers } = settings;
  if (workers === 1) {
    const { startServer } = await import('../server.ts');
    return startServer({ core, config, log, host, port });
  }
  const { startWorkers } = await import('./workers/start-workers.ts');
  const { url, close } = await startWorkers({ settings, log, computeHash });
  const stopKeeping = keepHouse({ core, log });
  return {
    url,
    async close() {
      stopKeeping();
      await close();
    },
  };
}

function printAll(lines: readonly string[], terminal: Terminal): void {
  for (const line of lines) terminal.err(line);
}
