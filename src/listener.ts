import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rejectMalformed } from './malformed-requests.ts';
import { InvalidInput } from './session/index.ts';

/** What a client can take up without a complete request. */
export const LIMITS = {
  /** For the head of a request, and for all of it: whoever dribbles must not hold a connection for ever. */
  headMs: 10_000,
  requestMs: 30_000,
  /** How late a limit may be noticed: Node's own interval is 30 s. */
  checkEveryMs: 1_000,
  /** Each can hold a head of 16 KiB and a body of the limit; what is more is closed at once. */
  connections: 2_000,
};

const DRAIN_DEADLINE_MS = 10_000;
const IDLE_SWEEP_MS = 50;

export interface ListenOptions {
  host: string;
  /** 0 takes a free port. */
  port: number;
  /** How long requests in progress may take once the listener is closing. */
  drainDeadlineMs?: number;
  limits?: typeof LIMITS;
}

export interface Listener {
  /** Where it listens: `http://HOST:PORT`. */
  url: string;
  /** Stops accepting, lets requests under way finish until the deadline, then cuts them off. */
  close(): Promise<void>;
}

export async function listen(handler: RequestListener, options: ListenOptions): Promise<Listener> {
  const { host, port, drainDeadlineMs = DRAIN_DEADLINE_MS, limits = LIMITS } = options;
  const server = createServer(
    {
      headersTimeout: limits.headMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.checkEveryMs,
      // Longer than the 60 s of common proxies, so that it is never we who close under their next request.
      keepAliveTimeout: 75_000,
    },
    handler,
  );
  server.on('clientError', rejectMalformed(handler));
  server.maxConnections = limits.connections;
  await started(server, host, port);
  // A server that listens on a port has an address of this form; only pipes and closed servers differ.
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () => drain(server, drainDeadlineMs),
  };
}

/** Which values of `--host` and `--port` the machine does not take, in the system's words. */
const LISTEN_ERRORS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is taken',
  EACCES: 'the port needs more rights',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host cannot be looked up',
};

function started(server: Server, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (cause: NodeJS.ErrnoException) => {
    const reason = LISTEN_ERRORS[cause.code ?? ''] ?? cause.message;
    reject(new InvalidInput(`cannot listen on ${host} port ${port}: ${reason}`));
  });
  server.listen(port, host, resolve);
  return promise;
}

async function drain(server: Server, deadlineMs: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  // close() ends the connections that are idle now; those that become idle later are swept.
  const sweep = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS);
  const deadline = setTimeout(() => server.closeAllConnections(), deadlineMs);
  await promise;
  clearInterval(sweep);
  clearTimeout(deadline);
}
