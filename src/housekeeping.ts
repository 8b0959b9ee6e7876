import type { Core } from './core.ts';
import type { Logger } from './observe/index.ts';

interface Kept {
  core: Pick<Core, 'sessionAdministration'>;
  log: Logger;
}

export const PRUNE_INTERVAL_MS = 60_000;

/** Housekeeping, now and from time to time, until the function it returns is called. */
export function keepHouse(options: Kept): () => void {
  void prune(options);
  const pruning = setInterval(() => void prune(options), PRUNE_INTERVAL_MS);
  return () => clearInterval(pruning);
}

/** Housekeeping, once. A store that is down is no reason to stop. */
export async function prune({ core, log }: Kept): Promise<void> {
  try {
    await core.sessionAdministration.prune();
  } catch (err) {
    log.error({ err }, 'pruning failed');
  }
}
