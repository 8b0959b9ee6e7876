import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';

/** What a handler may know of the request beside its checked parameters. Nothing in it has been altered. */
export interface RequestFacts {
  /** As received: `HEAD` stays `HEAD`, although the `GET` operation answers it. */
  method: string;
  /** The path as received, percent-encoding untouched. */
  path: string;
  /** The query string as received, without its `?`. */
  query: string;
  /** The request target as received. */
  url: string;
  headers: IncomingHttpHeaders;
  /** The peer of the socket; who the client is, `http/client-address` says. */
  remoteAddress: string;
  /** The socket itself is encrypted. */
  encrypted: boolean;
}

/** A request target in absolute form, which RFC 9112 §3.2.2 wants every server to take. */
const ABSOLUTE_FORM = /^https?:\/\/[^/?#]*/i;

/** The request target without scheme and authority. */
export function originForm(url: string): string {
  return url.replace(ABSOLUTE_FORM, '') || '/';
}

export function requestFacts(message: IncomingMessage): RequestFacts {
  const url = message.url ?? '/';
  const target = originForm(url);
  const mark = target.indexOf('?');
  return {
    method: message.method ?? 'GET',
    path: (mark < 0 ? target : target.slice(0, mark)) || '/',
    query: mark < 0 ? '' : target.slice(mark + 1),
    url,
    headers: { ...message.headers },
    remoteAddress: message.socket.remoteAddress ?? '',
    encrypted: message.socket instanceof TLSSocket,
  };
}
