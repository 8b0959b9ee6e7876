import { type ServerResponse, validateHeaderValue } from 'node:http';
import type { Answer } from './answer.ts';

/** Makes an answer bytes. Node leaves the body away where the request was a `HEAD`. */
export function send(response: ServerResponse, answer: Answer): void {
  const body = answer.mediaType === null ? Buffer.alloc(0) : bytesOf(answer.body);
  // All or nothing: a value that HTTP does not take must not leave half an answer behind for the one about the fault.
  for (const [name, value] of headerLines(answer)) validateHeaderValue(name, value);
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (answer.cookies.length > 0) response.setHeader('Set-Cookie', answer.cookies);
  if (answer.mediaType !== null) response.setHeader('Content-Type', contentTypeOf(answer.mediaType));
  if (![204, 304].includes(answer.status)) response.setHeader('Content-Length', body.length);
  response.end(body);
}

function headerLines({ headers, cookies }: Answer): [string, string][] {
  return [...Object.entries(headers), ...cookies.map((line): [string, string] => ['Set-Cookie', line])];
}

function bytesOf(body: unknown): Buffer {
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Texts say their encoding; JSON has only one (RFC 8259 §8.1). A type with parameters of its own is left alone. */
function contentTypeOf(mediaType: string): string {
  return mediaType.startsWith('text/') && !mediaType.includes(';')
    ? `${mediaType}; charset=utf-8`
    : mediaType;
}
