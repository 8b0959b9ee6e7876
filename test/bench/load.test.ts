import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { openConnection, requestBytes } from './http/connection.ts';
import { drive } from './http/load.ts';
import { spreadOf } from './statistics.ts';

let server: Server;

async function serving(respond: (count: number) => { status: number; parts: readonly string[] }) {
  let count = 0;
  server = createServer((_, response) => {
    const { status, parts } = respond(count++);
    response.writeHead(status, { 'Content-Length': parts.join('').length });
    for (const part of parts) response.write(part);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

afterEach(() => server.close());

const work = {
  next: () => requestBytes('GET', '/'),
  isRight: ({ status, body }: { status: number; body: string }) => status === 200 && body === 'right',
};

describe('the load of the bench', () => {
  test('counts every response, however it is cut into packets', async () => {
    const port = await serving(() => ({ status: 200, parts: ['ri', 'ght'] }));
    const result = await drive(work, { port, connections: 3, requests: 50 });
    expect(result.responses).toBe(50);
    expect(result.latenciesMs).toHaveLength(50);
  });

  test('stops at a wrong response: a fast refusal is no throughput', async () => {
    const port = await serving((count) => ({ status: count === 20 ? 401 : 200, parts: ['right'] }));
    const options = { port, connections: 3, requests: 50 };
    await expect(drive(work, options)).rejects.toThrow('a wrong response: HTTP/1.1 401');
  });

  test('sends a body with its length', async () => {
    expect(String(requestBytes('POST', '/a', { B: 'c' }, 'é'))).toBe(
      'POST /a HTTP/1.1\r\nHost: 127.0.0.1\r\nB: c\r\nContent-Length: 2\r\n\r\né',
    );
  });

  test('fails when the connection ends', async () => {
    const port = await serving(() => ({ status: 200, parts: ['right'] }));
    const connection = await openConnection(port);
    connection.close();
    await expect(connection.request(work.next())).rejects.toThrow();
  });
});

test('a spread is the median between the extremes', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
});
