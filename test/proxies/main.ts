/** `npm run test:proxies`: the published configurations in the proxies that are installed here. It prints what it left out. */
import { caddy } from './caddy.ts';
import { haproxy } from './haproxy.ts';
import { nginx } from './nginx.ts';
import type { ProxyServer } from './proxy-process.ts';
import { startApplication, startLatchkey } from './servers.ts';
import { WALK } from './walk.ts';

for (const proxy of [nginx, caddy, haproxy]) await tryOut(proxy);
console.log('left out: Traefik; npm test sends the requests that its manual describes');

async function tryOut(proxy: ProxyServer): Promise<void> {
  const version = proxy.version();
  if (version === undefined) return console.log(`left out: ${proxy.name}; not installed: ${proxy.needs}`);
  const began = performance.now();
  const servers = [await startLatchkey(), await startApplication('notes'), await startApplication('wiki')];
  const [latchkey = 0, notes = 0, wiki = 0] = servers.map(({ port }) => port);
  const running = await proxy.start({ latchkey, notes, wiki });
  try {
    for (const [name, step] of Object.entries(WALK))
      await report(`${proxy.name} ${version}: ${name}`, step(running.port));
  } finally {
    await running.close();
    for (const server of servers) await server.close();
  }
  console.log(`        ${proxy.name} took ${Math.round(performance.now() - began)} ms`);
}

async function report(name: string, step: Promise<void>): Promise<void> {
  try {
    await step;
    console.log(`ok      ${name}`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`FAILED  ${name}\n${error instanceof Error ? error.stack : error}`);
  }
}
