import { compiledSpec, type OperationSpec } from './compiled-spec.ts';
import type { HttpRequest } from './http-request.ts';
import type { ParsedParameters } from './request-parser.ts';
import type { ValidatedParameters } from './request-validator.ts';

/** Validates the parsed parameters of one operation. Throws an `HttpError` 400. */
export type ValidateOperation = (
  parsed: ParsedParameters,
  request: HttpRequest,
) => Promise<ValidatedParameters>;

/** Requests that send nothing described are all valid alike, so the validator is asked about the first of them only. */
export function operationValidator({ path, method, headers }: OperationSpec): ValidateOperation {
  let empty: ValidatedParameters | undefined;
  return async (parsed, request) => {
    const isEmpty = sendsNothing(parsed, request, headers);
    if (isEmpty && empty) return { query: copyOf(empty.query), body: copyOf(empty.body) };
    const { validateRequest } = compiledSpec();
    const validated = await validateRequest({ path, method, headers: request.headers, ...parsed });
    if (isEmpty) empty = { query: copyOf(validated.query), body: copyOf(validated.body) };
    return validated;
  };
}

function sendsNothing(
  { query, body }: ParsedParameters,
  request: HttpRequest,
  headers: readonly string[],
): boolean {
  if (body !== undefined || headers.some((name) => request.headers[name] !== undefined)) return false;
  for (const _ in query) return false;
  return true;
}

/** Every handler gets objects of its own, with the defaults of the description. */
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const _ in value) return structuredClone(value);
  return {};
}
