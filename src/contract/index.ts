/**
 * The description as an Express application: compiled spec, one router per API with one route per operation, request
 * parsing and validation, HTTP errors, typed responses. Exports {@link operationRouter} and what an API with its own
 * order of checks needs. It must not know any API, the session core or a store.
 */
// The described schemas by name, so that no module writes them again by hand.
export type * from '../../generated/types.ts';
export { type ActionRequest, type ValidatedAction, validateAction } from './action-validator.ts';
export { readBody } from './body.ts';
export { describedPaths, description, portableDescription } from './description.ts';
export { serveEveryOperation } from './every-operation.ts';
export { isForm, parseForm, parseUrlencoded, type RawField, type RawFields } from './form-parser.ts';
export { HttpError, type HttpErrorReason, type Issue } from './http-error.ts';
export { type HttpRequest, httpRequest, originForm } from './http-request.ts';
export { type HttpResponse, httpResponse } from './http-response.ts';
export { markMalformedAddress, rejectMalformedAddress } from './malformed-address.ts';
export {
  type ApiRouter,
  EXACT_PATHS,
  errorHandler,
  lastErrorHandler,
  notFound,
  type OnError,
  type OperationRouter,
  operationRouter,
  requireCapacity,
} from './operation-router.ts';
export { errorHeaders, errorMessage, errorMessages, problemDetails } from './problem-details.ts';
export { parseRequest, type RequestParser } from './request-parser.ts';
export { sendCookies, sendResponse } from './send-response.ts';
export { servedOperation, setServedOperation } from './served-operation.ts';
export type {
  Handler,
  Handlers,
  Input,
  OperationId,
  OperationResponse,
  Reply,
  ResponseBody,
} from './typed.ts';
