import { validatorDocument } from './action-paths.ts';
import {
  type Description,
  description,
  type Operation,
  propertiesOf,
  resolve,
  type Schema,
} from './description.ts';
import { createRequestValidator, type ValidateRequest } from './request-validator.ts';
import type { OperationId } from './typed.ts';

/** What the steps before a handler need to know about its operation. */
export interface OperationSpec {
  operationId: OperationId;
  path: string;
  method: 'GET' | 'POST';
  /** Media types of the form it accepts; empty when it accepts none. */
  forms: readonly string[];
  formRequired: boolean;
  query: ReadonlySet<string>;
  /** Names of the described headers, in lower case. */
  headers: readonly string[];
  /** Names that may be repeated, in the query and in the form. */
  repeatable: { query: ReadonlySet<string>; body: ReadonlySet<string> };
}

/** The description as the routers use it. */
export interface CompiledSpec {
  /** Paths that a request can reach, with their operations. */
  paths: ReadonlyMap<string, readonly OperationSpec[]>;
  /** One action of `api.php`, by its inner path. */
  action(path: string, method: string): OperationSpec | undefined;
  validateRequest: ValidateRequest;
}

let compiled: CompiledSpec | undefined;

/** Compiled once per process: it is expensive and depends on the description only. */
export function compiledSpec(): CompiledSpec {
  compiled ??= compileSpec(description());
  return compiled;
}

function compileSpec(source: Description): CompiledSpec {
  const document = validatorDocument(source);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => operationSpec(document, path, method, operation)),
  );
  const keys = new Set(Object.keys(source.paths));
  const isAction = ({ path }: OperationSpec) => !keys.has(path);
  const actions = new Map(operations.map((one) => [`${one.method} ${one.path}`, one]));
  return {
    paths: Map.groupBy(
      operations.filter((operation) => !isAction(operation)),
      ({ path }) => path,
    ),
    action: (path, method) => actions.get(`${method} ${path}`),
    validateRequest: createRequestValidator(document),
  };
}

function operationSpec(
  document: Description,
  path: string,
  method: string,
  operation: Operation,
): OperationSpec {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const { content = {}, required = false } = operation.requestBody
    ? resolve(document, operation.requestBody)
    : {};
  const fields = Object.values(content).flatMap((media) =>
    Object.entries(propertiesOf(document, media.schema ?? {})),
  );
  const isArray = (schema: Schema) => schema.type === 'array';
  const repeatable = query.filter(
    (one) => one.explode !== false && isArray(resolve(document, one.schema ?? {})),
  );
  return {
    // The generated types are made from the same bundle, and the description uses these two methods only.
    operationId: operation.operationId as OperationId,
    path,
    method: method.toUpperCase() as OperationSpec['method'],
    forms: Object.keys(content),
    formRequired: required,
    query: new Set(query.map(({ name }) => name)),
    headers: parameters.filter((one) => one.in === 'header').map(({ name }) => name.toLowerCase()),
    repeatable: {
      query: new Set(repeatable.map(({ name }) => name)),
      body: new Set(fields.filter(([, schema]) => isArray(schema)).map(([name]) => name)),
    },
  };
}
