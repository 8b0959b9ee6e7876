import { type Listener, listen } from './listener.ts';

/** `host:port`, with brackets around an IPv6 address. */
function addressOf(listenAt: string): { host: string; port: number } {
  const colon = listenAt.lastIndexOf(':');
  const host = listenAt.slice(0, colon).replace(/^\[(.*)\]$/, '$1');
  return { host, port: Number(listenAt.slice(colon + 1)) };
}

/** The text format of Prometheus, which every collector reads. */
const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Serves `GET /metrics`, and nothing else, on an address of its own. */
export function startMetricsListener(listenAt: string, read: () => Promise<string>): Promise<Listener> {
  return listen(async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    if (request.url !== '/metrics' || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404).end();
      return;
    }
    try {
      const text = await read();
      response.writeHead(200, { 'Content-Type': CONTENT_TYPE }).end(text);
    } catch (error) {
      response.writeHead(503, { 'Content-Type': 'text/plain', 'Retry-After': 5 }).end(`${error}\n`);
    }
  }, addressOf(listenAt));
}
