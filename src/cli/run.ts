import { InvalidInput, StoreUnavailable } from '../session/index.ts';
import type { Command, Terminal } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, overview } from './help.ts';
import { linesOf, printError } from './print-error.ts';
import { printable } from './printable.ts';
import { version } from './version.ts';
import { WrongUsage } from './wrong-usage.ts';

/** Runs one command line and returns its exit status: 0 done, 1 rejected, 2 wrong usage. */
export async function run(args: readonly string[], raw: Terminal): Promise<number> {
  const terminal = printableTerminal(raw);
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    const fail = (status: number, code: string, lines: readonly string[]) => {
      printError({ code, lines }, wantsJson(args), terminal);
      return status;
    };
    if (error instanceof WrongUsage) return fail(2, error.code, [`${error.message} (see latchkey --help)`]);
    // Settings that cannot be used. What a command rejects while it works, it has already turned into its result.
    if (error instanceof InvalidInput) return fail(2, error.code, linesOf(error));
    if (error instanceof StoreUnavailable) return fail(1, error.code, linesOf(error));
    throw error;
  }
}

/** Nothing reaches the terminal but through here. */
function printableTerminal(terminal: Terminal): Terminal {
  return {
    ...terminal,
    out: (line) => terminal.out(printable(line)),
    err: (line) => terminal.err(printable(line)),
  };
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [first = '', second = ''] = args;
  if (first === '--version') return say(terminal, [version()]);
  if (first === '--help' || first === 'help') return say(terminal, overview(commands));
  const found = commands.find(({ name }) => name === first || name === `${first} ${second}`);
  if (!found) return dispatchGroup(first, second, terminal);
  const rest = args.slice(found.name.split(' ').length);
  return isAskedFor('--help', rest) ? say(terminal, commandHelp(found)) : found.invoke(rest, terminal);
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

function isAskedFor(flag: string, args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).includes(flag);
}

/** Every command but `serve` has the flag; it also holds for arguments that cannot be read. */
function wantsJson(args: readonly string[]): boolean {
  return args[0] !== 'serve' && isAskedFor('--json', args);
}

function say(terminal: Terminal, lines: readonly string[]): number {
  for (const line of lines) terminal.out(line);
  return 0;
}
