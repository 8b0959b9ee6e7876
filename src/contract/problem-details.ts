import { STATUS_CODES } from 'node:http';
import type { HttpErrorReason, Issue } from './http-error.ts';
import { type HttpResponse, httpResponse } from './http-response.ts';

/** An error as RFC 9457 problem details: the format of our own API, and of paths that belong to no API. */
export function problemDetails(reason: HttpErrorReason): HttpResponse {
  const body = {
    type: 'about:blank',
    title: STATUS_CODES[reason.status],
    status: reason.status,
    detail: errorMessage(reason),
    ...(reason.kind === 'invalid' && { errors: reason.issues.slice(0, MAX_ISSUES).map(entryOf) }),
  };
  return httpResponse(reason.status, 'application/problem+json', body, { headers: errorHeaders(reason) });
}

const MAX_ISSUES = 100;
const MAX_NAME_LENGTH = 200;

/** The headers that belong to an error whatever its format: `Allow` (RFC 9110 §15.5.6) and `Retry-After`. */
export function errorHeaders(reason: HttpErrorReason): Record<string, string | number> {
  if (reason.kind === 'method-not-allowed') return { Allow: reason.allow.join(', ') };
  if ('retryAfterSeconds' in reason) return { 'Retry-After': reason.retryAfterSeconds };
  return {};
}

/** The error as one sentence for people; of several issues the first. */
export function errorMessage(reason: HttpErrorReason): string {
  switch (reason.kind) {
    case 'invalid':
      return reason.issues.slice(0, 1).map(issueMessage).join('') || 'The request is not valid.';
    case 'malformed-address':
      return 'The address has bytes that must be percent-encoded, as UTF-8.';
    case 'not-found':
      return 'There is nothing at this path.';
    case 'method-not-allowed':
      return `This path accepts ${reason.allow.join(', ')}.`;
    case 'too-large':
      return `The body may have at most ${reason.limitBytes} bytes.`;
    case 'unsupported-media-type':
      return `The body must be sent as ${reason.accepted.join(' or ')}.`;
    case 'store-unavailable':
      return reason.isConfirmed
        ? 'The session store is not available at the moment.'
        : 'It is not confirmed that this was done. Send the request again.';
    case 'busy':
      return 'Too many logins are waiting. Try again later.';
    case 'fault':
      return 'Something went wrong on the server.';
  }
}

const MAX_MESSAGES = 20;

/** Every issue as a sentence of its own, up to a limit; other errors are one sentence. */
export function errorMessages(reason: HttpErrorReason): readonly string[] {
  if (reason.kind !== 'invalid' || reason.issues.length === 0) return [errorMessage(reason)];
  return reason.issues.slice(0, MAX_MESSAGES).map(issueMessage);
}

const PLACE_NAMES = { query: 'parameter', body: 'field', header: 'header', path: 'path segment' } as const;

function issueMessage({ place, field, detail }: Issue): string {
  const name = shortened(field);
  return name === '' ? `The ${place} ${detail}.` : `The ${PLACE_NAMES[place]} "${name}" ${detail}.`;
}

function entryOf({ place, field, detail }: Issue): { field: string; detail: string } {
  return { field: shortened(field) || place, detail };
}

function shortened(name: string): string {
  return name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH)}…` : name;
}
