import type { ServeSettings } from '../config/index.ts';
import { keepHouse } from '../housekeeping.ts';
import type { Listener } from '../listener.ts';
import type { Logger } from '../observe/index.ts';
import type { RunningServer } from '../server.ts';
import type { ComputeHash } from '../session/index.ts';
import type { ServingCore } from './serving-core.ts';

export interface Serving extends ServingCore {
  settings: ServeSettings;
  log: Logger;
  computeHash: ComputeHash;
}

/** In this process or in workers, and metrics where they are configured. Loads what that needs only then. */
export async function startServing(serving: Serving): Promise<RunningServer> {
  const metrics = await startMetrics(serving);
  const server = await (serving.settings.workers === 1 ? serveHere(serving) : serveInWorkers(serving));
  return {
    url: server.url,
    async close() {
      await server.close();
      await metrics?.close();
    },
  };
}

async function serveHere({ core, settings, log, metrics }: Serving): Promise<RunningServer> {
  const { startServer } = await import('../server.ts');
  const { config, host, port } = settings;
  return startServer({ core, config, log, host, port, onRequest: metrics?.requestEnded });
}

async function serveInWorkers({ core, settings, log, computeHash }: Serving): Promise<RunningServer> {
  const { startWorkers } = await import('./workers/start-workers.ts');
  const { url, close } = await startWorkers({ settings, log, computeHash });
  const stopKeeping = keepHouse({ core, log });
  return {
    url,
    async close() {
      stopKeeping();
      await close();
    },
  };
}

async function startMetrics({ core, settings, log, metrics }: Serving): Promise<Listener | undefined> {
  const { listen } = settings.config.metrics;
  if (listen === null) return undefined;
  const [{ startMetricsListener }, { collectFromWorkers, createSessionMetrics }] = await Promise.all([
    import('../metrics-listener.ts'),
    import('../observe/index.ts'),
  ]);
  const sessions = await createSessionMetrics(() => core.sessionAdministration.count());
  const collect = metrics ? () => metrics.registry.metrics() : await collectFromWorkers();
  const read = async () => `${await collect()}\n${await sessions.metrics()}`;
  const listener = await startMetricsListener(listen, read);
  log.info({ url: `${listener.url}/metrics` }, 'metrics are served');
  return listener;
}
