import { parseArgs } from 'node:util';
import { WrongUsage } from './wrong-usage.ts';

/** Where a command reads and writes. Each call writes one line. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Gets each authentication event as a line; absent where a person reads standard error. */
  event?: ((line: string) => void) | undefined;
  /** All of standard input. */
  read(): Promise<Uint8Array>;
  /** Asks a person, who sees nothing of what they type. Absent when nobody sits at standard input. */
  readSecret?: ((prompt: string) => Promise<string>) | undefined;
}

export interface Option {
  type: 'string' | 'boolean';
  multiple?: boolean;
  /** What follows the flag in the help: `FILE`. */
  value?: string;
  help: string;
}

export type Options = Readonly<Record<string, Option>>;

type Scalar<O extends Option> = O['type'] extends 'boolean' ? boolean : string;

/** The flags of a command as typed; those that were not given are absent. */
export type Values<O extends Options> = {
  [Name in keyof O]?: O[Name] extends { multiple: true } ? Scalar<O[Name]>[] : Scalar<O[Name]>;
};

export interface Call<O extends Options> {
  values: Values<O>;
  operands: readonly string[];
  terminal: Terminal;
}

interface Definition<O extends Options> {
  /** One or two words: `serve`, `account add`. */
  name: string;
  summary: string;
  /** Names of the operands; one in brackets may be left out. */
  operands?: readonly string[];
  options: O;
  run(call: Call<O>): Promise<number>;
}

/** A row of the command table. */
export interface Command {
  name: string;
  summary: string;
  operands: readonly string[];
  options: Options;
  /** Returns the exit status. Throws {@link WrongUsage} for arguments that do not fit. */
  invoke(args: readonly string[], terminal: Terminal): Promise<number>;
}

export function command<const O extends Options>(definition: Definition<O>): Command {
  const { name, summary, options, operands = [] } = definition;
  return {
    name,
    summary,
    operands,
    options,
    async invoke(args, terminal) {
      const parsed = parse(args, options);
      checkOperands(parsed.positionals, operands);
      // parseArgs is strict: it took exactly these options, each in the form its definition asks for.
      return definition.run({
        values: parsed.values as Values<O>,
        operands: parsed.positionals,
        terminal,
      });
    },
  };
}

function parse(args: readonly string[], options: Options) {
  try {
    return parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new WrongUsage(
      message
        .split(/\n|\. To specify/, 1)
        .join()
        .replace(/\.$/, ''),
    );
  }
}

function checkOperands(given: readonly string[], names: readonly string[]): void {
  const missing = names.slice(given.length).find((name) => !name.startsWith('['));
  if (missing !== undefined) throw new WrongUsage(`${missing} is missing`);
  const extra = given[names.length];
  if (extra !== undefined) throw new WrongUsage(`unexpected argument ${JSON.stringify(extra)}`);
}
