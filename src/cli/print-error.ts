import type { Terminal } from './command.ts';

/** One line for each thing that is wrong. */
export function printError(terminal: Terminal, message: string): void {
  for (const line of message.split('\n')) terminal.err(`latchkey: ${line}`);
}
