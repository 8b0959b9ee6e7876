import { type ClientRequest, type ServerResponse, validateHeaderValue } from 'node:http';
import type { HttpResponse } from './http-response.ts';

/** Writes a response to the socket. Node leaves out the body where the request was a `HEAD`. */
export function sendResponse(response: ServerResponse, made: HttpResponse): void {
  const { status, mediaType, headers, cookies } = made;
  const body = mediaType === null ? '' : textOf(made.body);
  const own = linesOf(headers, cookies);
  const lines = [...takeHeaders(response), ...own];
  if (mediaType !== null) lines.push('Content-Type', contentTypeOf(mediaType));
  if (status !== 204 && status !== 304) lines.push('Content-Length', String(Buffer.byteLength(body)));
  response.writeHead(status, lines);
  // Node writes head and body together where it can, and then encodes the head as the body, characters beyond ASCII too.
  response.end(own.some(isBeyondAscii) ? Buffer.from(body) : body);
}

function isBeyondAscii(line: string): boolean {
  return /[\x80-\xff]/.test(line);
}

/** `Set-Cookie` lines for a response that the application sends itself. */
export function sendCookies(response: ServerResponse, lines: readonly string[]): void {
  for (const line of lines) response.appendHeader('Set-Cookie', line);
}

/** All or nothing: an invalid value must not leave half of this response behind for the error response. */
function linesOf(headers: HttpResponse['headers'], cookies: readonly string[]): string[] {
  const lines: string[] = [];
  const add = (name: string, value: string) => {
    validateHeaderValue(name, value);
    lines.push(name, value);
  };
  for (const name in headers) add(name, headers[name] ?? '');
  for (const cookie of cookies) add('Set-Cookie', cookie);
  return lines;
}

/** The headers that middlewares have set. Node writes all of them in one go only when none is set one by one. */
function takeHeaders(response: ServerResponse): string[] {
  const lines: string[] = [];
  // Node's OutgoingMessage has it, its types leave it to ClientRequest.
  const { getRawHeaderNames } = response as unknown as Pick<ClientRequest, 'getRawHeaderNames'>;
  for (const name of getRawHeaderNames.call(response)) {
    for (const value of [response.getHeader(name) ?? []].flat()) lines.push(name, String(value));
    response.removeHeader(name);
  }
  return lines;
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** Text names its encoding; JSON has only one (RFC 8259 §8.1). A type with parameters of its own is left alone. */
function contentTypeOf(mediaType: string): string {
  return mediaType.startsWith('text/') && !mediaType.includes(';')
    ? `${mediaType}; charset=utf-8`
    : mediaType;
}
