import { configWarnings, problemLine, tryServeSettings } from '../config/index.ts';
import { command } from './command.ts';
import { type Entry, printResult } from './result.ts';
import { storeOptions } from './store-command.ts';
import { WrongUsage } from './wrong-usage.ts';

export const configCheck = command({
  name: 'config check',
  summary: 'Check a config file, and the flags and variables of serve, without starting anything',
  operands: ['[FILE]'],
  options: storeOptions,
  async run({ operands: [file], values, terminal }) {
    if (file !== undefined && values.config !== undefined)
      throw new WrongUsage('give the config file once, as FILE or with --config');
    const { settings, problems } = tryServeSettings({ ...values, config: file ?? values.config });
    const found = [...problems.map(errorEntry), ...configWarnings(settings.config).map(warningEntry)];
    const result = problems.length > 0 ? { failed: found } : { done: [...found, OK] };
    return printResult(result, values.json === true, terminal);
  },
});

const OK: Entry = { lines: ['ok: serve would start with these settings'], json: { state: 'ok' } };

function errorEntry(problem: Parameters<typeof problemLine>[0]): Entry {
  const { source, place, message } = problem;
  return {
    lines: [`error: ${problemLine(problem)}`],
    json: { state: 'error', source: source ?? null, place, message },
  };
}

function warningEntry(message: string): Entry {
  return { lines: [`warning: ${message}`], json: { state: 'warning', message } };
}
