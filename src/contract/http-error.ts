/** One part of a request that cannot be accepted. */
export interface Issue {
  place: 'query' | 'body' | 'header' | 'path';
  /** Name of the parameter, form field or header; '' when the whole place is meant. */
  field: string;
  /** Continues a sentence that begins with the field: "is missing". */
  detail: string;
}

/** Why an operation's handler did not respond. Each API formats it in its own way. */
export type HttpErrorReason =
  | { kind: 'invalid'; status: 400; issues: readonly Issue[] }
  /** The address has bytes that only percent-encoding may stand for. */
  | { kind: 'malformed-address'; status: 400 }
  | { kind: 'not-found'; status: 404 }
  | { kind: 'method-not-allowed'; status: 405; allow: readonly string[] }
  | { kind: 'too-large'; status: 413; limitBytes: number }
  | { kind: 'unsupported-media-type'; status: 415; accepted: readonly string[] }
  | { kind: 'store-unavailable'; status: 503; retryAfterSeconds: number; isConfirmed: boolean }
  | { kind: 'busy'; status: 503; retryAfterSeconds: number }
  | { kind: 'fault'; status: 500 };

/** Thrown by the steps before a handler; the error middleware of the API turns it into a response. */
export class HttpError extends Error {
  readonly code = 'http_error';
  readonly reason: HttpErrorReason;

  constructor(reason: HttpErrorReason, options?: { cause?: unknown }) {
    super(reason.kind, options);
    this.name = 'HttpError';
    this.reason = reason;
  }
}

const STORE_RETRY_SECONDS = 5;

/** The reason behind anything thrown. Store faults are known by their stable code, not by their class. */
export function reasonOf(thrown: unknown): HttpErrorReason {
  if (thrown instanceof HttpError) return thrown.reason;
  if (thrown instanceof Error && 'code' in thrown && thrown.code === 'store_unavailable') {
    // What a cluster was asked to do may have been done by the part of it that was lost.
    const isConfirmed = Reflect.get(thrown, 'isConfirmed') !== false;
    return { kind: 'store-unavailable', status: 503, retryAfterSeconds: STORE_RETRY_SECONDS, isConfirmed };
  }
  return { kind: 'fault', status: 500 };
}

/** Whether the operator must see it in the log. */
export function isServerError(reason: HttpErrorReason): boolean {
  return reason.status >= 500 && reason.kind !== 'busy';
}
