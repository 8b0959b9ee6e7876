import { bundle } from '../support/responses/described.ts';

interface Node {
  [key: string]: Node;
}

export interface AnswerExample {
  value: unknown;
  /** Marked as such, because its status does not say so. */
  isFailure: boolean;
}

export interface RequestExample {
  operationId: string;
  path: string;
  type: string;
  fields: Record<string, string | string[]>;
}

function resolve(node: Node | undefined): Node {
  const reference: unknown = node?.['$ref'];
  if (typeof reference !== 'string') return node ?? {};
  const [, ...steps] = reference.split('/');
  return resolve(steps.reduce<Node | undefined>((found, step) => found?.[step], bundle));
}

const operations = Object.entries<Node>(bundle.paths).flatMap(([path, item]) => {
  return Object.values(item).map((operation) => ({
    path,
    operationId: String(operation['operationId']),
    operation,
  }));
});

/** The examples that an answer of this kind has in the bundle. */
export function examplesOf(operationId: string, status: number, type: string): AnswerExample[] {
  const found = operations.find((one) => one.operationId === operationId);
  const content = resolve(found?.operation['responses']?.[status])['content'];
  return Object.values(content?.[type]?.['examples'] ?? {})
    .map(resolve)
    .map((example) => ({ value: example['value'], isFailure: 'x-failure' in example }));
}

/** The forms that the bundle shows, each with its encoding. */
export function requestExamples(): RequestExample[] {
  return operations.flatMap(({ path, operationId, operation }) => {
    const content = Object.entries(resolve(operation['requestBody'])['content'] ?? {});
    return content.flatMap(([type, { example }]) => {
      // A form is flat: a field is a text or a list of texts.
      return example
        ? [{ operationId, path, type, fields: example as unknown as RequestExample['fields'] }]
        : [];
    });
  });
}
