import type { OperationSpec } from './compiled-spec.ts';
import { bareMediaType, parseForm, parseUrlencoded, type RawField, type RawFields } from './form-parser.ts';
import { bareForm, inDeclaredCharset } from './form-text.ts';
import { HttpError, type Issue } from './http-error.ts';
import type { HttpRequest } from './http-request.ts';

type Values = Record<string, string | string[]>;

/** The parameters of a request as express-openapi-validator accepts them. */
export interface ParsedParameters {
  query: Values;
  body: Values | undefined;
  /** The form's media type; `undefined` when there was no form, so that a header without a body requires nothing. */
  contentType: string | undefined;
}

/** Reads the parameters of an operation. Throws an `HttpError` for what cannot be read. */
export type RequestParser = (
  operation: OperationSpec,
  request: HttpRequest,
  body: Buffer,
) => Promise<ParsedParameters>;

/** The parser of every operation that does not name another: plain values, every ambiguity an error. */
export const parseRequest: RequestParser = async (operation, request, body) => {
  const query = valuesOf('query', parseUrlencoded(request.query), operation.repeatable.query);
  if (operation.forms.length === 0) return { query, body: undefined, contentType: undefined };
  if (isEmpty(body)) return { query, ...withoutForm(operation) };
  const contentType = acceptedForm(operation, request);
  const form = await readForm(request.headers['content-type'], body);
  if (form.fields.length === 0 && !form.broken) return { query, ...withoutForm(operation) };
  return { query, body: valuesOf('body', form, operation.repeatable.body), contentType };
};

async function readForm(contentType: string | undefined, body: Buffer): Promise<RawFields> {
  const { fields, broken } = await parseForm(contentType, bareForm(contentType, body));
  return { fields: fields.map((field) => inDeclaredCharset(field, contentType)), broken };
}

/** Clients that send JSON by default send an empty object, or null, when they have no fields. */
function isEmpty(body: Buffer): boolean {
  return body.length <= LONGEST_EMPTY && EMPTY.test(body.toString('latin1'));
}

const LONGEST_EMPTY = 64;
const EMPTY = /^\s*(?:\{\s*\}|null)?\s*$/;

/** Where a form is required, a missing one counts as empty, so that the error names the missing fields. */
function withoutForm({ forms, formRequired }: OperationSpec): Pick<ParsedParameters, 'body' | 'contentType'> {
  return formRequired ? { body: {}, contentType: forms[0] } : { body: undefined, contentType: undefined };
}

/** The bare type: the validator keeps a compiled validator for every distinct header. */
function acceptedForm({ forms }: OperationSpec, { headers }: HttpRequest): string {
  const type = bareMediaType(headers['content-type']);
  if (forms.includes(type)) return type;
  throw new HttpError({ kind: 'unsupported-media-type', status: 415, accepted: forms });
}

function valuesOf(place: 'query' | 'body', raw: RawFields, repeatable: ReadonlySet<string>): Values {
  if (raw.fields.length === 0 && !raw.broken) return {};
  const byName = Map.groupBy(raw.fields, (field) => field.name);
  const issues = [...byName].flatMap(([name, fields]) => issuesOf(place, name, fields, repeatable.has(name)));
  if (raw.broken) issues.push({ place, field: '', detail: 'is cut off, or has too many fields' });
  if (issues.length > 0) throw new HttpError({ kind: 'invalid', status: 400, issues });
  const entries = [...byName].map(([name, fields]) => {
    const values = fields.map((field) => field.value);
    return [name, repeatable.has(name) ? values : (values[0] ?? '')] as const;
  });
  return Object.fromEntries(entries);
}

function issuesOf(
  place: 'query' | 'body',
  name: string,
  fields: readonly RawField[],
  repeatable: boolean,
): Issue[] {
  const problems = fields.flatMap((field) => {
    if (field.broken === 'percent') return ['has invalid percent-encoding'];
    if (field.broken === 'utf8') return ['is not UTF-8'];
    return field.file ? ['must be text, not a file'] : [];
  });
  if (fields.length > 1 && !repeatable) problems.push('is given more than once');
  // The validator would split a name at its brackets, and write into objects by names like this one.
  if (name.includes('[') || name === '__proto__') problems.push('is unknown');
  return [...new Set(problems)].map((detail) => ({ place, field: name, detail }));
}
