import type { ServeSettings } from '../config/index.ts';
import { type Core, type CoreOptions, openCore } from '../core.ts';
import { createMetrics, type Logger, type Metrics } from '../observe/index.ts';
import { clockJumpMessage } from '../stores/index.ts';

export interface ServingOptions extends Pick<CoreOptions, 'computeHash' | 'refuseClockAhead'> {
  settings: ServeSettings;
  log: Logger;
  /** Measure what happens in this process; only where metrics are configured. */
  measure: boolean;
}

export interface ServingCore {
  core: Core;
  metrics: Metrics | undefined;
}

/** The core of a process that serves. Its events go to the log; warnings too, once it is open. */
export async function openServingCore(
  { settings, log, measure, ...options }: ServingOptions,
  warnings: string[] = [],
): Promise<ServingCore> {
  const metrics = measure && settings.config.metrics.listen !== null ? await createMetrics() : undefined;
  const core = await openCore({
    ...settings,
    ...options,
    observer: metrics,
    onEvent(event) {
      log.info(event, 'authentication event');
      metrics?.eventHappened(event);
    },
    onRollback: (what) => void warnings.push(what),
    onClockJump: (shown, kept) => log.warn(clockJumpMessage(shown, kept)),
    onWeakPromise: (what) => void warnings.push(what),
  });
  for (const warning of warnings) log.warn(warning);
  metrics?.watchLogins(core.loginLoad);
  return { core, metrics };
}
