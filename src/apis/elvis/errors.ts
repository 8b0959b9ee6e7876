import { errorMessages, type HttpErrorReason } from '../../contract/index.ts';

/** An error in Elvis's form. `errorcode` is its status under `elvis.errorStatus: real`. */
export interface ElvisError<Code extends number = number> {
  readonly errorcode: Code;
  readonly errorname: string;
  readonly message: string;
}

function elvisError<const Code extends number>(
  errorcode: Code,
  errorname: string,
  message: string,
): ElvisError<Code> {
  return { errorcode, errorname, message };
}

/** Clients compare code, name and message of this one. */
export const NOT_LOGGED_IN = elvisError(401, 'AuthenticationCredentialsNotFoundException', 'Not logged in');
/** 400 and not 401: the header was sent before there was a token, and some clients log in on exactly this code. */
export const EMPTY_BEARER = elvisError(
  400,
  'InvalidBearerTokenException',
  'The Authorization header has an empty bearer token.',
);
export const MISSING_CSRF = elvisError(
  403,
  'MissingCsrfTokenException',
  'The header X-CSRF-TOKEN is missing: send the csrfToken of the login.',
);
export const WRONG_CSRF = elvisError(
  403,
  'InvalidCsrfTokenException',
  'The header X-CSRF-TOKEN is not the csrfToken of this session.',
);
export const CROSS_SITE = elvisError(
  403,
  'AccessDeniedException',
  'The request was sent by a page of another site. The operator can allow its origin in cors.allow.',
);
export const THROTTLED = elvisError(
  429,
  'TooManyRequestsException',
  'Too many attempts for this account. Try again later.',
);
export const BUSY = elvisError(
  503,
  'ServiceUnavailableException',
  'Too many logins are waiting. Try again later.',
);

export type ErrorStatus = 'ok' | 'real';

/** Errors of the server rather than of a service: proxies, browsers and supervisors must see them. */
const ALWAYS_REAL: ReadonlySet<number> = new Set([404, 405, 413, 500, 503]);

/** Elvis sends errors under status 200 unless its operator asks for real ones. */
export function statusOf<Code extends number>(error: ElvisError<Code>, mode: ErrorStatus): Code | 200 {
  return mode === 'ok' && !ALWAYS_REAL.has(error.errorcode) ? 200 : error.errorcode;
}

/** An error from before the handler, in Elvis's form. */
export function elvisErrorOf(reason: HttpErrorReason): ElvisError {
  return elvisError(reason.status, NAMES[reason.kind], errorMessages(reason).join(' '));
}

const NAMES: Readonly<Record<HttpErrorReason['kind'], string>> = {
  invalid: 'IllegalArgumentException',
  'malformed-address': 'RequestRejectedException',
  'not-found': 'NoHandlerFoundException',
  'method-not-allowed': 'HttpRequestMethodNotSupportedException',
  'too-large': 'MaxUploadSizeExceededException',
  'unsupported-media-type': 'HttpMediaTypeNotSupportedException',
  'store-unavailable': 'ServiceUnavailableException',
  busy: 'ServiceUnavailableException',
  fault: 'InternalServerErrorException',
};
