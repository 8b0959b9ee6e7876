import { type Description, type Operation, propertiesOf, resolve } from './description.ts';

const ACTION_KEY = /^(?<path>[^?]*)\?action=(?<action>.+)$/;

/** `/w/api.php?action=logout` is the real address; the validator needs a path, and no request can reach this one. */
export function innerPath(key: string): string {
  const groups = ACTION_KEY.exec(key)?.groups;
  return groups ? `${groups['path']}/${groups['action']}` : key;
}

/**
 * The description as express-openapi-validator accepts it: keys without a query, and no servers. Requests to actions
 * were parsed by their own API before, so empty values are valid, and a form field is not required in the query too.
 */
export function validatorDocument(description: Description): Description {
  const document = structuredClone(description);
  const paths = Object.entries(document.paths).map(([key, item]) => {
    const path = innerPath(key);
    if (path !== key) for (const operation of Object.values(item)) prepareAction(document, operation);
    return [path, item] as const;
  });
  return { ...document, paths: Object.fromEntries(paths), servers: [{ url: '' }] } as Description;
}

function prepareAction(document: Description, operation: Operation): void {
  const form = new Set(formNames(document, operation));
  operation.parameters = (operation.parameters ?? [])
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter.in !== 'query' || !form.has(parameter.name))
    .map((parameter) => (parameter.in === 'query' ? { ...parameter, allowEmptyValue: true } : parameter));
}

/** Names of the fields of an operation's forms. */
export function formNames(document: Description, operation: Operation): string[] {
  const body = operation.requestBody && resolve(document, operation.requestBody);
  return Object.values(body?.content ?? {}).flatMap((media) =>
    Object.keys(propertiesOf(document, media.schema ?? {})),
  );
}
