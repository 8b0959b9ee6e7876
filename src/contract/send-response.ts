import { type ServerResponse, validateHeaderValue } from 'node:http';
import type { HttpResponse } from './http-response.ts';

/** Writes a response to the socket. Node leaves out the body where the request was a `HEAD`. */
export function sendResponse(response: ServerResponse, made: HttpResponse): void {
  const body = made.mediaType === null ? Buffer.alloc(0) : bytesOf(made.body);
  // All or nothing: an invalid header value must not leave half of this response behind for the error response.
  for (const [name, value] of headerLines(made)) validateHeaderValue(name, value);
  response.statusCode = made.status;
  for (const [name, value] of Object.entries(made.headers)) response.setHeader(name, value);
  if (made.cookies.length > 0) response.setHeader('Set-Cookie', made.cookies);
  if (made.mediaType !== null) response.setHeader('Content-Type', contentTypeOf(made.mediaType));
  if (![204, 304].includes(made.status)) response.setHeader('Content-Length', body.length);
  response.end(body);
}

function headerLines({ headers, cookies }: HttpResponse): [string, string][] {
  return [...Object.entries(headers), ...cookies.map((line): [string, string] => ['Set-Cookie', line])];
}

function bytesOf(body: unknown): Buffer {
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Text names its encoding; JSON has only one (RFC 8259 §8.1). A type with parameters of its own is left alone. */
function contentTypeOf(mediaType: string): string {
  return mediaType.startsWith('text/') && !mediaType.includes(';')
    ? `${mediaType}; charset=utf-8`
    : mediaType;
}
