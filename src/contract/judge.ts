import { middleware } from 'express-openapi-validator';
import type { Description } from './description.ts';
import { refusedFor } from './validator-errors.ts';

/** What the validator is asked about: a request of which everything unruly has been taken away. */
export interface Question {
  path: string;
  method: string;
  contentType: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  query: Readonly<Record<string, unknown>>;
  body: Readonly<Record<string, unknown>> | undefined;
}

/** The parameters with the types and defaults of the description. */
export interface Verdict {
  query: unknown;
  body: unknown;
}

export type Judge = (question: Question) => Promise<Verdict>;

/**
 * express-openapi-validator as a function. It reads and alters a request, so it is given one of its own: no path it
 * has to decode, no query string it parses again, no Content-Type that it would remember.
 */
export function createJudge(document: Description): Judge {
  const steps = middleware({
    // The bundle has the shape the validator's own types spell out; it was linted.
    apiSpec: document as unknown as Parameters<typeof middleware>[0]['apiSpec'] & object,
    validateApiSpec: false,
    validateRequests: { allErrors: true, coerceTypes: true },
    validateResponses: false,
    validateSecurity: false,
    fileUploader: false,
    useRequestUrl: true,
  });
  return async (question) => {
    const request = requestFor(question);
    for (const step of steps) await run(step, request);
    return { query: request.query, body: request.body };
  };
}

type Step = ReturnType<typeof middleware>[number];
type StandIn = ReturnType<typeof requestFor>;

function requestFor(question: Question) {
  const { 'content-type': _, ...headers } = question.headers;
  return {
    method: question.method,
    url: question.path,
    originalUrl: question.path,
    path: question.path,
    baseUrl: '',
    headers:
      question.contentType === undefined ? headers : { ...headers, 'content-type': question.contentType },
    query: { ...question.query } as Record<string, unknown>,
    body: question.body && { ...question.body },
    params: {},
    // Paths are compared as they are written: no other case, no trailing slash.
    app: { enabled: () => true, param: () => undefined },
  };
}

function run(step: Step, request: StandIn): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (error?: unknown) => (error === undefined ? resolve() : reject(refusedFor(error)));
    // The steps read no more of a request than the stand-in has, and nothing of the response.
    const result: unknown = step(request as unknown as Parameters<Step>[0], {} as Parameters<Step>[1], next);
    if (result instanceof Promise) result.catch((error: unknown) => reject(refusedFor(error)));
  });
}
