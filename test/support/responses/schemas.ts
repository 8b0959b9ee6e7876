import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { bundle } from './described.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
for (const format of ['password', 'html', 'int32', 'int64']) ajv.addFormat(format, true);
ajv.addSchema({ $id: 'bundle', components: bundle.components });

const validators = new WeakMap<object, ReturnType<typeof ajv.compile>>();

/** What is wrong with the value, one line each. References lead into the bundle. */
export function violations(schema: object, value: unknown): string[] {
  let validate = validators.get(schema);
  if (!validate) {
    validate = ajv.compile(rebased(schema));
    validators.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath || 'it'} ${message} ${JSON.stringify(params)}`;
  });
}

/** A schema taken out of the bundle keeps its references. */
function rebased<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"bundle#/'));
}

/** A header comes as text; its schema may want a number or a boolean. */
export function headerViolations(schema: object, text: string): string[] {
  const type = 'type' in schema ? schema.type : 'string';
  if (type === 'integer' || type === 'number')
    return violations(schema, /^-?\d+$/.test(text) ? Number(text) : text);
  if (type === 'boolean') return violations(schema, text === 'true' || (text === 'false' ? false : text));
  return violations(schema, text);
}
