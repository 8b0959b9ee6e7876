/** What a server with Latchkey's three largest dependencies needs to start, whatever it does with them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import '@node-rs/argon2';
import 'express';
import 'express-openapi-validator';

const server = createServer((_, response) => response.end());
server.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
