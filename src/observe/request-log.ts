import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { originForm } from '../contract/index.ts';
import type { RequestHead } from '../http/index.ts';
import type { Logger } from './log.ts';

/**
 * Gives every request an id, returns it in `X-Request-Id`, and logs one line when the request is over. Of the request
 * target only the path is logged, without its parameters (`;jsessionid=…`), also where `?` was percent-encoded by
 * mistake: query strings contain passwords and tokens.
 */
export function requestLog(log: Logger, clientAddress: (request: RequestHead) => string): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID();
    const began = performance.now();
    const { method, url, headers, socket } = request;
    const head = { method, headers, remoteAddress: socket.remoteAddress, encrypted: false };
    const address = clientAddress(head);
    response.setHeader('X-Request-Id', id);
    response.once('close', () => {
      const durationMs = Math.round((performance.now() - began) * 10) / 10;
      const status = response.writableFinished ? response.statusCode : 'aborted';
      log.info({ id, method, path: loggedPath(url), status, durationMs, address }, 'request');
    });
    next();
  };
}

/** Logs an error that became a 5xx response. */
export function logError(log: Logger, err: unknown, request: { method: string; path: string }): void {
  // The client closed the connection during its request: the request's own line says so.
  if (err instanceof Error && 'code' in err && err.code === 'ECONNRESET') return;
  log.error({ err, method: request.method, path: loggedPath(request.path) }, 'request failed');
}

const LONGEST_PATH = 200;

export function loggedPath(url: string): string {
  return originForm(url)
    .replace(/(?:[?;#]|%3f|%3b|%23).*$/is, '')
    .slice(0, LONGEST_PATH);
}
