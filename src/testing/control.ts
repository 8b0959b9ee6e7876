import { STATUS_CODES } from 'node:http';
import express, { type ErrorRequestHandler, type Express, type Request } from 'express';
import { middleware as validate } from 'express-openapi-validator';
import description from '../../generated/test-control.json' with { type: 'json' };
import { listen } from '../listener.ts';
import type { TestLatchkey } from './start-latchkey.ts';

/** The control port of {@link startControl}. */
export interface Control {
  url: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What each operation does; `undefined` is 204. */
type Operation = (request: Request) => unknown;

/**
 * Listens on a second port for what a test in another language wants of its Latchkey, as `openapi/test-control.yaml` has
 * it, and serves that description at `/openapi.json`.
 */
export async function startControl(latchkey: TestLatchkey, port = 0): Promise<Control> {
  const listener = await listen(controlApp(operationsOf(latchkey)), {
    host: '127.0.0.1',
    port,
    drainDeadlineMs: 0,
  });
  return { url: listener.url, [Symbol.asyncDispose]: () => listener.close() };
}

function operationsOf(latchkey: TestLatchkey): Readonly<Record<string, Operation>> {
  return {
    advanceClock({ body }) {
      latchkey.clock.advance(body.duration);
      return { now: latchkey.clock.now().toISOString() };
    },
    listSessions: () => latchkey.sessions(),
    expireSession: ({ params }) => latchkey.expire({ id: String(params['id']) }),
    loseSessions: async ({ body }) => ({ ended: await latchkey.loseSession(body?.account) }),
    failStore: ({ body }) => latchkey.fail('store', body?.requests),
    throttleAccount: ({ body }) => latchkey.throttle(body.account),
    respondOnce: ({ body }) => latchkey.respondOnce(body.error ?? body.response, body.request),
    listRequests: () => latchkey.requests,
    reset: () => latchkey.reset(),
  };
}

function controlApp(operations: Readonly<Record<string, Operation>>): Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/openapi.json', (_, response) => void response.json(description));
  app.use(express.json());
  // Its type of a description is narrower than JSON's.
  app.use(validate({ apiSpec: structuredClone(description) as never, validateResponses: true }));
  for (const [path, item] of Object.entries(description.paths)) {
    for (const [method, { operationId }] of Object.entries(item)) {
      const operation = operations[operationId];
      if (!operation) throw new Error(`nothing does ${operationId}`);
      app[method as 'get' | 'post'](path.replace(/\{(\w+)\}/g, ':$1'), async (request, response) => {
        const result = await operation(request);
        if (result === undefined) response.status(204).end();
        else response.json(result);
      });
    }
  }
  app.use(sendProblem);
  return app;
}

const sendProblem: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const status = Number(Reflect.get(Object(error), 'status') ?? 400);
  const detail = error instanceof Error ? error.message : String(error);
  response.status(status).type('application/problem+json');
  response.send(JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail }));
};
