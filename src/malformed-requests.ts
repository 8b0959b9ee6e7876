import { IncomingMessage, type RequestListener, ServerResponse, STATUS_CODES } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { markMalformedAddress } from './contract/index.ts';
import { uriPart } from './http/index.ts';

/** What Node's parser reports of a request that it cannot read. */
interface ParserError extends Error {
  code?: string;
  /** What the connection had received, from its last packet on. */
  rawPacket?: Buffer;
  /** Where in it the parser stopped. */
  bytesParsed?: number;
}

/**
 * Node's parser takes no byte beyond ASCII in an address, and closes the connection without a word. Here such a request
 * reaches the application, which logs it and rejects it in the form of the API it was sent to. Every other request that
 * cannot be read gets the bare status that Node would send.
 */
export function rejectMalformed(handler: RequestListener) {
  return (error: ParserError, socket: Duplex): void => {
    const pending = pendingResponse(socket);
    if (!(socket instanceof Socket) || !socket.writable || pending?.headersSent) {
      socket.destroy();
      return;
    }
    const message = error.code === 'HPE_INVALID_URL' ? requestOf(error, socket) : undefined;
    if (message === undefined || pending !== undefined) rejectBarely(error, socket);
    else rejectByApi(handler, message, socket);
  };
}

/** The response of the connection that is not finished. Node keeps it at the socket and asks there too. */
function pendingResponse(socket: Duplex): ServerResponse | undefined {
  const response: unknown = Reflect.get(socket, '_httpMessage');
  return response instanceof ServerResponse ? response : undefined;
}

/** No control characters, which the parser does not take either. */
const BEYOND_ASCII = /^(?=.*[\x80-\xff])[!-~\x80-\xff]+$/;

/** Its method and address alone; `undefined` when the packet does not hold the whole request line. */
function requestOf({ rawPacket, bytesParsed = 0 }: ParserError, socket: Socket): IncomingMessage | undefined {
  const received = rawPacket?.toString('latin1') ?? '';
  const line = received.slice(received.lastIndexOf('\n', bytesParsed) + 1);
  const [, method, address] = /^([A-Z]{1,20}) (\/[^\s]*) HTTP\/1\.[01]\r?\n/.exec(line) ?? [];
  if (method === undefined || address === undefined || !BEYOND_ASCII.test(address)) return undefined;
  const [path = '', ...query] = address.split('?');
  const message = new IncomingMessage(socket);
  message.push(null);
  return Object.assign(message, { method, url: [path, ...query].map(uriPart).join('?') });
}

function rejectByApi(handler: RequestListener, message: IncomingMessage, socket: Socket): void {
  markMalformedAddress(message);
  const response = new ServerResponse(message);
  response.shouldKeepAlive = false;
  response.assignSocket(socket);
  response.once('finish', () => socket.destroySoon());
  handler(message, response);
}

const STATUSES: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function rejectBarely({ code = '' }: ParserError, socket: Socket): void {
  const status = STATUSES[code] ?? 400;
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`);
  socket.destroySoon();
}
