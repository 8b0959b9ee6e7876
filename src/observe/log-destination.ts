import { writeSync } from 'node:fs';

export interface LogDestination {
  write(line: string): void;
  /** Lines that could not be written so far. */
  dropped(): number;
}

/** What waits while the reader of a pipe does not read; more is dropped. */
const MOST_WAITING = 1024 * 1024;

/**
 * Writes lines synchronously, so that the last lines of a process are not lost. A log that cannot be written, on a full
 * disk or into a pipe that nobody reads, never stops the service: its lines are dropped and counted, and the number is
 * the first that is written once there is space again.
 */
export function createLogDestination(write: (bytes: Buffer) => number = standardError): LogDestination {
  let waiting = Buffer.alloc(0);
  let waitingLines = 0;
  let dropped = 0;
  let reported = 0;
  /** The last line was cut off by the error: the next one begins on a line of its own. */
  let broken = false;

  function flush(): void {
    while (waiting.length > 0) waiting = waiting.subarray(write(waiting));
    waitingLines = 0;
    reported = dropped;
    broken = false;
  }

  function drop(cause: unknown): void {
    // A full pipe may be read later; what waits for that is bounded.
    if (Reflect.get(Object(cause), 'code') === 'EAGAIN' && waiting.length < MOST_WAITING) return;
    dropped += waitingLines;
    waiting = Buffer.alloc(0);
    waitingLines = 0;
    broken = true;
  }

  function report(): string {
    if (!broken) return '';
    return `\n${JSON.stringify({ level: 40, dropped: dropped - reported, msg: 'log lines were dropped' })}\n`;
  }

  return {
    write(line) {
      waiting = Buffer.concat([waiting, Buffer.from(waiting.length === 0 ? report() + line : line)]);
      waitingLines += 1;
      try {
        flush();
      } catch (cause) {
        drop(cause);
      }
    },
    dropped: () => dropped,
  };
}

function standardError(bytes: Buffer): number {
  return writeSync(2, bytes);
}
