import { readFileSync } from 'node:fs';
import { storeCommand } from './store-command.ts';
import { WrongUsage } from './wrong-usage.ts';

export const accountImport = storeCommand({
  name: 'account import',
  summary: 'Add or replace the accounts of a JSON document (- is standard input), all or none of them',
  operands: ['FILE'],
  options: {},
  read: async ({ operands: [file = ''], terminal }) =>
    parseJson(file === '-' ? await terminal.read() : readFile(file), file),
  async run({ accounts }, document) {
    const { imported } = await accounts.importDocument(document);
    return [{ text: `imported ${imported} account${imported === 1 ? '' : 's'}`, json: { imported } }];
  },
});

function readFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new WrongUsage(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** Strict about UTF-8: a name or password read in the wrong encoding would be stored wrong for good. */
function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? whereJsonBreaks(cause) : 'it is not UTF-8';
    throw new WrongUsage(`${file} is not a JSON document: ${why}`);
  }
}

/** Only the place: the text around it, which V8 quotes, may be a password. */
function whereJsonBreaks(error: SyntaxError): string {
  return /at position \d+( \(line \d+ column \d+\))?/.exec(error.message)?.[0] ?? 'it breaks off';
}
