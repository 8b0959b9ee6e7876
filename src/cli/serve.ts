import { configWarnings, type ServeSettings, serveSettings } from '../config/index.ts';
import { listen } from '../listener.ts';
import { createHashThreads } from '../session/index.ts';
import { type Command, command, type Terminal } from './command.ts';
import { firstAccountNotice, makeFirstAccount, reachableAddress } from './first-account.ts';
import { escapeInJson } from './printable.ts';
import { type Serving, startServing } from './start-serving.ts';
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
    await checkAddress(settings);
    // The validator and the logger are only loaded here: the other commands start faster without them.
    const [{ createLog }, { openServingCore }] = await Promise.all([
      import('../observe/index.ts'),
      import('./serving-core.ts'),
    ]);
    const log = createLog(undefined, escapeInJson);
    const computeHash = createHashThreads();
    const opened = await openServingCore(
      { settings, log, computeHash, refuseClockAhead: true, measure: settings.workers === 1 },
      [...configWarnings(settings.config)],
    );
    try {
      await serveUntilStopped({ ...opened, settings, log, computeHash }, terminal);
    } finally {
      await opened.core.store.close();
    }
    return 0;
  },
});

/** Tried before the database is opened, so that a start that fails at a taken port leaves no folder behind. */
async function checkAddress({ host, port }: ServeSettings): Promise<void> {
  const listener = await listen(() => undefined, { host, port });
  await listener.close();
}

async function serveUntilStopped(serving: Serving, terminal: Terminal): Promise<void> {
  const { core, settings, log } = serving;
  const { config } = settings;
  const server = await startServing(serving);
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

function printAll(lines: readonly string[], terminal: Terminal): void {
  for (const line of lines) terminal.err(line);
}
