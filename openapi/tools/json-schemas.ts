import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { accountsSchema, configSchema } from '../../src/config/index.ts';

/** The JSON Schemas of the documents that operators write, by file name: for editors, and for checks elsewhere. */
export function generateJsonSchemas(): [file: string, schema: object][] {
  return [
    ['config.schema.json', jsonSchema('The config file of Latchkey', configSchema)],
    ['accounts.schema.json', jsonSchema('The document of latchkey account import', accountsSchema)],
  ];
}

/** What JSON Schema cannot say (two keys together, two names that are one) is left to the server. */
function jsonSchema(title: string, schema: GenericSchema): object {
  // Errors are ignored for the checks written in code, and for the plain object before each object of known keys.
  const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore' });
  return { $schema, title, ...Object(JSON.parse(JSON.stringify(rest), closed)) };
}

/** No other keys, in the usual way to say it. */
function closed(key: string, value: unknown): unknown {
  return key === 'additionalProperties' ? false : value;
}
