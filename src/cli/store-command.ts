import { type StoreSettings, storeSettings } from '../config/index.ts';
import { type Core, openCore } from '../core.ts';
import { InvalidInput } from '../session/index.ts';
import { type Call, type Command, command, type Options, type Terminal, type Values } from './command.ts';
import { printError } from './print-error.ts';

const storeOptions = {
  database: {
    type: 'string',
    value: 'sqlite:FILE',
    help: 'where the accounts are (sqlite:./data/latchkey.db), or postgres://…',
  },
  'allow-asynchronous': { type: 'boolean', help: 'go on although standbys are not waited for' },
  config: { type: 'string', value: 'FILE', help: 'config file, JSON' },
  json: { type: 'boolean', help: 'answer for programs, one JSON object on each line' },
} as const satisfies Options;

/** One thing to say: a line for people, an object for programs. */
export interface Answer {
  text: string;
  json: object;
}

/**
 * `refused`: understood, and it cannot be done. The line goes to standard error and the exit status is 1.
 * `wrong`: done, and what was found is not as it should be: the exit status is 1 too.
 */
export type Result = readonly Answer[] | { refused: string } | { wrong: readonly Answer[] };

interface Definition<O extends Options, Input, On> {
  name: string;
  summary: string;
  operands?: readonly string[];
  options: O;
  /** What the command works on. Throws `WrongUsage`; nothing has been opened or made yet. */
  read(call: Call<O>): Input | Promise<Input>;
  run(on: On, input: Input, terminal: Terminal): Promise<Result>;
}

/** A command on the accounts and sessions of a database. It works beside a running server. */
export function storeCommand<const O extends Options, Input>(
  definition: Definition<O, Input, Core>,
): Command {
  return databaseCommand({
    ...definition,
    async run(settings, input, terminal) {
      const core = await openCore({ ...settings, onRollback: (what) => terminal.err(`latchkey: ${what}`) });
      try {
        return await attempt(definition.run(core, input, terminal));
      } finally {
        await core.store.close();
      }
    },
  });
}

/** A command on a database as a file. It opens it itself. */
export function databaseCommand<const O extends Options, Input>(
  definition: Definition<O, Input, StoreSettings>,
): Command {
  const { name, summary, operands = [], options } = definition;
  return command({
    name,
    summary,
    operands,
    options: { ...options, ...storeOptions },
    async run(call) {
      // The options are those of the definition and those above: each half is read under its own type.
      const shared = call.values as Values<typeof storeOptions>;
      const settings = storeSettings(shared);
      const input = await definition.read({ ...call, values: call.values as Values<O> });
      const result = await definition.run(settings, input, call.terminal);
      return print(result, shared.json === true, call.terminal);
    },
  });
}

async function attempt(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof InvalidInput) return { refused: error.message };
    throw error;
  }
}

function print(result: Result, asJson: boolean, terminal: Terminal): number {
  if ('refused' in result) {
    printError(terminal, result.refused);
    return 1;
  }
  const answers = 'wrong' in result ? result.wrong : result;
  for (const answer of answers) terminal.out(asJson ? JSON.stringify(answer.json) : answer.text);
  return answers === result ? 0 : 1;
}

export function noSuchAccount(name: string): Result {
  return { refused: `no account ${JSON.stringify(name)}` };
}

/** The reader of a command whose only argument is the name of an account. */
export function readName({ operands: [name = ''] }: Pick<Call<Options>, 'operands'>): string {
  return name;
}
