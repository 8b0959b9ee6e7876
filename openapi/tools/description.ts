/** The parts of a bundled description that the tools read. */
export interface Description {
  openapi: string;
  paths: Record<string, unknown>;
  components?: Record<string, Record<string, unknown>>;
}

export interface Schema {
  type?: string | string[];
  enum?: (string | number)[];
  items?: Schema | Reference;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  /** The limit of a value whose excess has an outcome of the API's own. */
  'x-maxLength'?: number;
  deprecated?: boolean;
  description?: string;
  default?: unknown;
  properties?: Record<string, Schema | Reference>;
  required?: string[];
  'x-sensitive'?: boolean;
  'x-mediawiki'?: Record<string, unknown>;
}

export interface Reference {
  $ref: string;
}

/** Follows `$ref`s of a bundle, which all name components; members beside a `$ref` override those of its target. */
export function resolve<T extends object>(description: Description, value: T | Reference): T {
  if (!('$ref' in value)) return value;
  const { $ref, ...siblings } = value;
  const [, , kind = '', name = ''] = $ref.split('/');
  const target = description.components?.[kind]?.[name];
  if (target === undefined) throw new Error(`${$ref} names nothing in the bundle`);
  // The description was linted: a $ref names a component of the kind that belongs in its place.
  return { ...resolve(description, target as T | Reference), ...siblings };
}
