import type { Command, Options } from './command.ts';

/** The page of `latchkey --help`, or of a group like `latchkey account --help`. */
export function overview(commands: readonly Command[]): string[] {
  const rows = commands.map((command): Row => [usage(command), command.summary]);
  return [
    'Usage: latchkey COMMAND [ARGUMENTS]',
    '',
    ...columns(rows),
    '',
    'latchkey COMMAND --help explains one command, latchkey --version names the version.',
  ];
}

/** The page of one command. */
export function commandHelp(command: Command): string[] {
  const rows = Object.entries(command.options).map(
    ([name, option]): Row => [flag(name, option), option.help],
  );
  return [`Usage: latchkey ${usage(command)}`, '', `${command.summary}.`, '', ...columns(rows)];
}

function usage(command: Command): string {
  return [command.name, ...command.operands, ...(hasOwnFlags(command.options) ? ['[FLAGS]'] : [])].join(' ');
}

function hasOwnFlags(options: Options): boolean {
  return Object.keys(options).some(
    (name) => !['database', 'allow-asynchronous', 'config', 'json'].includes(name),
  );
}

function flag(name: string, option: Options[string]): string {
  return option.type === 'boolean' ? `--${name}` : `--${name} ${option.value ?? 'VALUE'}`;
}

type Row = readonly [left: string, right: string];

function columns(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
