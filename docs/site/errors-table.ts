import { type Html, html } from './html.ts';
import { tableOf } from './markdown.ts';
import type { Operation, Response } from './operations.ts';
import type { TableContext } from './parameters-table.ts';

/** One way an operation can refuse, under a status of its own or among the `x-errors` of a response. */
export interface DescribedError {
  code: string | number;
  cause: string;
  /** What a client does about it. */
  remedy: string;
}

/** The errors of a page's operations: code, cause and what to do, each code once. */
export function errorsTable(
  operations: readonly Operation[],
  context: TableContext,
  wanted?: ReadonlySet<string>,
): Html {
  const { words, texts } = context;
  const errors = [...errorsOf(operations).values()].filter(({ code }) => wanted?.has(String(code)) ?? true);
  if (errors.length === 0) return html`<p>${words.noParameters}</p>`;
  const head = [words.code, words.cause, words.remedy].map((title) => html`<th scope="col">${title}</th>`);
  const rows = errors.map(
    ({ code, cause, remedy }) =>
      html`<tr><th scope="row"><code>${code}</code></th><td>${texts(cause)}</td><td>${texts(remedy)}</td></tr>\n`,
  );
  return tableOf(head, rows);
}

export function errorsOf(operations: readonly Operation[]): Map<string, DescribedError> {
  const errors = operations.flatMap(({ responses }) => responses.flatMap(errorsUnder));
  return new Map(errors.map((error) => [String(error.code), error]));
}

/** A response lists its errors, or is one itself. */
function errorsUnder([status, response]: readonly [string, Response]): readonly DescribedError[] {
  const { 'x-errors': listed, 'x-remedy': remedy, description } = response;
  return listed ?? (remedy === undefined ? [] : [{ code: status, cause: description, remedy }]);
}
