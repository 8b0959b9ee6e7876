import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** A statement with its values, ready for a driver. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
  /** Which of the values are the present time: a database with a clock of its own takes that. */
  readonly nowAt?: readonly number[];
  /** Only the first row is wanted. */
  readonly first?: boolean;
}

/**
 * The work of one store operation, written once for every database: it yields statements and gets their rows back. A
 * synchronous driver runs it in one go, so that nothing can come between its statements; an asynchronous one awaits
 * each in a transaction.
 */
export type Steps<T> = Generator<Statement, T, unknown[]>;

/** What a transaction has read is no longer so: it has to be run again. Databases that run one at a time never see it. */
export class Conflict extends Error {}

class Placeholder {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A query compiled once and run with other values each time. */
export interface Template<P, Row> {
  /** All rows. */
  all(values: P): Steps<Row[]>;
  /** The first row. */
  first(values: P): Steps<Row | undefined>;
}

type RowOf<Q> = Q extends Compilable<infer Row> ? Row : never;

/**
 * Compiles a query with placeholders in the place of its values. Compiling costs more than running a prepared
 * statement, so the store does it once per query.
 */
export function template<P extends object, Q extends Compilable<unknown>>(
  build: (values: P) => Q,
): Template<P, RowOf<Q>> {
  type Row = RowOf<Q>;
  const names = new Proxy({}, { get: (_, name) => new Placeholder(String(name)) });
  // The builder only passes values on: it cannot tell a placeholder from the value it stands for.
  const compiled: CompiledQuery<unknown> = build(names as P).compile();
  const { sql, parameters } = compiled;
  const slots = parameters.map((value) => (value instanceof Placeholder ? value.name : undefined));
  const nowAt = slots.flatMap((name, at) => (name === 'now' ? [at] : []));
  function bind(values: P): Statement {
    const byName = values as Record<string, unknown>; // the placeholders are named after its members
    return {
      sql,
      values: slots.map((name, at) => (name === undefined ? parameters[at] : byName[name])),
      nowAt,
    };
  }
  return {
    *all(values) {
      // The row type is what Kysely derived for this very statement.
      return (yield bind(values)) as Row[];
    },
    *first(values) {
      return ((yield { ...bind(values), first: true }) as Row[])[0];
    },
  };
}

/** A Kysely that only builds: its driver is never asked for a connection. */
export type Builder = Pick<Kysely<Schema>, 'selectFrom' | 'insertInto' | 'updateTable' | 'deleteFrom'>;
