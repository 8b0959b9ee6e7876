import { InvalidSettings } from '../config/index.ts';
import type { Terminal } from './command.ts';
import { jsonLine } from './printable.ts';

interface Failure {
  /** For programs: `wrong_usage`, `invalid_input`, `store_unavailable`, `rejected`. */
  code: string;
  lines: readonly string[];
}

/** One line on standard error for each thing that is wrong. */
export function printError({ code, lines }: Failure, asJson: boolean, terminal: Terminal): void {
  for (const message of lines)
    terminal.err(asJson ? jsonLine({ error: { code, message } }) : `latchkey: ${message}`);
}

/** The lines of an error; only one that collects problems has several. */
export function linesOf(error: Error): readonly string[] {
  return error instanceof InvalidSettings ? error.lines : [error.message];
}
