import type { Reference } from '../../openapi/tools/description.ts';
import { type Html, html, join } from './html.ts';
import { tableOf } from './markdown.ts';
import { alternativesOf, type Operation, partsOf, type Reach, type Schema } from './operations.ts';
import { type TableContext, typeOf } from './parameters-table.ts';

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

/** One table for each form the response may have. */
export function resultsTables(schemas: readonly (Schema | Reference)[], context: TableContext): Html {
  const { reach, texts, words } = context;
  const forms = schemas.flatMap((schema) => alternativesOf(reach, schema));
  if (forms.length === 0) return html`<p>${words.noValues}</p>`;
  return join(
    forms.map((form) => {
      const rows = rowsOf(form, context, '', 0);
      const lead = form.description ? html`<p>${texts(form.description)}</p>\n` : html``;
      return rows.length === 0 ? lead : html`${lead}${table(rows, context)}`;
    }),
  );
}

function table(rows: readonly Html[], { words }: TableContext): Html {
  const head = [words.name, words.type, words.meaning].map((title) => html`<th scope="col">${title}</th>`);
  return tableOf(head, rows);
}

/** Deep enough for a profile within a login; what lies deeper has a page of its own. */
const DEPTH = 2;

function rowsOf(schema: Schema, context: TableContext, prefix: string, depth: number): Html[] {
  const { reach, texts, words } = context;
  return partsOf(reach, schema).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([name, property]) => {
      const value = reach(property);
      const items = value.items && reach(value.items);
      const path = `${prefix}${name}${items ? '[]' : ''}`;
      const inner = depth < DEPTH ? rowsOf(items ?? value, context, `${path}.`, depth + 1) : [];
      const mark = required.includes(name) ? html`` : html` <em class="mark">${words.sometimes}</em>`;
      const row = html`<tr><th scope="row"><code>${path}</code>${mark}</th><td>${typeOf(value, context)}</td><td>${texts(
        value.description ?? '',
      )}</td></tr>
`;
      return [row, ...inner];
    }),
  );
}
