import { readFileSync } from 'node:fs';
import { parseJson } from '../config/index.ts';
import { type Command, command } from './command.ts';
import { stopSignal } from './stop-signal.ts';
import { WrongUsage } from './wrong-usage.ts';

export const testServer: Command = command({
  name: 'test-server',
  summary: 'Serve in memory for the tests of a client, with a second port that controls clock and faults',
  options: {
    accounts: { type: 'string', value: 'FILE', help: 'accounts to start with, as for account import' },
    config: { type: 'string', value: 'FILE', help: 'config file, JSON' },
    port: { type: 'string', value: 'NUMBER', help: '0 takes a free port (0)' },
    'control-port': { type: 'string', value: 'NUMBER', help: '0 takes a free port (0)' },
  },
  async run({ values, terminal }) {
    if (values.accounts === undefined) throw new WrongUsage('--accounts FILE is missing');
    const options = {
      ...readJson(values.accounts),
      ...(values.config !== undefined && { config: readJson(values.config) }),
      port: portOf('port', values.port),
    };
    const { startControl, startLatchkey } = await loadTesting();
    await using latchkey = await startLatchkey(options);
    await using control = await startControl(latchkey, portOf('control-port', values['control-port']));
    terminal.out(`latchkey test-server listening on ${latchkey.url}, controlled on ${control.url}`);
    await stopSignal();
    return 0;
  },
});

/**
 * Only here: a server that serves has nothing of it in memory.
 * NOTE: a function of its own, because the compiler does not rewrite the path beside an `await using`.
 */
function loadTesting() {
  return import('../testing/index.ts');
}

function readJson(file: string): object {
  try {
    return Object(parseJson(readFileSync(file), file));
  } catch (cause) {
    throw new WrongUsage(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function portOf(flag: string, value = '0'): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new WrongUsage(`--${flag} has to be a whole number from 0 to 65535, not ${JSON.stringify(value)}`);
}
