import type { IncomingMessage, RequestListener } from 'node:http';
import type { Express, RequestHandler } from 'express';
import type { OperationRouter } from './contract/index.ts';
import { hasOneHost } from './http/index.ts';

interface FastPathOptions {
  /** The application, and the middleware it begins with, as `createApp` has built it. */
  app: Express;
  first: RequestHandler;
  latchkey: Pick<OperationRouter<SessionCheck>, 'serveDirectly'>;
}

type SessionCheck = 'readSession' | 'forwardAuthentication';

/**
 * Serves `GET /session` and `GET /session/forward` as proxies ask them, without body, before Express: routing costs more
 * than the whole check. Everything else is the same: the request log, the functions of the described
 * operation, its error format. It steps aside when the application has other middlewares or routers than it was built
 * with.
 */
export function withSessionFastPath({ app, first, latchkey }: FastPathOptions): RequestListener {
  const checks = new Map([
    ['/session', latchkey.serveDirectly('readSession')],
    ['/session/forward', latchkey.serveDirectly('forwardAuthentication')],
  ]);
  const built = handlersOf(app);
  const isUnchanged = () => {
    const { stack } = app.router;
    return stack.length === built.length && stack.every(({ handle }, index) => handle === built[index]);
  };
  return (message, response) => {
    const serve = isPlainGet(message) ? checks.get(checkedPath(message)) : undefined;
    if (serve === undefined || !isUnchanged()) return app(message, response);
    // It reads and sets only what Node's own objects have.
    const [request, reply] = [message, response] as unknown as Parameters<RequestHandler>;
    first(request, reply, () => void serve(message, response));
  };
}

function handlersOf(app: Express): readonly unknown[] {
  return app.router.stack.map(({ handle }) => handle);
}

/** The second reads no query string, and Caddy always sends one. */
function checkedPath({ url = '' }: IncomingMessage): string {
  return url.startsWith('/session/forward?') ? '/session/forward' : url;
}

function isPlainGet(message: IncomingMessage): boolean {
  const { method, headers } = message;
  if (method !== 'GET' || !hasOneHost(message)) return false;
  return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
}
