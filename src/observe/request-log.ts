import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { originForm } from '../contract/index.ts';
import type { RequestHead } from '../http/index.ts';
import type { Logger } from './log.ts';

/**
 * Gives every request an id, answers it in `X-Request-Id`, and logs one line when the request is over. Of the address
 * only the path is logged, without its parameters (`;jsessionid=…`), also where their mark was encoded by mistake: queries
 * carry passwords and tokens.
 */
export function requestLog(log: Logger, clientAddress: (request: RequestHead) => string) {
  return (message: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const id = randomUUID();
    const began = performance.now();
    const { method = '', url = '/', headers, socket } = message;
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

const LONGEST_PATH = 200;

export function loggedPath(url: string): string {
  return originForm(url)
    .replace(/(?:[?;#]|%3f|%3b|%23).*$/is, '')
    .slice(0, LONGEST_PATH);
}
