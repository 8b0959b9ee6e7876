/** A description that keeps every house rule, but for some members of its POST operation. */
export function soundDescription(changes: Record<string, unknown>): object {
  const post: object = operation('makeThings');
  for (const [path, value] of Object.entries(changes)) replace(post, path.split('.'), value);
  return {
    openapi: '3.1.1',
    info: { title: 'Sound', version: '1.0.0' },
    paths: { '/things': { get: operation('makeThingsByGet'), post } },
  };
}

function replace(node: object, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) Object.assign(node, { [key]: value });
  else replace(Object(Reflect.get(node, key)), rest, value);
}

function operation(operationId: string) {
  return {
    operationId,
    tags: ['own-things'],
    summary: 'Things',
    description: 'Answers the things that there are.',
    parameters: [
      {
        name: 'n',
        in: 'query',
        description: 'How many.',
        schema: { type: 'integer', minimum: 1, maximum: 9 },
      },
    ],
    responses: {
      '200': {
        description: 'There are things.',
        content: { 'application/json': { schema: THINGS, examples: { good: { value: { a: 'x' } } } } },
      },
      '503': {
        description: 'There is no telling.',
        'x-remedy': 'Come back.',
        headers: { 'Retry-After': { schema: { type: 'integer' } } },
        content: { 'text/plain': { schema: { type: 'string' }, examples: { bad: { value: 'x' } } } },
      },
    },
  };
}

const THINGS = {
  type: 'object',
  required: [],
  properties: { a: { type: 'string', description: 'The first.' } },
};
