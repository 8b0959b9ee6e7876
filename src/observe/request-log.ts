import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { describedPaths, originForm, servedOperation } from '../contract/index.ts';
import type { RequestHead } from '../http/index.ts';
import type { Logger } from './log.ts';

/** Called when a request is over; `operation` is `none` for a path that is not described. */
export type OnRequest = (request: { operation: string; status: string; seconds: number }) => void;

/**
 * Gives every request an id, returns it in `X-Request-Id`, and logs one line when the request is over. Nothing that a
 * client made up reaches the line but a `traceparent`, whose form leaves no room for anything else.
 */
export function requestLog(
  log: Logger,
  clientAddress: (request: RequestHead) => string,
  onRequest?: OnRequest,
): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID();
    const began = performance.now();
    const { method, url, headers, socket } = request;
    const head = { method, headers, remoteAddress: socket.remoteAddress, encrypted: false };
    const address = clientAddress(head);
    const traceparent = readTraceparent(headers['traceparent']);
    response.setHeader('X-Request-Id', id);
    response.once('close', () => {
      const ms = performance.now() - began;
      const durationMs = Math.round(ms * 10) / 10;
      const status = response.writableFinished ? response.statusCode : 'aborted';
      const line = { id, method, path: loggedPath(url), status, durationMs, address };
      log.info(traceparent === undefined ? line : { ...line, traceparent }, 'request');
      const operation = servedOperation(response) ?? 'none';
      onRequest?.({ operation, status: String(status), seconds: ms / 1000 });
    });
    next();
  };
}

/** Version, trace, parent and flags, in lower-case hexadecimal: https://www.w3.org/TR/trace-context/#traceparent-header. */
const TRACEPARENT = /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

function readTraceparent(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' && TRACEPARENT.test(header) ? header : undefined;
}

/** Logs an error that became a 5xx response. */
export function logError(log: Logger, err: unknown, request: { method: string; path: string }): void {
  // The client closed the connection during its request: the request's own line says so.
  if (err instanceof Error && 'code' in err && err.code === 'ECONNRESET') return;
  log.error({ err, method: request.method, path: loggedPath(request.path) }, 'request failed');
}

/**
 * The path of a request as the log shows it: a described path as it is, of any other only the described first segment
 * and the length, because clients put secrets into paths (`/services/login&password=…`).
 */
export function loggedPath(url: string): string {
  const target = originForm(url);
  const path = target.split('?', 1)[0] ?? target;
  if (KNOWN.paths.has(path)) return path;
  const first = path.split('/', 2)[1] ?? '';
  return `${KNOWN.segments.has(first) ? `/${first}` : ''}/… (${path.length} characters)`;
}

const KNOWN = knownPaths();

function knownPaths() {
  const paths = new Set([...describedPaths(), '/api.php', '/docs/']);
  return { paths, segments: new Set([...paths].map((path) => path.split('/', 2)[1] ?? '')) };
}
