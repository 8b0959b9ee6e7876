import { isUtf8 } from 'node:buffer';
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
  const bytes = headerBytes(request, name);
  return bytes === undefined ? undefined : headerText(bytes);
}

/** The same before it is decoded, one character for each byte, as Node hands it over and as it may be sent back. */
export function headerBytes(request: Pick<RequestHead, 'headers'>, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

const ASCII = /^[\0-\x7f]*$/;

/**
 * The bytes of a header value as text. Node reads them as Latin-1, but clients and proxies that write names send UTF-8.
 * Bytes that are not UTF-8 stay Latin-1.
 */
export function headerText(value: string): string {
  if (ASCII.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : value;
}

/** A value without the quotation marks around it. */
export function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
