import type { ServeSettings } from '../../config/index.ts';
import { LIMITS } from '../../listener.ts';
import { createLog, offerToFirstProcess } from '../../observe/index.ts';
import { startServer } from '../../server.ts';
import type { ComputeHash } from '../../session/index.ts';
import { escapeInJson } from '../printable.ts';
import { openServingCore } from '../serving-core.ts';
import { stopSignal } from '../stop-signal.ts';

export interface WorkerOptions {
  settings: ServeSettings;
  number: number;
  computeHash: ComputeHash;
  onListening: (url: string) => void;
}

/** Serves until it gets a signal: by the first process, or with it, when the whole group gets one. */
export async function serveAsWorker(options: WorkerOptions): Promise<void> {
  const { settings, number, computeHash, onListening } = options;
  const { config, host, port, workers } = settings;
  const stopped = stopSignal();
  const log = createLog(undefined, escapeInJson, { worker: number, pid: process.pid });
  const { core, metrics } = await openServingCore({ settings, log, computeHash, measure: true });
  if (metrics) await offerToFirstProcess(metrics);
  try {
    const connections = Math.ceil(LIMITS.connections / workers);
    const limits = { ...LIMITS, connections };
    const server = await startServer({
      core,
      config,
      log,
      host,
      port,
      limits,
      housekeeping: false,
      onRequest: metrics?.requestEnded,
    });
    onListening(server.url);
    await stopped;
    await server.close();
  } finally {
    await core.store.close();
  }
}
