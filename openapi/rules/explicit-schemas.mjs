import { isExcepted } from './exceptions.mjs';

const COMPOSITIONS = ['oneOf', 'anyOf', 'allOf', 'not', 'enum', 'const'];

/** A schema states its type, and an object which of its properties are always there. */
export function explicitSchemas() {
  return {
    Schema(schema, { report, location }) {
      if (typeof schema !== 'object' || isExcepted(schema, 'explicit-schemas')) return;
      if (schema.type === undefined && !COMPOSITIONS.some((keyword) => keyword in schema)) {
        report({ message: 'State the type.', location });
      }
      if ([schema.type].flat().includes('object') && schema.required === undefined && !isPart(schema)) {
        report({
          message: 'State "required": the properties that are always there, or an empty list.',
          location,
        });
      }
    },
  };
}

/** A map has no properties to require. */
function isPart(schema) {
  return schema.properties === undefined && typeof schema.additionalProperties === 'object';
}
