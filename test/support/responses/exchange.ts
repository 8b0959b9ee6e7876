import diagnostics from 'node:diagnostics_channel';
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** A request and its answer as they went over the wire. */
export interface Exchange {
  request: { method: string; url: string; headers: IncomingHttpHeaders; body: Buffer };
  response: { status: number; headers: OutgoingHttpHeaders; body: Buffer };
}

interface RequestStart {
  request: IncomingMessage;
  response: ServerResponse;
}

/** Tells of every exchange of the servers in this process that listen on one of the ports. */
export function observe(ports: ReadonlySet<number>, tell: (exchange: Exchange) => void): void {
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request, response } = message as RequestStart; // what Node publishes on this channel
    const port = request.socket.localPort;
    if (port !== undefined && ports.has(port)) capture(request, response, tell);
  });
}

function capture(
  request: IncomingMessage,
  response: ServerResponse,
  tell: (exchange: Exchange) => void,
): void {
  const { method = '', url = '' } = request;
  const headers = { ...request.headers };
  const received = eavesdrop(request);
  const sent: Buffer[] = [];
  const { write, writeHead, end } = response;
  const given: OutgoingHttpHeaders = {};
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) sent.push(Buffer.from(chunk as string));
  };
  response.write = (...args: unknown[]) => {
    keep(args[0]);
    return Reflect.apply(write, response, args);
  };
  // Headers given here alone are never among those that getHeaders() knows.
  response.writeHead = (...args: unknown[]) => {
    for (const [name, value] of Object.entries(args.at(-1) ?? {})) given[name.toLowerCase()] = value;
    return Reflect.apply(writeHead, response, args);
  };
  response.end = (...args: unknown[]) => {
    keep(args[0]);
    const exchanged = {
      status: response.statusCode,
      headers: { ...response.getHeaders(), ...given },
      body: Buffer.concat(sent),
    };
    tell({ request: { method, url, headers, body: Buffer.concat(received) }, response: exchanged });
    return Reflect.apply(end, response, args);
  };
}

/** Without a listener of its own, which would set the stream flowing before the server is ready for it. */
function eavesdrop(request: IncomingMessage): Buffer[] {
  const chunks: Buffer[] = [];
  const { emit } = request;
  request.emit = (event: string | symbol, ...given: unknown[]) => {
    if (event === 'data' && given[0] instanceof Buffer) chunks.push(given[0]);
    return Reflect.apply(emit, request, [event, ...given]);
  };
  return chunks;
}
