import { createConnection, createServer } from 'node:net';

/** Below the ports that the system itself gives to outgoing connections, which would take one that is free now. */
const LOWEST = 20_000;
const HIGHEST = 32_000;
const START_MS = 30_000;
const ASK_EVERY_MS = 30;

export async function freePort(): Promise<number> {
  for (;;) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const server = createServer();
  server.once('error', () => resolve(false));
  server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  return promise;
}

/** Waits until a server there answers the start of a conversation; a port that is open says little. */
export async function responses(port: number, isRunning: () => boolean): Promise<boolean> {
  const end = performance.now() + START_MS;
  while (performance.now() < end && isRunning()) {
    if (await answersOnce(port)) return true;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  return false;
}

const PROTOCOL = 196_608;
const AUTHENTICATION = 'R'.charCodeAt(0);

/** https://www.postgresql.org/docs/15/protocol-message-formats.html, StartupMessage. */
function startupMessage(): Buffer {
  const body = Buffer.from('user\0postgres\0database\0postgres\0\0');
  const head = Buffer.alloc(8);
  head.writeInt32BE(head.length + body.length, 0);
  head.writeInt32BE(PROTOCOL, 4);
  return Buffer.concat([head, body]);
}

function answersOnce(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = createConnection({ port, host: '127.0.0.1' });
  socket.setTimeout(500, () => resolve(false));
  socket.on('error', () => resolve(false));
  socket.on('close', () => resolve(false));
  socket.on('connect', () => socket.write(startupMessage()));
  socket.on('data', (data) => resolve(data[0] === AUTHENTICATION));
  return promise.finally(() => socket.destroy());
}
