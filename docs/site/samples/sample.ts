import { type Fields, inFormat, PLACEHOLDER, type Recipe, type Step } from '../../examples/index.ts';

/** A recipe as a program: what each step sends, and which values of its response later steps use. */
export interface Plan {
  steps: readonly PlannedStep[];
  /** Cookies matter only when there is a step after the one that sets them. */
  keepsCookies: boolean;
}

export interface PlannedStep extends Step {
  /** Members of the JSON response that later steps use, as paths with dots. */
  used: readonly string[];
  last: boolean;
}

export function planOf({ steps: written }: Recipe): Plan {
  const steps = written.map((step) => inFormat(step, 'json'));
  const usedPaths = steps.flatMap((step) => placeholdersOf(step));
  return {
    keepsCookies: steps.length > 1 && !usesBearer(steps),
    steps: steps.map((step, index) => ({
      ...step,
      last: index === steps.length - 1,
      used: [...new Set(usedPaths.filter((use) => use.step === step.name).map((use) => use.path))],
    })),
  };
}

function usesBearer(steps: readonly Step[]): boolean {
  return steps.some(({ headers }) => headers?.['Authorization'] !== undefined);
}

function placeholdersOf({ query, form, headers }: Step): { step: string; path: string }[] {
  const values = [query, form, headers].flatMap((fields) => Object.values(fields ?? {}));
  return values.flatMap((value) =>
    [...value.matchAll(PLACEHOLDER)].map(([, step = '', path = '']) => ({ step, path })),
  );
}

/** A value in pieces: text as it is, and places to be filled in. */
export function piecesOf(value: string): ({ text: string } | { step: string; path: string })[] {
  const pieces: ({ text: string } | { step: string; path: string })[] = [];
  let end = 0;
  for (const match of value.matchAll(PLACEHOLDER)) {
    if (match.index > end) pieces.push({ text: value.slice(end, match.index) });
    const [, step = '', path = ''] = match;
    pieces.push({ step, path });
    end = match.index + match[0].length;
  }
  if (end < value.length || pieces.length === 0) pieces.push({ text: value.slice(end) });
  return pieces;
}

export function entriesOf(fields: Fields | undefined): [string, string][] {
  return Object.entries(fields ?? {});
}

/** The address of a step whose query needs nothing from earlier responses. */
export function targetOf({ path, query }: Step): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}?${text}`;
}
