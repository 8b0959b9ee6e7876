import { lstatSync } from 'node:fs';
import { type StoreSettings, storeSettings } from '../config/index.ts';
import { type Core, openCore } from '../core.ts';
import { InvalidInput } from '../session/index.ts';
import { type Call, type Command, command, type Options, type Terminal, type Values } from './command.ts';
import { commandEvents } from './command-events.ts';
import { linesOf } from './print-error.ts';
import { printResult, type Result } from './result.ts';

export const storeOptions = {
  database: {
    type: 'string',
    value: 'sqlite:FILE',
    help: 'where the accounts are (sqlite:./data/latchkey.db), or postgres://…',
  },
  'allow-asynchronous': { type: 'boolean', help: 'go on although standbys are not waited for' },
  config: { type: 'string', value: 'FILE', help: 'config file, JSON' },
  json: { type: 'boolean', help: 'output for programs, one JSON object on each line, errors too' },
} as const satisfies Options;

/** What a command may look at beside its input. */
export interface Surroundings {
  settings: StoreSettings;
  terminal: Terminal;
}

interface Definition<O extends Options, Input, On> {
  name: string;
  summary: string;
  operands?: readonly string[];
  options: O;
  /** It makes the database when there is none; the others then find an empty one, and leave nothing behind. */
  makesDatabase?: boolean;
  /** What the command works on. Throws `WrongUsage`; nothing has been opened or made yet. */
  read(call: Call<O>): Input | Promise<Input>;
  run(on: On, input: Input, surroundings: Surroundings): Promise<Result>;
}

/** A command on the accounts and sessions of a database. It works beside a running server. */
export function storeCommand<const O extends Options, Input>(
  definition: Definition<O, Input, Core>,
): Command {
  return withSettings(definition, async (input, surroundings, print) => {
    const onRollback = (what: string) => surroundings.terminal.err(`latchkey: ${what}`);
    const onEvent = commandEvents(surroundings.terminal);
    const settings = definition.makesDatabase ? surroundings.settings : existing(surroundings);
    const core = await openCore({ ...settings, onRollback, onEvent });
    try {
      // A table is read while it is printed, so the store stays open for that.
      return await print(await rejecting(definition.run(core, input, surroundings)));
    } finally {
      await core.store.close();
    }
  });
}

/** The database that is there, else an empty one in memory. */
function existing({ settings }: Surroundings): StoreSettings {
  const { cluster, databaseFile } = settings;
  const isThere = cluster !== undefined || lstatSync(databaseFile, { throwIfNoEntry: false }) !== undefined;
  if (isThere || databaseFile === IN_MEMORY) return settings;
  return { ...settings, databaseFile: IN_MEMORY };
}

const IN_MEMORY = ':memory:';

/** A command on a database as a file. It opens it itself. */
export function databaseCommand<const O extends Options, Input>(
  definition: Definition<O, Input, StoreSettings>,
): Command {
  return withSettings(definition, async (input, surroundings, print) =>
    print(await definition.run(surroundings.settings, input, surroundings)),
  );
}

type Print = (result: Result) => Promise<number>;

function withSettings<const O extends Options, Input>(
  { name, summary, operands = [], options, read }: Omit<Definition<O, Input, never>, 'run'>,
  execute: (input: Input, surroundings: Surroundings, print: Print) => Promise<number>,
): Command {
  return command({
    name,
    summary,
    operands,
    options: { ...options, ...storeOptions },
    async run(call) {
      // The options are those of the definition and those above: each half is read under its own type.
      const shared = call.values as Values<typeof storeOptions>;
      const { terminal } = call;
      const settings = storeSettings(shared);
      const input = await read({ ...call, values: call.values as Values<O> });
      return await execute(input, { settings, terminal }, (result) =>
        printResult(result, shared.json === true, terminal),
      );
    },
  });
}

/** What a command refuses while it works, exit status 1; settings that cannot be used are wrong usage. */
async function rejecting(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof InvalidInput) return { rejected: linesOf(error) };
    throw error;
  }
}

/** The reader of a command whose only argument is the name of an account. */
export function readName({ operands: [name = ''] }: Pick<Call<Options>, 'operands'>): string {
  return name;
}
