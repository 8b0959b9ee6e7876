/**
 * Preprocessor: lets the methods of a path share what they have in common, so that nothing is written twice.
 * `x-shared` of a path item is copied into its GET and POST, whose own members win; statuses are joined.
 * `x-fields` describes the fields of a request once: POST takes them as a form, and `expand-fields.mjs` lists them as
 * query parameters of GET (with `inQuery: true`, of POST too).
 */
export function shareOperations() {
  return {
    PathItem: {
      enter(item, { resolve }) {
        const shared = item['x-shared'] ?? {};
        delete item['x-shared'];
        for (const method of ['get', 'post']) {
          if (item[method]) item[method] = withFields(method, merge(shared, item[method]), resolve);
        }
      },
    },
  };
}

function merge(shared, { operationId, ...own }) {
  const responses = { ...shared.responses, ...own.responses };
  return structuredClone({ operationId, ...shared, ...own, responses });
}

function withFields(method, { 'x-fields': fields, responses, ...operation }, resolve) {
  if (fields === undefined) return { ...operation, responses };
  const isForm = method === 'post';
  return {
    ...operation,
    ...((!isForm || fields.inQuery) && { 'x-fields-in-query': true }),
    ...(isForm && { requestBody: formOf(fields, resolve(fields.body).node) }),
    responses,
  };
}

/** The request body that the fields name, with their schema under each of its media types. */
function formOf({ schema, example }, body) {
  const media = { schema, ...(example && { example }) };
  const types = Object.keys(body.content);
  return { ...body, content: Object.fromEntries(types.map((type) => [type, structuredClone(media)])) };
}
