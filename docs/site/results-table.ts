import type { Reference } from '../../openapi/tools/description.ts';
import { type Html, html, join } from './html.ts';
import { alternativesOf, type Operation, partsOf, type Reach, type Schema } from './operations.ts';
import { type TableContext, typeOf } from './parameters-table.ts';
import { tableMarkup } from './table-markup.ts';

/** What an operation returns when it does what it is for, as the description's JSON schema says it. */
export function resultsOf(operations: readonly Operation[], reach: Reach): (Schema | Reference)[] {
  const schemas = operations.flatMap(({ responses }) =>
    responses
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, { content = {} }]) => content['application/json']?.schema ?? []),
  );
  const seen = new Set<Schema>();
  return schemas
    .flatMap((schema) => alternativesOf(reach, schema))
    .filter((schema) => schema.description !== undefined && !seen.has(schema) && seen.add(schema));
}

/** Deep enough for a profile within a login; what lies deeper has a page of its own. */
const DEPTH = 2;

/** One table for each form the response may have, with the members of members down to a depth. */
export function resultsTables(
  schemas: readonly (Schema | Reference)[],
  context: TableContext,
  depth = DEPTH,
): Html {
  const { reach, texts, words } = context;
  const forms = schemas.flatMap((schema) => alternativesOf(reach, schema));
  if (forms.length === 0) return html`<p>${words.noValues}</p>`;
  return join(
    forms.map((form) => {
      const rows = rowsOf(form, context, { prefix: '', depth, known: new Map() });
      const lead = form.description ? html`<p>${texts(form.description)}</p>\n` : html``;
      return rows.length === 0 ? lead : html`${lead}${table(rows, context)}`;
    }),
  );
}

function table(rows: readonly Html[][], { words }: TableContext): Html {
  const titles = [words.name, words.type, words.meaning].map((title) => html`${title}`);
  return tableMarkup({ titles, rows, named: true, described: true });
}

interface Place {
  prefix: string;
  /** How many levels of members may follow. */
  depth: number;
  /** Where an object's members are listed already; they are not listed twice. */
  known: Map<object, string>;
}

function rowsOf(schema: Schema, context: TableContext, place: Place): Html[][] {
  return partsOf(context.reach, schema).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([name, property]) =>
      rowsOfMember(name, { property, required: required.includes(name) }, context, place),
    ),
  );
}

function rowsOfMember(
  name: string,
  { property, required }: { property: Schema | Reference; required: boolean },
  context: TableContext,
  { prefix, depth, known }: Place,
): Html[][] {
  const { reach, texts, words } = context;
  const value = reach(property);
  const inside = value.items ? reach(value.items) : value;
  const path = `${prefix}${name}${value.items ? '[]' : ''}`;
  const members = membersOf(inside, reach);
  const before = members && known.get(members);
  if (members && before === undefined) known.set(members, path);
  const more = before === undefined && depth > 0;
  const like = before === undefined ? html`` : html`, ${words.like} <code>${before}</code>`;
  const mark = required ? html`` : html` <em class="mark">${words.sometimes}</em>`;
  const cells = [
    html`<code>${path}</code>${mark}`,
    html`${typeOf(value, context, words.arrayOf)}${like}`,
    texts(value.description ?? ''),
  ];
  return [cells, ...(more ? rowsOf(inside, context, { prefix: `${path}.`, depth: depth - 1, known }) : [])];
}

/** What an object is known by: a schema behind a reference is another object each time, but its members are not. */
function membersOf(schema: Schema, reach: Reach): object | undefined {
  return schema.properties ?? partsOf(reach, schema).findLast(({ properties }) => properties)?.properties;
}
