import { isExcepted } from './exceptions.mjs';

/** Formats whose values cannot be long. */
const SHORT_FORMATS = ['date', 'date-time', 'uuid', 'ipv4', 'ipv6'];

/** Everything a client may send has a limit, so that no request makes the server do unbounded work. */
export function boundedInput() {
  return {
    Parameter: {
      Schema: { enter: (schema, context) => check(schema, context) },
    },
    RequestBody: {
      Schema: { enter: (schema, context) => check(schema, context) },
    },
  };
}

function check(schema, { report, location }) {
  const missing = isExcepted(schema, 'bounded-input') ? [] : missingLimits(schema);
  if (missing.length > 0)
    report({ message: `Limit what may be sent here: add ${missing.join(' and ')}.`, location });
}

function missingLimits(schema) {
  if (schema.enum !== undefined || schema.const !== undefined) return [];
  const limits = {
    string: SHORT_FORMATS.includes(schema.format) ? [] : ['maxLength'],
    integer: ['minimum', 'maximum'],
    number: ['minimum', 'maximum'],
    array: ['maxItems'],
  };
  const types = [schema.type].flat();
  return types.flatMap((type) => limits[type] ?? []).filter((keyword) => schema[keyword] === undefined);
}
