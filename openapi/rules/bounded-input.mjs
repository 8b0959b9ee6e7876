import { isExcepted } from './exceptions.mjs';

/** Formats whose values cannot be long. */
const SHORT_FORMATS = ['date', 'date-time', 'uuid', 'ipv4', 'ipv6'];

/**
 * Everything a client may send has a limit, so that no request makes the server do unbounded work. `maxLength` is the
 * validator's: a longer value is a 400. `x-maxLength` is the API's: the value is measured before anything else looks
 * at it, and a longer one has the API's own outcome, such as a wrong password or an unknown name.
 */
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
    string: SHORT_FORMATS.includes(schema.format) ? [] : [LENGTH],
    integer: ['minimum', 'maximum'],
    number: ['minimum', 'maximum'],
    array: ['maxItems'],
  };
  const types = [schema.type].flat();
  return types.flatMap((type) => limits[type] ?? []).filter((limit) => !isStated(schema, limit));
}

const LENGTH =
  '"maxLength", if a longer value is a 400, or "x-maxLength", if it has an outcome of its own (a wrong password, an unknown name)';

function isStated(schema, limit) {
  const keywords = limit === LENGTH ? ['maxLength', 'x-maxLength'] : [limit];
  return keywords.some((keyword) => schema[keyword] !== undefined);
}
