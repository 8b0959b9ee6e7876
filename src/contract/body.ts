import express, { type RequestHandler } from 'express';
import { HttpError } from './http-error.ts';

/** No form that is described here needs more; the work of reading a body grows with its size. */
export const BODY_LIMIT_BYTES = 65_536;

interface BodyOptions {
  limitBytes?: number;
  /** Bodies of which requests are read; the others are left unread. */
  when?: (contentType: string | undefined) => boolean;
  /** Media types named by the 415 for a compressed body. */
  accepted?: readonly string[];
  /** A compressed body counts as none. */
  ignoreCompressed?: boolean;
}

/** Reads the whole body into `request.body`, a Buffer. A request without one leaves it undefined. */
export function readBody({
  limitBytes = BODY_LIMIT_BYTES,
  when = () => true,
  accepted = [],
  ignoreCompressed = false,
}: BodyOptions = {}): RequestHandler {
  const type = ({ headers }: { headers: { 'content-type'?: string | undefined } }) =>
    when(headers['content-type']);
  const raw = express.raw({ type, limit: limitBytes, inflate: false });
  return (request, response, next) => {
    raw(request, response, (cause?: unknown) => {
      if (cause === undefined) return next();
      const error = bodyError(cause, limitBytes, accepted);
      next(ignoreCompressed && isCompressed(error) ? undefined : error);
    });
  };
}

/** The errors of body-parser, by their documented `type`. */
function bodyError(cause: unknown, limitBytes: number, accepted: readonly string[]): unknown {
  const type = cause instanceof Error && 'type' in cause ? cause.type : undefined;
  switch (type) {
    case 'entity.too.large':
      return new HttpError({ kind: 'too-large', status: 413, limitBytes }, { cause });
    case 'encoding.unsupported':
      return new HttpError({ kind: 'unsupported-media-type', status: 415, accepted }, { cause });
    // The client went away; nobody receives this response.
    case 'request.aborted':
    case 'request.size.invalid':
      return new HttpError(
        { kind: 'invalid', status: 400, issues: [{ place: 'body', field: '', detail: 'is cut off' }] },
        { cause },
      );
    default:
      return cause;
  }
}

function isCompressed(error: unknown): boolean {
  return error instanceof HttpError && error.reason.kind === 'unsupported-media-type';
}
