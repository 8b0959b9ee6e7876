import { configWarnings, type ServeSettings, serveSettings } from '../config/index.ts';
import { type Core, openCore } from '../core.ts';
import { listen } from '../listener.ts';
import { createHashThreads, type OnEvent } from '../session/index.ts';
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
    workers: { type: 'string', value: 'NUMBER', help: 'processes sharing the port; only 1 works now' },
    'no-first-account': { type: 'boolean', help: 'do not make the account admin when there is none' },
  },
  async run({ values, terminal }) {
    const settings = serveSettings(values);
    const warnings = [...configWarnings(settings.config)];
    let onEvent: OnEvent = () => undefined;
    await checkAddress(settings);
    const core = await openCore({
      ...settings,
      computeHash: createHashThreads(),
      onEvent: (event) => onEvent(event),
      refuseClockAhead: true,
      onRollback: (what) => warnings.push(what),
      onWeakPromise: (what) => warnings.push(what),
    });
    try {
      await serveUntilStopped(core, settings, terminal, warnings, (listener) => {
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

async function serveUntilStopped(
  core: Core,
  settings: ServeSettings,
  terminal: Terminal,
  warnings: readonly string[],
  listenToEvents: (listener: OnEvent) => void,
): Promise<void> {
  const { config, host, port } = settings;
  // The validator and the logger are only loaded here: the other commands start faster without them.
  const [{ startServer }, { createLog }] = await Promise.all([
    import('../server.ts'),
    import('../observe/index.ts'),
  ]);
  const log = createLog(undefined, escapeInJson);
  for (const warning of warnings) log.warn(warning);
  listenToEvents((event) => log.info(event, 'authentication event'));
  const server = await startServer({ core, config, log, host, port });
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
