import { storeSettings } from '../config.ts';
import { type Core, openCore } from '../core.ts';
import { InvalidInput } from '../session/index.ts';
import { type Call, type Command, command, type Options, type Terminal, type Values } from './command.ts';

const storeOptions = {
  database: {
    type: 'string',
    value: 'sqlite:FILE',
    help: 'where the accounts are (sqlite:./data/latchkey.db)',
  },
  config: { type: 'string', value: 'FILE', help: 'config file, JSON' },
  json: { type: 'boolean', help: 'answer for programs, one JSON object on each line' },
} as const satisfies Options;

/** One thing to say: a line for people, an object for programs. */
export interface Answer {
  text: string;
  json: object;
}

/** `refused`: understood, and it cannot be done. The line goes to standard error and the exit status is 1. */
export type Result = readonly Answer[] | { refused: string };

interface StoreDefinition<O extends Options, Input> {
  name: string;
  summary: string;
  operands?: readonly string[];
  options: O;
  /** What the command works on. Throws `WrongUsage`; nothing has been opened or made yet. */
  read(call: Call<O>): Input | Promise<Input>;
  run(core: Core, input: Input): Promise<Result>;
}

/** A command on the accounts and sessions of a database. It works beside a running server. */
export function storeCommand<const O extends Options, Input>(definition: StoreDefinition<O, Input>): Command {
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
      const core = await openCore(settings);
      try {
        return print(await attempt(definition.run(core, input)), shared.json === true, call.terminal);
      } finally {
        await core.store.close();
      }
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
    terminal.err(`latchkey: ${result.refused}`);
    return 1;
  }
  for (const answer of result) terminal.out(asJson ? JSON.stringify(answer.json) : answer.text);
  return 0;
}

export function noSuchAccount(name: string): Result {
  return { refused: `no account ${JSON.stringify(name)}` };
}

/** The reader of a command whose only argument is the name of an account. */
export function readName({ operands: [name = ''] }: Pick<Call<Options>, 'operands'>): string {
  return name;
}
