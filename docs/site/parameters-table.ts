import { type Html, html } from './html.ts';
import { type Operation, partsOf, type Reach, type Schema } from './operations.ts';
import { tableMarkup } from './table-markup.ts';
import type { Texts } from './texts.ts';
import type { Words } from './words/index.ts';

/** One name a client may send, wherever it may stand. */
interface Row {
  name: string;
  places: Set<Place>;
  required: boolean;
  deprecated: boolean;
  schema: Schema;
  description: string;
}

type Place = 'form' | 'query' | 'header' | 'cookie' | 'path';

export interface TableContext {
  reach: Reach;
  texts: Texts;
  words: Words;
  remedies: Readonly<Record<string, string>>;
}

/** What the operations of a page take; the same name in several places or methods is one row. */
export function parametersTable(
  operations: readonly Operation[],
  context: TableContext,
  wanted: (name: string, schema: Schema) => boolean = () => true,
): Html {
  const rows = [...rowsOf(operations, context.reach).values()].filter(({ name, schema }) =>
    wanted(name, schema),
  );
  const { words } = context;
  if (rows.length === 0) return html`<p>${words.noParameters}</p>`;
  const titles = [words.name, words.required, words.where, words.type, words.meaning];
  return tableMarkup({
    titles: titles.map((title) => html`${title}`),
    rows: rows.map((row) => cellsOf(row, context)),
    named: true,
    described: true,
  });
}

/** Every name that may be sent to an operation, wherever it may stand. */
export function parameterNames(operation: Operation, reach: Reach): string[] {
  return [...rowsOf([operation], reach).keys()];
}

/** Names that every one of the operations takes. */
export function commonNames(operations: readonly Operation[], reach: Reach): Set<string> {
  const [first = new Map(), ...others] = operations.map((operation) => rowsOf([operation], reach));
  return new Set([...first.keys()].filter((name) => others.every((rows) => rows.has(name))));
}

function rowsOf(operations: readonly Operation[], reach: Reach): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const row of operations.flatMap((operation) => rowsOfOne(operation, reach))) {
    const known = rows.get(row.name);
    if (!known) rows.set(row.name, row);
    else {
      for (const place of row.places) known.places.add(place);
      known.required &&= row.required;
      known.deprecated &&= row.deprecated;
    }
  }
  return rows;
}

function rowsOfOne(operation: Operation, reach: Reach): Row[] {
  const action = new URLSearchParams(operation.path.split('?')[1]).get('action');
  const rows = [...formRows(operation, reach), ...queryRows(operation, reach)];
  if (action === null) return rows;
  return rows.map((row) => (row.name === 'action' ? fixed(row, action) : row));
}

/** The page of one action says which it is, instead of which there are. */
function fixed(row: Row, value: string): Row {
  return { ...row, required: true, schema: { type: 'string', const: value } };
}

function queryRows({ parameters }: Operation, reach: Reach): Row[] {
  return parameters.map((parameter) => {
    const schema = reach(parameter.schema ?? {});
    return {
      name: parameter.name,
      // The description's linter checks the word.
      places: new Set([parameter.in as Place]),
      required: parameter.required ?? false,
      deprecated: parameter.deprecated ?? schema.deprecated ?? false,
      schema,
      description: parameter.description ?? schema.description ?? '',
    };
  });
}

function formRows({ body }: Operation, reach: Reach): Row[] {
  return Object.values(body?.content ?? {}).flatMap(({ schema = {} }) =>
    partsOf(reach, schema).flatMap(({ properties = {}, required = [] }) =>
      Object.entries(properties).map(([name, property]) => {
        const resolved = reach(property);
        return {
          name,
          places: new Set<Place>(['form']),
          required: required.includes(name),
          deprecated: resolved.deprecated ?? false,
          schema: resolved,
          description: resolved.description ?? '',
        };
      }),
    ),
  );
}

function cellsOf(row: Row, context: TableContext): Html[] {
  const { words, texts } = context;
  const marks = [row.deprecated && words.deprecated, row.schema['x-sensitive'] && words.secret].filter(
    (mark) => typeof mark === 'string',
  );
  return [
    html`<code>${row.name}</code>${marks.map((mark) => html` <em class="mark">${mark}</em>`)}`,
    html`${row.required ? words.yes : words.no}`,
    html`${[...row.places].map((place) => words[place]).join(', ')}`,
    typeOf(row.schema, context),
    texts(row.description),
  ];
}

/** A limit that no client ever meets would only be in the way. */
const WORTH_SHOWING = 10_000;

/** A type in words a reader can send by. */
export function typeOf(
  schema: Schema,
  { reach, words }: Pick<TableContext, 'reach' | 'words'>,
  listOf = words.list,
): Html {
  const items = schema.items && reach(schema.items);
  const values = (items ?? schema).enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const name = [schema.type ?? []].flat().join(' | ');
  const choice = values?.map((value, index) => html`${index > 0 ? ', ' : ''}<code>${String(value)}</code>`);
  const lead = items ? `${listOf} ` : choice ? `${choice.length > 1 ? words.values : words.always} ` : '';
  // Whoever enforces it: the validator, or the API with an outcome of its own.
  const longest = schema.type === 'integer' ? undefined : (schema['x-maxLength'] ?? schema.maxLength);
  const limits = [
    schema.minimum !== undefined && `≥ ${schema.minimum}`,
    schema.maximum !== undefined && `≤ ${schema.maximum}`,
    schema.minLength !== undefined &&
      schema.minLength > 1 &&
      `${words.atLeast} ${schema.minLength} ${words.characters}`,
    longest !== undefined && longest < WORTH_SHOWING && `${words.upTo} ${longest} ${words.characters}`,
    schema.maxItems !== undefined && `${words.upTo} ${schema.maxItems}`,
  ].filter((limit) => limit !== false);
  const standard =
    schema.default === undefined
      ? undefined
      : html`<br>${words.standard}: <code>${[schema.default].flat().join('|')}</code>`;
  return html`${lead}${choice ?? (items ? [items.type ?? []].flat().join(' | ') : name)}${limits.length > 0 ? `, ${limits.join(', ')}` : ''}${standard}`;
}
