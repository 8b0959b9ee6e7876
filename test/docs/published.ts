import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import express from 'express';
import { makeSite } from '../../docs/site/site.ts';
import { serveDocs } from '../../src/docs/index.ts';
import { ROOT } from './captured.ts';

/** The site as it is made now, published as the server publishes it. */
export async function publishSite() {
  const site = makeSite(ROOT);
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-site-'));
  for (const [name, text] of site) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const server = createServer(express().use('/docs', serveDocs(folder)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // It listens on a port, so the address has this form.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    site,
    origin,
    url: `${origin}/docs/`,
    pages: [...site.keys()].filter((name) => name.endsWith('.html')),
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
