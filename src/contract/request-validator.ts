import { middleware } from 'express-openapi-validator';
import type { Description } from './description.ts';
import { httpErrorOf } from './validator-errors.ts';

/** What the validator sees of a request: parsed parameters, and nothing that could make it parse again. */
export interface ParsedRequest {
  path: string;
  method: string;
  contentType: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  query: Readonly<Record<string, unknown>>;
  body: Readonly<Record<string, unknown>> | undefined;
}

/** Parameters with the types and defaults of the description. */
export interface ValidatedParameters {
  query: unknown;
  body: unknown;
}

/** Throws an `HttpError` 400 that names every parameter which the description does not accept. */
export type ValidateRequest = (request: ParsedRequest) => Promise<ValidatedParameters>;

/**
 * express-openapi-validator as a function. It reads and alters a request, so it is given an object of its own: no path
 * to decode, no query string to parse again, no Content-Type that it would remember
 * (`docs/decisions/validator-as-a-function.md`).
 *
 * Its first steps look the operation up, by compiling the pattern of one path after the other, and store what they find
 * in `request.openapi`; the last step validates with it. Paths here are literal, so what was found once is used again.
 */
export function createRequestValidator(document: Description): ValidateRequest {
  const steps = middleware({
    // The bundle has the shape that the validator's own types spell out; it was linted.
    apiSpec: document as unknown as Parameters<typeof middleware>[0]['apiSpec'] & object,
    validateApiSpec: false,
    validateRequests: { allErrors: true, coerceTypes: true },
    validateResponses: false,
    validateSecurity: false,
    fileUploader: false,
    useRequestUrl: true,
  });
  const found = new Map<string, unknown>();
  return async (request) => {
    const view = viewOf(request);
    const key = `${request.method} ${request.path}`;
    view.openapi = found.get(key);
    for (const step of view.openapi === undefined ? steps : steps.slice(-1)) await run(step, view);
    found.set(key, view.openapi);
    return { query: view.query, body: view.body };
  };
}

type Step = ReturnType<typeof middleware>[number];
type View = ReturnType<typeof viewOf>;

function viewOf({ method, path, contentType, query, body, headers: received }: ParsedRequest) {
  const { 'content-type': _, ...headers } = received;
  return {
    method,
    url: path,
    originalUrl: path,
    path,
    baseUrl: '',
    headers: contentType === undefined ? headers : { ...headers, 'content-type': contentType },
    query: { ...query } as Record<string, unknown>,
    body: body && { ...body },
    params: {},
    openapi: undefined as unknown,
    // Paths are compared exactly: case sensitive, no trailing slash.
    app: { enabled: () => true, param: () => undefined },
  };
}

function run(step: Step, view: View): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (error?: unknown) => (error === undefined ? resolve() : reject(httpErrorOf(error)));
    // The steps read no more of a request than the view has, and nothing of the response.
    const result: unknown = step(view as unknown as Parameters<Step>[0], {} as Parameters<Step>[1], next);
    if (result instanceof Promise) result.catch((error: unknown) => reject(httpErrorOf(error)));
  });
}
