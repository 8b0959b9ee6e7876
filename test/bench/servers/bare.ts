/** Node's own HTTP server on Latchkey's store: as fast as a server with this store can be. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestHandler } from 'express';
import { HEADERS, openShared, tokenOf } from './shared.ts';

const { core, log } = await openShared();

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [status, body] = await (request.method === 'POST' ? logOut(request) : check(request));
  const text = JSON.stringify(body);
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}

async function check(request: IncomingMessage): Promise<[number, object]> {
  const session = await core.sessions.check(tokenOf(request));
  if (!session) return [401, { detail: 'no session' }];
  const { account, idleExpiresAt } = session;
  return [
    200,
    { name: account.name, id: account.id, groups: account.groups, expiresAt: idleExpiresAt.toISOString() },
  ];
}

async function logOut(request: IncomingMessage): Promise<[number, object]> {
  await core.sessions.end([tokenOf(request)]);
  return [200, { logoutSuccess: true }];
}

const server = createServer((request, response) => {
  // The log uses only what Node's own objects have.
  const [logged, reply] = [request, response] as unknown as Parameters<RequestHandler>;
  log(logged, reply, () => {
    respond(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
});
server.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
