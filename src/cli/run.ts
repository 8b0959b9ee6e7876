import { InvalidInput, StoreUnavailable } from '../session/index.ts';
import type { Command, Terminal } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, overview } from './help.ts';
import { printError } from './print-error.ts';
import { version } from './version.ts';
import { WrongUsage } from './wrong-usage.ts';

/** Runs one command line and answers its exit status: 0 done, 1 refused, 2 wrong usage. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (error instanceof WrongUsage) return fail(terminal, `${error.message} (see latchkey --help)`, 2);
    // Settings that cannot be taken. What a command refuses while it works, it has already turned into its result.
    if (error instanceof InvalidInput) return fail(terminal, error.message, 2);
    if (error instanceof StoreUnavailable) return fail(terminal, error.message, 1);
    throw error;
  }
}

function fail(terminal: Terminal, message: string, status: number): number {
  printError(terminal, message);
  return status;
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [first = '', second = ''] = args;
  if (first === '--version') return say(terminal, version());
  if (first === '--help' || first === 'help') return say(terminal, overview(commands));
  const found = commands.find(({ name }) => name === first || name === `${first} ${second}`);
  if (!found) return dispatchGroup(first, second, terminal);
  const rest = args.slice(found.name.split(' ').length);
  return asksForHelp(rest) ? say(terminal, commandHelp(found)) : found.invoke(rest, terminal);
}

/** `latchkey account --help`, or a word that is no command. */
function dispatchGroup(first: string, second: string, terminal: Terminal): number {
  const group = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (group.length === 0)
    throw new WrongUsage(first === '' ? 'a command is missing' : `unknown command ${JSON.stringify(first)}`);
  if (second === '--help') return say(terminal, overview(group));
  throw new WrongUsage(`${first} needs one of: ${verbs(group)}`);
}

function verbs(group: readonly Command[]): string {
  return group.map(({ name }) => name.split(' ').slice(1).join(' ')).join(', ');
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).includes('--help');
}

function say(terminal: Terminal, text: string): number {
  terminal.out(text);
  return 0;
}
