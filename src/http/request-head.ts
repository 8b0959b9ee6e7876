import type { IncomingHttpHeaders } from 'node:http';

/** What a request says before its body. */
export interface RequestHead {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The socket's peer. */
  readonly remoteAddress: string | undefined;
  /** The socket itself is TLS. */
  readonly encrypted: boolean;
}

/** A header that may come once. Node joins repeated lines of most headers with a comma, which no reader here expects. */
export function singleHeader(request: Pick<RequestHead, 'headers'>, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
