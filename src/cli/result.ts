import type { Terminal } from './command.ts';
import { printError } from './print-error.ts';
import { jsonLine, printable } from './printable.ts';

/** One thing to say: lines for people, an object for programs. */
export interface Entry {
  lines: readonly string[];
  json: object;
}

/** A row of a table for people, an object for programs. */
export interface Row {
  cells: readonly string[];
  json: object;
}

/** Rows come page by page, so that a long list is never in memory as a whole. */
export interface Table {
  heads: readonly string[];
  pages: AsyncIterable<readonly Row[]>;
}

/**
 * - `done`: what was done.
 * - `table`: what was asked for.
 * - `rejected`: understood, and it cannot be done: an error, exit status 1.
 * - `failed`: what was found is not as it should be: exit status 1 too.
 */
export type Result =
  | { done: readonly Entry[] }
  | { table: Table }
  | { rejected: readonly string[] }
  | { failed: readonly Entry[] };

export function done(line: string, json: object): Result {
  return { done: [{ lines: [line], json }] };
}

export function rejected(line: string): Result {
  return { rejected: [line] };
}

export function noSuchAccount(name: string): Result {
  return rejected(`no account ${JSON.stringify(name)}`);
}

/** Prints a result, and returns the exit status. */
export async function printResult(result: Result, asJson: boolean, terminal: Terminal): Promise<number> {
  if ('rejected' in result) {
    printError({ code: 'rejected', lines: result.rejected }, asJson, terminal);
    return 1;
  }
  if ('table' in result) {
    await (asJson ? printObjects(result.table, terminal) : printTable(result.table, terminal));
    return 0;
  }
  for (const entry of 'done' in result ? result.done : result.failed) {
    for (const line of asJson ? [jsonLine(entry.json)] : entry.lines) terminal.out(line);
  }
  return 'done' in result ? 0 : 1;
}

async function printObjects({ pages }: Table, terminal: Terminal): Promise<void> {
  for await (const rows of pages) for (const { json } of rows) terminal.out(jsonLine(json));
}

/** Columns are as wide as the first page needs them. A table without rows prints nothing. */
async function printTable({ heads, pages }: Table, terminal: Terminal): Promise<void> {
  let widths: number[] | undefined;
  for await (const rows of pages) {
    const lines = rows.map(({ cells }) => cells.map(printable));
    const isFirst = widths === undefined;
    widths ??= heads.map((head, column) =>
      Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)),
    );
    for (const line of isFirst && lines.length > 0 ? [heads, ...lines] : lines)
      terminal.out(aligned(line, widths));
  }
}

function aligned(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd();
}
