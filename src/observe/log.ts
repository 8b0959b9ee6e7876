import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** Structured lines, one JSON object each. They contain no secrets: see `request-log.ts` for paths. */
export function createLog(destination: DestinationStream = standardError()): Logger {
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** Standard output belongs to the ready line. Written synchronously, so that the last lines of a process are not lost. */
function standardError(): DestinationStream {
  return pino.destination({ dest: 2, sync: true });
}
