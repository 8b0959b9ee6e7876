import { type Reference, resolve } from '../../openapi/tools/description.ts';
import type { DescribedError } from './errors-table.ts';

/** As much of the bundle as the documentation reads. */
export interface Description {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  externalDocs?: { url: string; description?: string };
  paths: Record<string, PathItem>;
  components?: Record<string, Record<string, unknown>>;
  tags?: { name: string; description?: string; 'x-displayName'?: string }[];
  /** What a client does about a code, wherever it occurs. */
  'x-remedies'?: Record<string, string>;
}

type PathItem = { parameters?: (Parameter | Reference)[] } & { [method in Method]?: OperationSource };

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Method = (typeof METHODS)[number];

interface OperationSource {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses: Record<string, Response | Reference>;
  externalDocs?: { url: string; description?: string };
  'x-codeSamples'?: { lang: string; label: string; source: string }[];
}

interface Body {
  description?: string;
  content: Record<string, Media>;
}

export interface Media {
  schema?: Schema | Reference;
}

export interface Parameter {
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: Schema | Reference;
}

export interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Media>;
  /** Errors that share this status, each with a code of its own. */
  'x-errors'?: DescribedError[];
  /** Codes that a response of this status may hold. */
  'x-reasons'?: DescribedError[];
  /** What a client does about an error. */
  'x-remedy'?: string;
}

export interface Schema {
  type?: string | string[];
  description?: string;
  enum?: (string | number)[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  'x-maxLength'?: number;
  maxItems?: number;
  items?: Schema | Reference;
  properties?: Record<string, Schema | Reference>;
  required?: string[];
  allOf?: (Schema | Reference)[];
  anyOf?: (Schema | Reference)[];
  oneOf?: (Schema | Reference)[];
  deprecated?: boolean;
  'x-sensitive'?: boolean;
  'x-enumDescriptions'?: Record<string, string>;
}

/** An operation with everything in reach: no reference is left at its own level. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  tags: readonly string[];
  parameters: readonly Parameter[];
  body: Body | undefined;
  responses: readonly (readonly [status: string, response: Response])[];
  source: OperationSource;
}

/** Every operation of the description by its id, in the order of the description. */
export function operationsOf(description: Description): Map<string, Operation> {
  const entries = Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const source = item[method];
      return source ? [operationOf(description, path, item, method, source)] : [];
    }),
  );
  return new Map(entries.map((operation) => [operation.id, operation]));
}

function operationOf(
  description: Description,
  path: string,
  item: PathItem,
  method: string,
  source: OperationSource,
): Operation {
  const reach = reachIn(description);
  return {
    id: source.operationId,
    method: method.toUpperCase(),
    path,
    summary: source.summary ?? source.operationId,
    description: source.description ?? '',
    tags: source.tags ?? [],
    parameters: [...(item.parameters ?? []), ...(source.parameters ?? [])].map((one) => reach(one)),
    body: source.requestBody && reach(source.requestBody),
    responses: Object.entries(source.responses).map(([status, response]) => [status, reach(response)]),
    source,
  };
}

export type Reach = <T extends object>(value: T | Reference) => T;

/** Follows references within one description. */
export function reachIn(description: Description): Reach {
  // The tools' reader looks at the components only, which both views of the bundle share.
  return (value) => resolve(description as Parameters<typeof resolve>[0], value);
}

/** A schema and the parts it is put together from, references followed. */
export function partsOf(reach: Reach, schema: Schema | Reference): Schema[] {
  const whole = reach(schema);
  return [whole, ...(whole.allOf ?? []).flatMap((part) => partsOf(reach, part))];
}

/** The alternatives of a schema, or the schema itself when it has none. */
export function alternativesOf(reach: Reach, schema: Schema | Reference): Schema[] {
  const whole = reach(schema);
  const choices = whole.anyOf ?? whole.oneOf;
  return choices ? choices.flatMap((choice) => alternativesOf(reach, choice)) : [whole];
}
