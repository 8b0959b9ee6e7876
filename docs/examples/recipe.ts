/** Requests in order, of which the last is what a page shows. The steps before it lead up to it. */
export interface Recipe {
  /** The operations that the last step is an example of. */
  operations: readonly string[];
  steps: readonly [...Step[], Step];
  /** What fills in `{format}`; each is a run of its own. */
  formats?: readonly [string, ...string[]];
  /** Also shown as a program, under the operations it is an example of. */
  sample?: true;
  /** The config file of the server it runs against. */
  config?: object;
}

/** `{login.csrfToken}` in a value stands for what the JSON response of the step `login` holds there. */
export interface Step {
  name: string;
  method: 'GET' | 'POST';
  path: string;
  query?: Fields;
  form?: Fields;
  headers?: Fields;
}

export type Fields = Readonly<Record<string, string>>;

export type Recipes = Readonly<Record<string, Recipe>>;

/** One request and its response, as they were on the wire. */
export interface Exchange {
  request: { method: string; target: string; headers: Fields; body: string };
  /** Of the headers only those a reader is to look at, a line each. */
  response: { status: number; headers: readonly string[]; body: string };
}

/** The last step's exchange by format; `''` where the recipe has no formats. */
export type Captured = Readonly<Record<string, Exchange>>;

/** Everyone's example; the tests import it into their server. */
export const PEOPLE = {
  accounts: [
    {
      name: 'jdoe',
      password: 'secret-pass',
      fullName: 'Jane Doe',
      email: 'jane@example.org',
      groups: ['editors'],
      appPasswords: [{ appId: 'robot', password: 'f9o2ms1d0vt48bh7k6q3c5ei1r0la2np', grants: ['basic'] }],
    },
  ],
};

/** Where a server listens when it was just started; what readers copy. */
export const SERVER = 'http://127.0.0.1:8080';

export const PLACEHOLDER = /\{(?<step>\w+)\.(?<path>[\w.]+)\}/g;

/** Fills in `{format}`, everywhere it may stand. */
export function inFormat(step: Step, format: string): Step {
  const fill = (fields: Fields | undefined) =>
    Object.fromEntries(
      Object.entries(fields ?? {}).map(([name, value]) => [name, value.replaceAll('{format}', format)]),
    );
  return {
    ...step,
    ...(step.query && { query: fill(step.query) }),
    ...(step.form && { form: fill(step.form) }),
  };
}
