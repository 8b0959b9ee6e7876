import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { HttpError } from './http-error.ts';

const marked = new WeakSet<IncomingMessage>();

/** Marks a request whose address is not ASCII (RFC 3986 §2), so that the API of its path rejects it in its own form. */
export function markMalformedAddress(message: IncomingMessage): void {
  marked.add(message);
}

export const rejectMalformedAddress: RequestHandler = (request, _response, next) => {
  if (marked.has(request)) throw new HttpError({ kind: 'malformed-address', status: 400 });
  next();
};
