import { type Html, html } from './html.ts';
import type { Operation, Response } from './operations.ts';
import type { TableContext } from './parameters-table.ts';
import { tableMarkup } from './table-markup.ts';

/** One way an operation can fail, under a status of its own or as one of the codes that share a response. */
export interface DescribedError {
  code: string | number;
  cause: string;
  /** What a client does about it; for a code it stands once, in the description's `x-remedies`. */
  remedy?: string;
}

/** The errors of a page's operations, or the reasons in their responses: code, cause and what to do, each code once. */
export function errorsTable(errors: readonly DescribedError[], context: TableContext): Html {
  const { words, texts, remedies } = context;
  if (errors.length === 0) return html`<p>${words.noParameters}</p>`;
  const rows = errors.map(({ code, cause, remedy = remedies[code] ?? '' }) => [
    html`<code>${code}</code>`,
    texts(cause),
    texts(remedy),
  ]);
  const titles = [words.code, words.cause, words.remedy].map((title) => html`${title}`);
  return tableMarkup({ titles, rows, named: true });
}

export function errorsOf(operations: readonly Operation[]): DescribedError[] {
  return oncePerCode(operations.flatMap(({ responses }) => responses.flatMap(errorsUnder)));
}

export function reasonsOf(operations: readonly Operation[]): DescribedError[] {
  const responses = operations.flatMap((operation) => operation.responses);
  return oncePerCode(responses.flatMap(([, response]) => response['x-reasons'] ?? []));
}

function oncePerCode(errors: readonly DescribedError[]): DescribedError[] {
  return [...new Map(errors.map((error) => [error.code, error])).values()];
}

/** A response lists its errors, or is one itself. */
function errorsUnder([status, response]: readonly [string, Response]): readonly DescribedError[] {
  const { 'x-errors': listed, 'x-remedy': remedy, description } = response;
  return listed ?? (remedy === undefined ? [] : [{ code: status, cause: description, remedy }]);
}
