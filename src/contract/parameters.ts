import { bareMediaType, type RawField, type RawFields, readFields, readUrlencoded } from './fields.ts';
import { type Issue, Refused } from './refusal.ts';
import type { RequestFacts } from './request.ts';
import type { Route } from './routes.ts';

type Place = 'query' | 'body';
type Values = Record<string, string | string[]>;

/** The parameters of a request as express-openapi-validator takes them: plain values, every ambiguity refused. */
export interface Parameters {
  query: Values;
  body: Values | undefined;
  /** The form's media type; `undefined` when there was no form, so that a header without a body asks for nothing. */
  contentType: string | undefined;
}

export async function readParameters(
  route: Route,
  request: RequestFacts,
  readBody: () => Promise<Buffer>,
): Promise<Parameters> {
  const query = valuesOf('query', readUrlencoded(request.query), route.repeatable.query);
  if (route.forms.length === 0) return { query, body: undefined, contentType: undefined };
  const bytes = await readBody();
  if (bytes.length === 0) return { query, ...withoutForm(route) };
  const contentType = acceptedForm(route, request);
  const form = await readFields(request.headers['content-type'], bytes);
  if (form.fields.length === 0 && !form.broken) return { query, ...withoutForm(route) };
  return { query, body: valuesOf('body', form, route.repeatable.body), contentType };
}

/** Where a form is required, none is an empty one, so that the fields that are missing get named. */
function withoutForm({ forms, formRequired }: Route): Pick<Parameters, 'body' | 'contentType'> {
  return formRequired ? { body: {}, contentType: forms[0] } : { body: undefined, contentType: undefined };
}

/** The bare type: the validator keeps a compiled validator per distinct header for ever. */
function acceptedForm(route: Route, request: RequestFacts): string {
  const type = bareMediaType(request.headers['content-type']);
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (route.forms.includes(type) && encoding === 'identity') return type;
  throw new Refused({ kind: 'unsupported-media-type', status: 415, accepted: route.forms });
}

function valuesOf(place: Place, raw: RawFields, repeatable: ReadonlySet<string>): Values {
  const byName = Map.groupBy(raw.fields, (field) => field.name);
  const issues = [...byName].flatMap(([name, fields]) => issuesOf(place, name, fields, repeatable.has(name)));
  if (raw.broken)
    issues.push({ place, field: '', detail: 'is cut off, or has more fields than are read here' });
  if (issues.length > 0) throw new Refused({ kind: 'invalid', status: 400, issues });
  const entries = [...byName].map(([name, fields]) => {
    const values = fields.map((field) => field.value);
    return [name, repeatable.has(name) ? values : (values[0] ?? '')] as const;
  });
  return Object.fromEntries(entries);
}

function issuesOf(place: Place, name: string, fields: readonly RawField[], repeatable: boolean): Issue[] {
  const problems = fields.flatMap((field) => {
    if (field.broken === 'percent') return ['has broken percent-encoding'];
    if (field.broken === 'utf8') return ['is not UTF-8'];
    return field.file ? ['is a file where a text is wanted'] : [];
  });
  if (fields.length > 1 && !repeatable) problems.push('is given more than once');
  // The validator would take a name with brackets apart, and write into objects by names like this one.
  if (name.includes('[') || name === '__proto__') problems.push('is not known here');
  return [...new Set(problems)].map((detail) => ({ place, field: name, detail }));
}
