import { type Description, type Reference, resolve, type Schema } from './description.ts';

const HEAD = `// Generated from openapi/ by "npm run generate". Do not edit.

export type ParameterKind = 'boolean' | 'string' | 'integer' | 'enum' | 'multi';

/** What the description says of one parameter, whichever method and place it is sent by. */
export interface ParameterFacts {
  kind: ParameterKind;
  description: string;
  /** Its absence is an error. */
  required: boolean;
  /** Not accepted in the query string. */
  sensitive: boolean;
  /** The values of an \`enum\` or \`multi\`; absent when any value is accepted. */
  values?: readonly string[];
  /** The highest number of values of a \`multi\`. */
  limit?: number;
  minimum?: number;
  maximum?: number;
  /** Length of the longest value, in characters; a longer one is an error. */
  maxLength?: number;
  /** The same where a longer one has an outcome of its own. For a \`multi\`, of each value. */
  maxUsefulLength?: number;
  default?: string | number | boolean | readonly string[];
  deprecated?: boolean;
  /** The rest is the description's \`x-mediawiki\`: the type's name in MediaWiki, the value that stands for all, the kind of token. */
  type?: string;
  all?: string;
  tokentype?: string;
  /** Prefix of the parameters of a submodule that is selected here. */
  submoduleparamprefix?: string;
  /** Kept out of logs, although it is accepted in the query string. */
  secret?: boolean;
}

/** A module of the action API: the main module, an action, a part of an action, or a format. */
export interface ModuleFacts {
  description: string;
  path: string;
  group: string;
  /** Name of the module's class in MediaWiki, which some clients look at. */
  classname?: string;
  prefix?: string;
  mustbeposted?: boolean;
  readrights?: boolean;
  writerights?: boolean;
  token?: string;
  /** Accepts more parameters than are listed: the fields of the authentication requests. */
  dynamic?: boolean;
  parameters: Readonly<Record<string, ParameterFacts>>;
}
`;

/** The table of MediaWiki's modules: every schema whose `x-mediawiki.path` names its module. */
export function generateMediawikiModules(description: Description): string {
  const schemas = Object.values(description.components?.['schemas'] ?? {}) as Schema[]; // as the key says
  const modules = schemas
    .filter((schema) => schema['x-mediawiki']?.['path'] !== undefined)
    .map((schema) => [schema['x-mediawiki']?.['path'], moduleOf(description, schema)] as const)
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const table = JSON.stringify(Object.fromEntries(modules), null, 2);
  return `${HEAD}\nexport const mediawikiModules: Readonly<Record<string, ModuleFacts>> = ${table};\n`;
}

function moduleOf(document: Description, schema: Schema): object {
  const { required = [], properties = {}, description, 'x-mediawiki': extra } = schema;
  const parameters = Object.entries(properties).map(([name, property]) => [
    name,
    factsOf(document, property, required.includes(name)),
  ]);
  return { description, ...extra, parameters: Object.fromEntries(parameters) };
}

function factsOf(document: Description, property: Schema | Reference, required: boolean): object {
  const schema = resolve(document, property);
  const { description, maxItems, minimum, maximum, default: value, deprecated } = schema;
  const items = schema.items && resolve(document, schema.items);
  return {
    kind: kindOf(schema),
    description,
    required,
    sensitive: schema['x-sensitive'] === true,
    values: (items ?? schema).enum,
    limit: maxItems,
    minimum,
    maximum,
    maxLength: (items ?? schema).maxLength,
    maxUsefulLength: (items ?? schema)['x-maxLength'],
    default: value,
    deprecated,
    ...schema['x-mediawiki'],
  };
}

function kindOf(schema: Schema): string {
  if (schema.type === 'array') return 'multi';
  if (schema.enum) return 'enum';
  return typeof schema.type === 'string' ? schema.type : 'string';
}
