import { type ErrorRequestHandler, type RequestHandler, type Response, Router } from 'express';
import {
  type ApiRouter,
  EXACT_PATHS,
  errorHandler,
  type HttpErrorReason,
  type HttpResponse,
  httpRequest,
  httpResponse,
  isForm,
  type OnError,
  readBody,
  rejectMalformedAddress,
  sendResponse,
  setServedOperation,
} from '../../contract/index.ts';
import { htmlHeaders, NOTHING_LOADED, uriPart } from '../../http/index.ts';
import {
  type ApiRequest,
  createApiRequest,
  type MediawikiOptions,
  type MediawikiServices,
} from './api-context.ts';
import { type ApiError, apiError } from './api-error.ts';
import { runApiMain } from './api-main.ts';
import { createIssuedLoginTokens } from './auth/issued-login-tokens.ts';
import { unavailable } from './errors.ts';
import { refuseBusyLogin, requireCapacityFor } from './login-admission.ts';
import { message } from './messages/api-message.ts';
import { MEDIAWIKI_OPERATIONS, type MediawikiOperationId, operationOf } from './modules/index.ts';
import { queryParameters, rawParameters } from './request/raw-parameters.ts';
import { printError } from './response/print-response.ts';

/** Both paths of the entry point; the second is the one of the oldest manuals. */
const ENTRY_POINTS = ['/w/api.php', '/api.php'];

/**
 * The MediaWiki API: `api.php` is one route for any method, because MediaWiki chooses the action by a parameter and has
 * its own order of checks.
 */
export function createMediawikiRouter(
  options: MediawikiOptions,
  onError: OnError,
): ApiRouter<MediawikiOperationId> {
  const services = { ...options, issuedLoginTokens: createIssuedLoginTokens() };
  const router = Router(EXACT_PATHS);
  router.all(
    ENTRY_POINTS,
    rejectMalformedAddress,
    refuseBusyLogin(services),
    readPostedForm,
    apiPhp(services),
  );
  router.use(ENTRY_POINTS, rejectMalformedAddress, redirectToEntryPoint);
  router.use(errorMiddleware(services, onError));
  return Object.assign(router, { operationIds: MEDIAWIKI_OPERATIONS });
}

/** A recorded `requestid` has 70,000 characters. A compressed form is not read, as PHP does not decompress it. */
const readForm = readBody({ limitBytes: 131_072, when: isForm, ignoreCompressed: true });

/** A form is read in a POST only. */
const readPostedForm: RequestHandler = (request, response, next) => {
  if (request.method === 'POST') readForm(request, response, next);
  else next();
};

function apiPhp(services: MediawikiServices): RequestHandler {
  return async function mediawikiApi(request, response) {
    const http = httpRequest(request, response);
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const apiRequest = createApiRequest(services, http, await rawParameters(http, body));
    response.locals['apiRequest'] = apiRequest;
    setServedOperation(response, operationOf(apiRequest.raw.text('action')));
    requireCapacityFor(services, http, apiRequest.raw);
    send(response, await runApiMain(apiRequest));
  };
}

/** The path ends at `api.php`; the rest is dropped, so that no request reaches the inner paths of the description. */
const redirectToEntryPoint: RequestHandler = (request, response) => {
  const { query } = httpRequest(request, response);
  const location = query === '' ? request.baseUrl : `${request.baseUrl}?${uriPart(query)}`;
  send(response, httpResponse(301, null, undefined, { headers: { Location: location } }));
};

function send(response: Response, made: HttpResponse): void {
  sendResponse(response, withCommonHeaders(made));
}

const HTML_HEADERS = htmlHeaders({ policy: NOTHING_LOADED, referrer: 'no-referrer' });

/** Help and the formats for people are pages. The empty response to a preflight is none, as recorded. */
function withCommonHeaders(made: HttpResponse): HttpResponse {
  const isPage = made.mediaType?.startsWith('text/html') && made.body !== '';
  const common = isPage && made.status !== 304 ? HTML_HEADERS : { 'X-Content-Type-Options': 'nosniff' };
  return { ...made, headers: { ...common, ...made.headers } };
}

/** Errors of a request whose form could not be read are formatted by what its query string asks for. */
function errorMiddleware(services: MediawikiServices, onError: OnError): ErrorRequestHandler {
  return (error, request, response, next) => {
    const apiRequest: ApiRequest =
      response.locals['apiRequest'] ??
      createApiRequest(
        services,
        httpRequest(request, response),
        queryParameters(httpRequest(request, response)),
      );
    const format = (reason: HttpErrorReason) => printError(apiRequest, apiErrorOf(reason));
    errorHandler({ formatError: format, onSend: withCommonHeaders, onError })(error, request, response, next);
  };
}

/** Errors from outside of ApiMain. Everything else that can be wrong with a request ApiMain reports itself. */
function apiErrorOf(reason: HttpErrorReason): ApiError {
  switch (reason.kind) {
    case 'too-large':
      return apiError('main', message('http-contenttoolarge', [String(reason.limitBytes)]), { status: 413 });
    case 'store-unavailable': {
      const code = 'internal_api_error_StoreUnavailable';
      const name = reason.isConfirmed ? 'store-unavailable' : 'store-not-confirmed';
      const headers = { 'Retry-After': String(reason.retryAfterSeconds) };
      return apiError('main', message(name, [], { code }), { status: 503, headers });
    }
    case 'busy':
      return unavailable(reason.retryAfterSeconds);
    case 'malformed-address':
      return apiError('main', message('malformed-address', [], { code: 'badutf8' }), { status: 400 });
    case 'invalid':
    case 'not-found':
    case 'method-not-allowed':
    case 'unsupported-media-type':
    case 'fault':
      return apiError('main', message('fault', [], { code: 'internal_api_error_Fault' }), { status: 500 });
  }
}
