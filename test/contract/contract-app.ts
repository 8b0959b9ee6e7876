import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import express from 'express';
import {
  type HttpErrorReason,
  type HttpRequest,
  type HttpResponse,
  httpResponse,
  lastErrorHandler,
  notFound,
  operationRouter,
} from '../../src/contract/index.ts';
import { type Listening, listenLocally } from '../support/listen.ts';

/** What reached the handler of `POST /services/login`. */
export interface Received {
  query: object;
  body: object | undefined;
  request: HttpRequest;
}

export interface ContractApp extends Listening {
  received: Received[];
  errors: unknown[];
}

/** An error format that shows the reason itself. */
function formatError(reason: HttpErrorReason): HttpResponse {
  return httpResponse(reason.status, 'application/json', reason);
}

interface Setup {
  /** What `GET /health/ready` throws. */
  thrown?: () => unknown;
  /** `Set-Cookie` lines of `POST /services/login`. */
  cookies?: () => string[];
}

/** An Express app with one router: an operation with a form, one without, and one that throws what it is given. */
export async function startContractApp({
  thrown = () => new Error('no secret'),
  cookies = () => [],
}: Setup = {}): Promise<ContractApp> {
  const received: Received[] = [];
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  const router = operationRouter({
    pathPrefix: '/services',
    formatError,
    onError,
    handlers: {
      elvisLogin: ({ query, body, request }, reply) => {
        received.push({ query, body, request });
        const head = { headers: { 'Cache-Control': 'no-store' }, cookies: cookies() } as const;
        return reply(200, 'application/json', { loginSuccess: false, loginFaultMessage: '' }, head);
      },
      readLiveness: (_, reply) => reply(200, 'application/json', { status: 'live' }),
      readReadiness: () => Promise.reject(thrown()),
    },
  });
  const app = express().use(router, notFound, lastErrorHandler(onError));
  return { ...(await listenLocally(app)), received, errors };
}

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A request whose target goes over the wire as it is written, which `fetch` would normalise. */
export function send(
  app: { url: string },
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): Promise<Reply> {
  const { hostname, port } = new URL(app.url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, method, path, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Bytes as they are, over one connection that is then given up; returns the statuses received until then. */
export function pipeline(app: { url: string }, requests: readonly string[]): Promise<number[]> {
  const { hostname, port } = new URL(app.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
    });
    socket.on('close', () => {
      resolve([...received.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status)));
    });
    socket.end(requests.join(''));
  });
}
