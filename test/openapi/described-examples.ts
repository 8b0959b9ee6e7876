import { bundle } from '../support/responses/described.ts';

interface Node {
  [key: string]: Node;
}

function resolve(node: Node | undefined): Node {
  const reference: unknown = node?.['$ref'];
  if (typeof reference !== 'string') return node ?? {};
  const [, ...steps] = reference.split('/');
  return resolve(steps.reduce<Node | undefined>((found, step) => found?.[step], bundle));
}

function allOperations(): Node[] {
  return Object.values<Node>(bundle.paths).flatMap((item) => Object.values(item));
}

/** The values of the examples that an answer of this kind has in the bundle. */
export function examplesOf(operationId: string, status: number, type: string): unknown[] {
  const operation = allOperations().find((one) => (one['operationId'] as unknown) === operationId);
  const content = resolve(operation?.['responses']?.[status])['content'];
  return Object.values(content?.[type]?.['examples'] ?? {}).map((example) => resolve(example)['value']);
}
