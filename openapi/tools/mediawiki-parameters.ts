import {
  type Description,
  METHODS,
  type Operation,
  type PathItem,
  resolve,
  type Schema,
} from './description.ts';

const ACTION_PATH = /^\/w\/api\.php(?:\?action=(?<action>[a-z]+))?$/;

const HEAD = `// Generated from openapi/ by "npm run generate". Do not edit.

export type ParameterKind = 'boolean' | 'string' | 'integer' | 'enum' | 'multi';

/** What the description says of one parameter of an action, whichever method and place it is sent by. */
export interface ParameterFacts {
  kind: ParameterKind;
  /** The words an \`enum\` or \`multi\` takes; absent when any word is taken. */
  values?: readonly string[];
  required: boolean;
  /** May not stand in the address. */
  sensitive: boolean;
  /** How many words a \`multi\` takes. */
  limit?: number;
  minimum?: number;
  maximum?: number;
  default?: string | number | readonly string[];
  /** What the description adds in the parameter's \`x-mediawiki\`. */
  module?: string;
  token?: string;
}
`;

interface Entry {
  name: string;
  required: boolean;
  schema: Schema;
  extra: Record<string, unknown>;
}

/** The table of the MediaWiki face's parameter reader: action → parameter → facts. `''` is a request without a known action. */
export function generateMediawikiParameters(description: Description): string {
  const actions = Object.entries(description.paths).flatMap(([path, item]) => {
    const match = ACTION_PATH.exec(path);
    return match ? [[match.groups?.['action'] ?? '', tableOf(description, item)] as const] : [];
  });
  const table = JSON.stringify(Object.fromEntries(actions), null, 2);
  return `${HEAD}\nexport const mediawikiParameters: Readonly<Record<string, Readonly<Record<string, ParameterFacts>>>> = ${table};\n`;
}

function tableOf(description: Description, item: PathItem): Record<string, object> {
  const entries = METHODS.flatMap((method) => {
    const operation = item[method];
    return operation ? entriesOf(description, item, operation) : [];
  });
  const byName = new Map(entries.map((entry) => [entry.name, factsOf(description, entry)]));
  return Object.fromEntries([...byName].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function entriesOf(description: Description, item: PathItem, operation: Operation): Entry[] {
  const query = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => resolve(description, parameter))
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) => ({
      name: parameter.name,
      required: parameter.required ?? false,
      schema: resolve(description, parameter.schema ?? {}),
      extra: { ...parameter },
    }));
  const body = operation.requestBody && resolve(description, operation.requestBody);
  const forms = Object.values(body?.content ?? {}).flatMap((media) =>
    formEntries(description, media.schema ?? {}),
  );
  return [...query, ...forms];
}

function formEntries(description: Description, form: Schema | { $ref: string }): Entry[] {
  const schema = resolve(description, form);
  const own = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const resolved = resolve(description, property);
    return {
      name,
      required: schema.required?.includes(name) ?? false,
      schema: resolved,
      extra: { ...resolved },
    };
  });
  return [...(schema.allOf ?? []).flatMap((part) => formEntries(description, part)), ...own];
}

function factsOf(description: Description, { required, schema, extra }: Entry): object {
  const items = schema.items && resolve(description, schema.items);
  return {
    kind: kindOf(schema),
    values: (items ?? schema).enum,
    required,
    sensitive: extra['x-sensitive'] === true || schema['x-sensitive'] === true,
    limit: schema.maxItems,
    minimum: schema.minimum,
    maximum: schema.maximum,
    default: schema.default,
    ...(extra['x-mediawiki'] as object | undefined), // its keys are checked by the generated file's own type
  };
}

function kindOf(schema: Schema): string {
  if (schema.type === 'array') return 'multi';
  if (schema.enum) return 'enum';
  return typeof schema.type === 'string' ? schema.type : 'string';
}
