import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** Structured lines, one JSON object each. Secrets have no place in them: see `request-log.ts` for addresses. */
export function createLog(destination: DestinationStream = standardError()): Logger {
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** Standard output belongs to the ready line. Written at once, so that the last words of a process are not lost. */
function standardError(): DestinationStream {
  return pino.destination({ dest: 2, sync: true });
}
