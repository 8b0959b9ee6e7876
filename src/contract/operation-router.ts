import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ErrorRequestHandler, type RequestHandler, Router } from 'express';
import type { operations } from '../../generated/types.ts';
import { readBody } from './body.ts';
import { compiledSpec, type OperationSpec } from './compiled-spec.ts';
import { HttpError, type HttpErrorReason, isServerError, reasonOf } from './http-error.ts';
import { describeRequest, type HttpRequest, httpRequest } from './http-request.ts';
import { type HttpResponse, httpResponse } from './http-response.ts';
import { rejectMalformedAddress } from './malformed-address.ts';
import { operationValidator } from './operation-validator.ts';
import { problemDetails } from './problem-details.ts';
import { replyFor } from './reply.ts';
import { parseRequest, type RequestParser } from './request-parser.ts';
import { sendResponse } from './send-response.ts';
import { setServedOperation } from './served-operation.ts';
import type { Handlers, Input, OperationId } from './typed.ts';

/** Called with every error that becomes a 5xx response. */
export type OnError = (error: unknown, request: HttpRequest) => void;

/** How an API writes its errors. */
export interface ErrorFormat {
  formatError(reason: HttpErrorReason, request: HttpRequest): HttpResponse;
  /** Applied to every response of the API, errors and preflights included: the headers that all of them have. */
  onSend?(response: HttpResponse, request: HttpRequest): HttpResponse;
  onError: OnError;
}

export interface OperationRouterOptions<Id extends OperationId> extends ErrorFormat {
  handlers: Handlers<Id>;
  /** Unknown paths below it get this API's own 404; without it they are left to the next router. */
  pathPrefix?: string;
  /** The headers of the response to `OPTIONS`; only `Allow` by default. */
  optionsHeaders?(allow: readonly string[]): Readonly<Record<string, unknown>>;
  /** Operations without fields of their own: a body of any type is read up to the limit, and ignored. */
  ignoreBody?: readonly NoInfer<Id>[];
  /** Operations that are refused before anything is read, while this says after how many seconds to try again. */
  admission?: { of: readonly NoInfer<Id>[]; busyForSeconds(): number | undefined };
  /** Operations that read their parameters by other rules than {@link parseRequest}. */
  parsers?: Partial<Record<Id, RequestParser>>;
}

/** An Express router that serves the operations `Id`. */
export interface ApiRouter<Id extends OperationId = OperationId> extends Router {
  readonly operationIds: readonly Id[];
}

/** A router all of whose operations can be served without Express, by the very functions that its routes call. */
export interface OperationRouter<Id extends OperationId> extends ApiRouter<Id> {
  /** Serves a GET that has no body, errors included. */
  serveDirectly(id: Id): (message: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Paths are compared exactly, as the description writes them. */
export const EXACT_PATHS = { caseSensitive: true, strict: true } as const;

/**
 * An Express router with one route per path of the given handlers: body, validation by express-openapi-validator, typed
 * handler, typed response; then 405 with `Allow` for other methods, and the API's own error middleware.
 */
export function operationRouter<Id extends OperationId>(
  options: OperationRouterOptions<Id>,
): OperationRouter<Id> {
  const operationIds = Object.keys(options.handlers) as Id[]; // a literal of handlers has no other keys
  const router = Router(EXACT_PATHS);
  for (const [path, operations] of compiledSpec().paths) {
    const own = operations.filter(({ operationId }) => operationIds.some((id) => id === operationId));
    if (own.length > 0) addRoute(router, path, own, options);
  }
  if (options.pathPrefix !== undefined) router.use(options.pathPrefix, rejectMalformedAddress, notFound);
  router.use(errorHandler(options));
  return Object.assign(router, { operationIds, serveDirectly: (id: Id) => serveDirectly(id, options) });
}

function serveDirectly<Id extends OperationId>(id: Id, options: OperationRouterOptions<Id>) {
  const operation = operationNamed(id);
  const serve = serveOperation(operation, options);
  return async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = describeRequest(message);
    try {
      await serve(request, response, NO_BODY);
    } catch (error) {
      sendResponse(response, errorResponse(error, request, options));
    }
  };
}

function operationNamed(id: OperationId): OperationSpec {
  const operation = [...compiledSpec().paths.values()].flat().find(({ operationId }) => operationId === id);
  if (!operation) throw new Error(`the description has no operation ${id}`);
  return operation;
}

function addRoute<Id extends OperationId>(
  router: Router,
  path: string,
  operations: readonly OperationSpec[],
  options: OperationRouterOptions<Id>,
): void {
  const route = router.route(path).all(rejectMalformedAddress);
  for (const operation of operations) {
    const steps = [
      ...admissionSteps(operation, options),
      ...bodySteps(operation, options),
      operationHandler(operation, options),
    ];
    if (operation.method === 'POST') route.post(...steps);
    else route.get(...steps);
  }
  const allow = allowedMethods(operations);
  route.options((request, response) => {
    const received = httpRequest(request, response);
    const headers = options.optionsHeaders?.(allow) ?? { Allow: allow.join(', ') };
    const made = httpResponse(204, null, undefined, { headers });
    sendResponse(response, options.onSend?.(made, received) ?? made);
  });
  route.all(() => {
    throw new HttpError({ kind: 'method-not-allowed', status: 405, allow });
  });
}

function admissionSteps<Id extends OperationId>(
  { operationId }: OperationSpec,
  { admission }: OperationRouterOptions<Id>,
): RequestHandler[] {
  if (!admission?.of.some((id) => id === operationId)) return [];
  return [
    (_request, response, next) => {
      setServedOperation(response, operationId);
      requireCapacity(admission.busyForSeconds());
      next();
    },
  ];
}

/** Throws what the API says while there is no capacity. */
export function requireCapacity(busyForSeconds: number | undefined): void {
  if (busyForSeconds === undefined) return;
  throw new HttpError({ kind: 'busy', status: 503, retryAfterSeconds: busyForSeconds });
}

function bodySteps<Id extends OperationId>(
  operation: OperationSpec,
  options: OperationRouterOptions<Id>,
): RequestHandler[] {
  const { forms } = operation;
  const ignoreCompressed =
    ignoresBody(operation, options) || options.parsers?.[operation.operationId as Id] !== undefined;
  return forms.length === 0 ? [] : [readBody({ accepted: forms, ignoreCompressed })];
}

function ignoresBody<Id extends OperationId>(
  { operationId }: OperationSpec,
  { ignoreBody = [] }: OperationRouterOptions<Id>,
): boolean {
  return ignoreBody.some((id) => id === operationId);
}

/** Its name in a listing of the router is the `operationId`. */
function operationHandler<Id extends OperationId>(
  operation: OperationSpec,
  options: OperationRouterOptions<Id>,
): RequestHandler {
  const serve = serveOperation(operation, options);
  const ignored = ignoresBody(operation, options);
  const handler: RequestHandler = (request, response) => {
    const body = Buffer.isBuffer(request.body) && !ignored ? request.body : NO_BODY;
    return serve(httpRequest(request, response), response, body);
  };
  return Object.defineProperty(handler, 'name', { value: operation.operationId });
}

const NO_BODY = Buffer.alloc(0);

/** Parses, validates and handles one request, and sends the response. Throws for the error middleware. */
function serveOperation<Id extends OperationId>(
  operation: OperationSpec,
  { handlers, parsers, onSend }: OperationRouterOptions<Id>,
) {
  const id = operation.operationId as Id; // one of the handlers' own
  const parse = parsers?.[id] ?? parseRequest;
  const validate = operationValidator(operation);
  const reply = replyFor<operations[Id]>();
  return async (request: HttpRequest, response: ServerResponse, body: Buffer): Promise<void> => {
    setServedOperation(response, operation.operationId);
    const validated = await validate(await parse(operation, request, body), request);
    // The validator has accepted these parameters for this operation.
    const input = { ...validated, request } as Input<operations[Id]>;
    const made = await handlers[id](input, reply);
    sendResponse(response, onSend?.(made, request) ?? made);
  };
}

/** The methods of a path, as `Allow` lists them. */
export function allowedMethods(operations: readonly OperationSpec[]): string[] {
  const described: string[] = operations.map(({ method }) => method).sort();
  return [...described, ...(described.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
}

export const notFound: RequestHandler = () => {
  throw new HttpError({ kind: 'not-found', status: 404 });
};

/** The error middleware of an API. */
export function errorHandler(format: ErrorFormat): ErrorRequestHandler {
  return (error, request, response, _next) => {
    sendResponse(response, errorResponse(error, httpRequest(request, response), format));
  };
}

function errorResponse(
  error: unknown,
  request: HttpRequest,
  { formatError, onSend, onError }: ErrorFormat,
): HttpResponse {
  const reason = reasonOf(error);
  if (isServerError(reason)) onError(error, request);
  const made = formatError(reason, request);
  return onSend?.(made, request) ?? made;
}

/** The last error middleware: paths of no API, and faults while an error was being formatted. */
export function lastErrorHandler(
  onError: OnError,
  headersFor: (request: HttpRequest) => Record<string, string> = () => ({}),
): ErrorRequestHandler {
  return errorHandler({
    formatError: (reason) => problemDetails(isServerError(reason) ? { kind: 'fault', status: 500 } : reason),
    // Problem details repeat names from the request, so no browser may read them as a page.
    onSend: (made, request) => ({
      ...made,
      headers: { ...made.headers, 'X-Content-Type-Options': 'nosniff', ...headersFor(request) },
    }),
    onError,
  });
}
