import { connect, type Socket } from 'node:net';

export interface RawResponse {
  status: number;
  head: string;
  body: string;
}

/** One HTTP/1.1 connection that stays open. A response without `Content-Length` is a fault of the subject. */
export interface Connection {
  request(bytes: Buffer): Promise<RawResponse>;
  close(): void;
}

const HEAD_END = '\r\n\r\n';

/** Node's own client costs more than some of the servers that are to be measured, so this one does almost nothing. */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return { request: requestsOn(socket), close: () => socket.destroy() };
}

function requestsOn(socket: Socket): Connection['request'] {
  let received = '';
  let waiting: PromiseWithResolvers<RawResponse> | undefined;
  socket.on('data', (bytes) => {
    received += bytes.toString('latin1');
    const response = parse(received);
    if (response === undefined) return;
    received = '';
    waiting?.resolve(response);
  });
  const fail = (cause?: Error) => waiting?.reject(new Error('the connection was closed', { cause }));
  socket.on('error', fail).on('close', () => fail());
  return (bytes) => {
    waiting = Promise.withResolvers();
    socket.write(bytes);
    return waiting.promise;
  };
}

/** `undefined` while something is missing. */
function parse(received: string): RawResponse | undefined {
  const end = received.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const head = received.slice(0, end);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  const body = received.slice(end + HEAD_END.length);
  const isChunked = length === undefined && /^transfer-encoding: *chunked/im.test(head);
  const isComplete = isChunked ? body.endsWith('0\r\n\r\n') : body.length >= Number(length ?? 0);
  return isComplete ? { status: Number(head.slice(9, 12)), head, body } : undefined;
}

/** The bytes of a request. */
export function requestBytes(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Buffer {
  const length = method === 'GET' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  const all = { Host: '127.0.0.1', ...headers, ...length };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}
