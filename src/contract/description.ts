import bundle from '../../generated/openapi.json' with { type: 'json' };

/** As much of an OpenAPI description as the contract reads. */
export interface Description {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, PathItem>;
  components: Record<string, Record<string, unknown>>;
}

export type PathItem = Partial<Record<'get' | 'post', Operation>>;

export interface Operation {
  operationId: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
}

export interface Parameter {
  name: string;
  in: string;
  explode?: boolean;
  allowEmptyValue?: boolean;
  schema?: Schema | Reference;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, { schema?: Schema | Reference }>;
}

export interface Schema {
  type?: string | string[];
  properties?: Record<string, Schema | Reference>;
  allOf?: (Schema | Reference)[];
}

export interface Reference {
  $ref: string;
}

/** The description this server answers by: `generated/openapi.json`. */
export function description(): Description {
  // The bundle's inferred type is every literal in it; the generator and the linter vouch for this one.
  return bundle as unknown as Description;
}

/** The same with MediaWiki's actions as one operation, for tools that find no path with a query in it. */
export async function portableDescription(): Promise<Description> {
  const { default: portable } = await import('../../generated/openapi.portable.json', {
    with: { type: 'json' },
  });
  return portable as unknown as Description; // for the reason above
}

/** Follows references, which in a bundle all name components. */
export function resolve<T extends object>(document: Description, value: T | Reference): T {
  if (!('$ref' in value)) return value;
  const [, , kind = '', name = ''] = value.$ref.split('/');
  // A linted reference names a component of the kind that belongs in its place.
  return resolve(document, document.components[kind]?.[name] as T | Reference);
}

/** The properties of a form, those of its parts included. */
export function propertiesOf(document: Description, form: Schema | Reference): Record<string, Schema> {
  const schema = resolve(document, form);
  const parts = (schema.allOf ?? []).map((part) => propertiesOf(document, part));
  const own = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    resolve(document, property),
  ]);
  return Object.assign({}, ...parts, Object.fromEntries(own));
}
