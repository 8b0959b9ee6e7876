/** The parts of a bundled description that the tools look at. Everything else in it passes through unread. */
export interface Description {
  openapi: string;
  paths: Record<string, PathItem>;
  components?: Record<string, Record<string, unknown>>;
}

export type PathItem = { [method in Method]?: Operation } & { parameters?: (Parameter | Reference)[] };

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type Method = (typeof METHODS)[number];

export interface Operation {
  operationId: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
}

export interface Parameter {
  name: string;
  in: 'query' | 'header' | 'path' | 'cookie';
  required?: boolean;
  schema?: Schema | Reference;
  'x-sensitive'?: boolean;
}

export interface RequestBody {
  content: Record<string, { schema?: Schema | Reference }>;
}

export interface Schema {
  type?: string | string[];
  enum?: (string | number)[];
  const?: string | number;
  items?: Schema | Reference;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  properties?: Record<string, Schema | Reference>;
  required?: string[];
  allOf?: (Schema | Reference)[];
  'x-sensitive'?: boolean;
}

export interface Reference {
  $ref: string;
}

/** Follows `$ref`s of a bundle, which all name components; what stands beside a `$ref` outranks what it names. */
export function resolve<T extends object>(description: Description, value: T | Reference): T {
  if (!('$ref' in value)) return value;
  const { $ref, ...siblings } = value;
  const [, , kind = '', name = ''] = $ref.split('/');
  const target = description.components?.[kind]?.[name];
  if (target === undefined) throw new Error(`${$ref} names nothing in the bundle`);
  // The description was linted: a $ref names a component of the kind that belongs in its place.
  return { ...resolve(description, target as T | Reference), ...siblings };
}
