import { type Description, type Operation, propertiesOf, resolve, type Schema } from './description.ts';
import { innerDocument, innerPath } from './inner-document.ts';
import type { OperationId } from './typed.ts';

/** One operation, as the way to its handler needs to know it. */
export interface Route {
  operationId: OperationId;
  /** Media types of the form it takes; empty when it takes none. */
  forms: readonly string[];
  formRequired: boolean;
  query: ReadonlySet<string>;
  /** Names that may come more than once, in the query and in the form. */
  repeatable: { query: ReadonlySet<string>; body: ReadonlySet<string> };
}

/** Path → method → operation. */
export type RouteTable = ReadonlyMap<string, ReadonlyMap<string, Route>>;

export interface Routes {
  /** What a request from outside can reach by its path. */
  outer: RouteTable;
  /** What a front's normalised request can reach: the outer ones and the actions. */
  inner: RouteTable;
  /** The document the routes were read from. */
  document: Description;
}

export function readRoutes(description: Description): Routes {
  const document = innerDocument(description);
  const inner = new Map(
    Object.entries(document.paths).map(([path, item]) => [
      path,
      new Map(
        Object.entries(item).map(([method, operation]) => [
          method.toUpperCase(),
          routeOf(document, operation),
        ]),
      ),
    ]),
  );
  const hidden = new Set(
    Object.keys(description.paths)
      .filter((key) => innerPath(key) !== key)
      .map(innerPath),
  );
  const outer = new Map([...inner].filter(([path]) => !hidden.has(path)));
  return { outer, inner, document };
}

function routeOf(document: Description, operation: Operation): Route {
  const query = (operation.parameters ?? [])
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter.in === 'query');
  const { content = {}, required = false } = operation.requestBody
    ? resolve(document, operation.requestBody)
    : {};
  const forms = Object.values(content).flatMap((media) =>
    Object.entries(propertiesOf(document, media.schema ?? {})),
  );
  const isList = (schema: Schema) => schema.type === 'array';
  return {
    // The generated types are made from the same bundle.
    operationId: operation.operationId as OperationId,
    forms: Object.keys(content),
    formRequired: required,
    query: new Set(query.map((parameter) => parameter.name)),
    repeatable: {
      query: namesOf(
        query.filter((one) => one.explode !== false && isList(resolve(document, one.schema ?? {}))),
      ),
      body: new Set(forms.filter(([, schema]) => isList(schema)).map(([name]) => name)),
    },
  };
}

function namesOf(parameters: readonly { name: string }[]): Set<string> {
  return new Set(parameters.map((parameter) => parameter.name));
}

/** The methods of a path, as `Allow` lists them. */
export function allowedMethods(methods: ReadonlyMap<string, Route>): string[] {
  const described = [...methods.keys()].sort();
  return [...described, ...(methods.has('GET') ? ['HEAD'] : []), 'OPTIONS'];
}
