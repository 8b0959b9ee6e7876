import { type DestinationStream, type Logger, pino } from 'pino';
import { createLogDestination, type LogDestination } from './log-destination.ts';

export type { Logger } from 'pino';

const destinations = new WeakMap<Logger, LogDestination>();

/**
 * Structured lines, one JSON object each, on standard error. They contain no secrets: see `request-log.ts` for paths.
 * `escapeLine` makes a line safe for a terminal.
 */
export function createLog(
  destination?: DestinationStream,
  escapeLine: (line: string) => string = (line) => line,
  /** Members of every line. */
  base: Readonly<Record<string, number>> | null = null,
): Logger {
  const options = { base, timestamp: pino.stdTimeFunctions.isoTime };
  if (destination) return pino(options, destination);
  const standardError = createLogDestination();
  // Only the line break at its end is no character of the line.
  const log = pino(options, { write: (line) => standardError.write(`${escapeLine(line.trimEnd())}\n`) });
  destinations.set(log, standardError);
  return log;
}

/** How many lines of this log could not be written. */
export function droppedLines(log: Logger): number {
  return destinations.get(log)?.dropped() ?? 0;
}
