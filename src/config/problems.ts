import * as v from 'valibot';
import { InvalidInput } from '../session/index.ts';

/** One thing that is wrong in a document, in a flag or in a variable. */
export interface Problem {
  /** `config file latchkey.json`; absent for flags, variables and what was given by a program. */
  source?: string | undefined;
  /** `accounts[3].passwordHash`, `line 4, column 7`, `--port`; '' for the document as a whole. */
  place: string;
  /** The rest of the sentence. */
  message: string;
}

const MOST_PROBLEMS = 20;
const LONGEST_VALUE = 60;

/** Everything that is wrong at once: a line for each of the first 20, and then their count. */
export class InvalidSettings extends InvalidInput {
  readonly problems: readonly Problem[];
  readonly lines: readonly string[];

  constructor(problems: readonly Problem[]) {
    const more = problems.length - MOST_PROBLEMS;
    const rest = more > 0 ? [`${more} more problems, ${problems.length} in all`] : [];
    const lines = [...problems.slice(0, MOST_PROBLEMS).map(problemLine), ...rest];
    super(lines.join('\n'));
    this.name = 'InvalidSettings';
    this.problems = problems;
    this.lines = lines;
  }
}

export function problemLine({ source, place, message }: Problem): string {
  return `${source === undefined ? '' : `${source}: `}${place === '' ? 'the document' : place} ${message}`;
}

/** Throws {@link InvalidSettings} naming every place that does not fit. Values are repeated only where none is a secret. */
export function parse<const S extends v.GenericSchema>(
  schema: S,
  document: unknown,
  { source, showValues }: { source?: string | undefined; showValues: boolean },
): v.InferOutput<S> {
  const { success, output, issues } = v.safeParse(schema, document);
  if (success) return output;
  const problems = onePerPlace(issues.map((issue) => toProblem(issue, showValues)));
  throw new InvalidSettings(problems.map((one) => ({ source, ...one })));
}

function toProblem(issue: v.BaseIssue<unknown>, showValues: boolean): Problem {
  const place = placeOf(issue.path ?? []);
  // A member that has to be there is an issue of the object around it.
  if (issue.type === 'object_with_rest' && issue.received === 'undefined')
    return { place, message: 'is missing' };
  const value = showValues && issue.message.startsWith('has to be') ? `, not ${shortened(issue.input)}` : '';
  return { place, message: issue.message + value };
}

/** The first of several: a string of the wrong form may break several checks. */
function onePerPlace(problems: readonly Problem[]): Problem[] {
  const places = new Map<string, Problem>();
  for (const problem of problems) if (!places.has(problem.place)) places.set(problem.place, problem);
  return [...places.values()];
}

function shortened(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > LONGEST_VALUE ? `${shown.slice(0, LONGEST_VALUE - 3)}...` : shown;
}

/** `accounts[3].name`; a key that is no plain word is quoted. */
export function placeOf(path: readonly { key: unknown }[]): string {
  return path.map(({ key }, at) => step(key, at === 0)).join('');
}

function step(key: unknown, first: boolean): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  if (!/^[\w$-]{1,64}$/.test(name)) return `[${shortened(name)}]`;
  return first ? name : `.${name}`;
}
