import { type Refusal, refusalText, sentenceOf } from '../../contract/index.ts';

/** An error in Elvis's form. `errorcode` is the status it has under `elvis.errorStatus: real`. */
export interface ElvisFailure<Code extends number = number> {
  readonly errorcode: Code;
  readonly errorname: string;
  readonly message: string;
}

function failure<const Code extends number>(
  errorcode: Code,
  errorname: string,
  message: string,
): ElvisFailure<Code> {
  return { errorcode, errorname, message };
}

/** The clients go by code, name and text of this one. */
export const NOT_LOGGED_IN = failure(401, 'AuthenticationCredentialsNotFoundException', 'Not logged in');
/** 400 and not 401: the header was sent before there was a token, and some clients log in on exactly this code. */
export const EMPTY_BEARER = failure(
  400,
  'InvalidBearerTokenException',
  'The header Authorization says Bearer and has no token.',
);
export const MISSING_CSRF = failure(
  403,
  'MissingCsrfTokenException',
  'This call needs the csrfToken of the login in the header X-CSRF-TOKEN.',
);
export const WRONG_CSRF = failure(
  403,
  'InvalidCsrfTokenException',
  'The header X-CSRF-TOKEN does not have the csrfToken of this session.',
);
export const FOREIGN_PAGE = failure(
  403,
  'AccessDeniedException',
  'A page of another site sent this request. The operator can list its origin in cors.allow.',
);
export const THROTTLED = failure(
  429,
  'TooManyRequestsException',
  'Too many attempts for this account. Try again later.',
);
export const BUSY = failure(
  503,
  'ServiceUnavailableException',
  'More logins are waiting than can be served. Try again later.',
);

export type ErrorStatus = 'ok' | 'real';

/** Not the answers of a service but of what stands around it: proxies, browsers and supervisors have to see them. */
const ALWAYS_REAL: ReadonlySet<number> = new Set([404, 405, 413, 500, 503]);

/** Elvis tells of errors under status 200 unless its operator wants real ones. */
export function statusOf<Code extends number>(failure: ElvisFailure<Code>, mode: ErrorStatus): Code | 200 {
  return mode === 'ok' && !ALWAYS_REAL.has(failure.errorcode) ? 200 : failure.errorcode;
}

/** What went wrong before a handler was asked, in Elvis's form. */
export function failureOf(refusal: Refusal): ElvisFailure {
  return failure(refusal.status, NAMES[refusal.kind], messageOf(refusal));
}

const NAMES: Readonly<Record<Refusal['kind'], string>> = {
  invalid: 'IllegalArgumentException',
  'not-found': 'NoHandlerFoundException',
  'method-not-allowed': 'HttpRequestMethodNotSupportedException',
  'too-large': 'MaxUploadSizeExceededException',
  'unsupported-media-type': 'HttpMediaTypeNotSupportedException',
  'store-unavailable': 'ServiceUnavailableException',
  fault: 'InternalServerErrorException',
};

const MOST_ISSUES = 20;

function messageOf(refusal: Refusal): string {
  if (refusal.kind !== 'invalid' || refusal.issues.length === 0) return refusalText(refusal);
  return refusal.issues.slice(0, MOST_ISSUES).map(sentenceOf).join(' ');
}
