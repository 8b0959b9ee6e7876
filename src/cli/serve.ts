import { configWarnings, type ServeSettings, serveSettings } from '../config/index.ts';
import { type Core, openCore } from '../core.ts';
import type { OnEvent } from '../session/index.ts';
import { type Command, command, type Terminal } from './command.ts';
import { firstAccountNotice, makeFirstAccount, pastedAddress } from './first-account.ts';
import { stopSignal } from './stop-signal.ts';

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
    const core = await openCore({
      ...settings,
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
  const log = createLog();
  for (const warning of warnings) log.warn(warning);
  listenToEvents((event) => log.info(event, 'authentication event'));
  const server = await startServer({ core, config, log, host, port });
  const stopped = stopSignal();
  const password = settings.firstAccount ? await makeFirstAccount(core) : undefined;
  if (password !== undefined)
    terminal.err(firstAccountNotice(pastedAddress(server.url, config.publicOrigin), password));
  terminal.out(`latchkey listening on ${server.url}`);
  log.info({ signal: await stopped }, 'stopping');
  await server.close();
  log.info('stopped');
}
