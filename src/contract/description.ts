import bundle from '../../generated/openapi.json' with { type: 'json' };

/** The part of an OpenAPI description that this module reads. */
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

/** The description that this server implements: `generated/openapi.json`. */
export function description(): Description {
  // The bundle's inferred type is every literal in it; the generator and the linter check this one.
  return bundle as unknown as Description;
}

/** Every path of the description, without the query of MediaWiki's actions. */
export function describedPaths(): readonly string[] {
  return [...new Set(Object.keys(description().paths).map((key) => key.split('?', 1)[0] ?? key))];
}

/** The same with MediaWiki's actions as one operation, for tools that reject a path with a query in it. */
export async function portableDescription(): Promise<Description> {
  const { default: portable } = await import('../../generated/openapi.portable.json', {
    with: { type: 'json' },
  });
  return portable as unknown as Description; // for the reason above
}

/** Follows references; in a bundle they all point to components. */
export function resolve<T extends object>(document: Description, value: T | Reference): T {
  if (!('$ref' in value)) return value;
  const [, , kind = '', name = ''] = value.$ref.split('/');
  // A linted reference points to a component of the right kind.
  return resolve(document, document.components[kind]?.[name] as T | Reference);
}

/** The properties of a form, including those of its `allOf` parts. */
export function propertiesOf(document: Description, form: Schema | Reference): Record<string, Schema> {
  const schema = resolve(document, form);
  const parts = (schema.allOf ?? []).map((part) => propertiesOf(document, part));
  const own = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    resolve(document, property),
  ]);
  return Object.assign({}, ...parts, Object.fromEntries(own));
}
