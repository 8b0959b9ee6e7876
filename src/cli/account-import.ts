import { readFileSync } from 'node:fs';
import { parseAccounts, parseJson } from '../config/index.ts';
import { nameWarning } from './name-warning.ts';
import { storeCommand } from './store-command.ts';
import { WrongUsage } from './wrong-usage.ts';

export const accountImport = storeCommand({
  name: 'account import',
  makesDatabase: true,
  summary: 'Add or replace the accounts of a JSON document (- is standard input), all or none of them',
  operands: ['FILE'],
  options: {},
  async read({ operands: [file = ''], terminal }) {
    const source = file === '-' ? undefined : file;
    const bytes = source === undefined ? await terminal.read() : readFile(source);
    return { document: parseJson(bytes, source), source };
  },
  async run({ accounts }, { document, source }) {
    const inputs = parseAccounts(document, source);
    const { imported } = await accounts.importAccounts(inputs);
    const warning = await nameWarning(inputs.map(({ name }) => name));
    const lines = [`imported ${imported} account${imported === 1 ? '' : 's'}`];
    return {
      done: [
        {
          lines: [...lines, ...(warning ? [`warning: ${warning}`] : [])],
          json: { imported, ...(warning ? { warning } : {}) },
        },
      ],
    };
  },
});

function readFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new WrongUsage(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
