import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { Request, Response } from 'express';

/** What a handler may know of the request beside its validated parameters. Nothing in it has been altered. */
export interface HttpRequest {
  /** As received: `HEAD` stays `HEAD`, although the `GET` operation responds to it. */
  method: string;
  /** The path below the point where the router is mounted, percent-encoding untouched. */
  path: string;
  /** The query string as received, without its `?`. */
  query: string;
  headers: IncomingHttpHeaders;
  /** The peer of the socket; the address of the client is `http/client-address`'s to say. */
  remoteAddress: string;
  /** The socket itself is encrypted. */
  encrypted: boolean;
  /** The path at which the router is mounted, '' at the root. */
  basePath: string;
}

/** A request target in absolute form, which RFC 9112 §3.2.2 requires every server to accept. */
const ABSOLUTE_FORM = /^https?:\/\/[^/?#]*/i;

/** The request target without scheme and authority. */
export function originForm(url: string): string {
  return url.startsWith('/') ? url : url.replace(ABSOLUTE_FORM, '') || '/';
}

/** Made once per request: the same object for all its middlewares. */
export function httpRequest(request: Request, { locals }: Response): HttpRequest {
  locals['httpRequest'] ??= describeRequest(request);
  return locals['httpRequest'] as HttpRequest; // set by this function only
}

/** The same of a request that Express has not seen. */
export function describeRequest(message: IncomingMessage & { baseUrl?: string }): HttpRequest {
  const { method = 'GET', url = '/', baseUrl = '', headers, socket } = message;
  const target = originForm(url);
  const mark = target.indexOf('?');
  return {
    method,
    path: (mark < 0 ? target : target.slice(0, mark)) || '/',
    query: mark < 0 ? '' : target.slice(mark + 1),
    headers,
    remoteAddress: socket.remoteAddress ?? '',
    encrypted: socket instanceof TLSSocket,
    basePath: baseUrl,
  };
}
