import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A site of somebody else. It is reached as `localhost`, which for a browser is another site than `127.0.0.1`, where
 * the app is, and which it trusts enough to send Fetch Metadata.
 */
export async function otherSite() {
  let page = '';
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server's address is never a text.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    show(html: string) {
      page = `<!doctype html><title>Elsewhere</title>${html}`;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
