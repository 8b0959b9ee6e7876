import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { parseAccounts, parseConfig } from '../../src/config/index.ts';
import { openCore } from '../../src/core.ts';
import { createLog } from '../../src/observe/index.ts';
import { startServer } from '../../src/server.ts';

export const ZOE = { name: 'Zoë', password: 'punched cards 1843' };
const PEOPLE = {
  accounts: [{ ...ZOE, fullName: 'Zoë Łąka', email: 'zoe@example.org', groups: ['editors', 'Bücherei'] }],
};

/** The cheapest that argon2 takes. */
const CHEAP_HASHING = { memoryKiB: 8, passes: 1, parallelism: 1 };
const CONFIG = new URL('../../docs/deploy/proxies/latchkey.json', import.meta.url);

/** A Latchkey with the config file that belongs to the published configurations. */
export async function startLatchkey() {
  const published = JSON.parse(await readFile(CONFIG, 'utf8'));
  const config = parseConfig({ ...published, passwordHashing: CHEAP_HASHING });
  const core = await openCore({ databaseFile: ':memory:', config });
  await core.accounts.importAccounts(parseAccounts(PEOPLE));
  const log = createLog({ write: () => undefined });
  const server = await startServer({ core, config, log, host: '127.0.0.1', port: 0 });
  return {
    port: Number(new URL(server.url).port),
    async close() {
      await server.close();
      await core.store.close();
    },
  };
}

/** What an application got of a request. */
export interface Received {
  application: string;
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** An application that shows the request it got. */
export async function startApplication(application: string) {
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const received = { application, method, url, headers, body: await text(request) };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(received));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has an address of this form
  return {
    port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
