import { grouped, markdownTable } from '../support/markdown-table.ts';
import type { CycleFigures } from './sections/cycle.ts';
import type { FloodFigures } from './sections/flood.ts';
import type { LoginFigures } from './sections/login.ts';
import type { QuorumFigures } from './sections/quorum.ts';
import type { StartFigures } from './sections/start.ts';
import type { StoreFigures } from './sections/store.ts';
import type { StrangerFigures } from './sections/strangers.ts';
import type { WorkFigure } from './sections/works.ts';
import { spreadText } from './statistics.ts';
import { IN_FLIGHT } from './store/revocations.ts';

function print(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n${markdownTable(heads, rows)}`);
}

export function printWorks(figures: readonly WorkFigure[]): void {
  print(
    ['work', 'live sessions', 'server', 'CPU per response', 'per second', 'CPU compared'],
    figures.map((one) => [
      one.work,
      grouped(one.sessions),
      one.subject,
      `${one.cpuMicroseconds.toFixed(0)} µs`,
      grouped(one.perSecond),
      `${spreadText(one.ratio)} × ${one.subject === 'latchkey' ? 'its check through Express' : 'latchkey’s'}`,
    ]),
  );
}

export function printCycles(figures: readonly CycleFigures[]): void {
  print(
    ['connections', 'logins, checks and logouts per second', 'refused', 'CPU each'],
    figures.map(({ connections, perSecond, refused, cpuMicroseconds }) => [
      String(connections),
      grouped(Math.round(perSecond)),
      grouped(refused),
      `${cpuMicroseconds.toFixed(0)} µs`,
    ]),
  );
}

export function printLogins({ hashesPerSecond, loginsPerSecond, ratio }: LoginFigures): void {
  print(
    ['bare hashes per second', 'logins per second', 'ratio'],
    [[hashesPerSecond.toFixed(1), loginsPerSecond.toFixed(1), spreadText(ratio)]],
  );
}

export function printFlood(figures: readonly FloodFigures[]): void {
  print(
    [
      'logging in',
      'check p99',
      'logout p99',
      'logins per second',
      'refused per second',
      'refused p99',
      'memory',
    ],
    figures.map((one) => [
      `${one.flooding} connections`,
      `${one.checkP99.toFixed(1)} ms`,
      `${one.logoutP99.toFixed(1)} ms`,
      one.loginsPerSecond.toFixed(1),
      one.refusedPerSecond.toFixed(1),
      Number.isNaN(one.refusedP99) ? '–' : `${one.refusedP99.toFixed(1)} ms`,
      `${one.residentMiB} MiB`,
    ]),
  );
}

export function printStrangers(figures: StrangerFigures): void {
  const { seconds, failedLogins, others, grown, stalled } = figures;
  const mib = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
  print(
    ['requests of strangers', 'in', 'rows kept', 'database', 'its -wal', '-revision', 'log', 'memory'],
    [
      [
        `${grouped(failedLogins)} failed logins, ${grouped(others)} others`,
        `${seconds} s`,
        grouped(figures.rows),
        mib(grown.database),
        mib(grown.wal),
        mib(grown.revision),
        `${mib(grown.log)}, ${figures.logBytesPerRequest.toFixed(0)} bytes each`,
        `${figures.residentMiB.join(', ')} MiB`,
      ],
    ],
  );
  print(
    ['stalled bodies of 128 KiB', 'memory', 'closed after'],
    [[grouped(stalled.connections), `${stalled.grownMiB} MiB`, `${stalled.seconds.toFixed(1)} s`]],
  );
}

export function printStarts(figures: readonly StartFigures[]): void {
  print(
    ['server', 'start to first line', 'memory idle'],
    figures.map(({ subject, readyMs, residentMiB }) => [subject, `${readyMs} ms`, `${residentMiB} MiB`]),
  );
}

export function printStore({ revocations, checks }: StoreFigures): void {
  print(
    ['durable revocations per second', 'one flush each', `${IN_FLIGHT} in flight`, 'ratio'],
    revocations.map((one) => [
      one.sessions,
      grouped(one.oneAtATime),
      grouped(one.inFlight),
      one.ratio.toFixed(1),
    ]),
  );
  print(
    ['session checks per second', ''],
    [[`among ${grouped(checks.sessions)} live sessions`, grouped(checks.perSecond)]],
  );
}

/** Per second, at the port of either store. */
export function printQuorum(figures: readonly QuorumFigures[]): void {
  print(
    ['store', 'one durable logout at a time', '64 in flight', 'ratio', 'checks, 64 in flight'],
    figures.map(({ store, oneAtATime, inFlight, ratio, checks }) => [
      store,
      grouped(oneAtATime),
      grouped(inFlight),
      ratio.toFixed(1),
      grouped(checks),
    ]),
  );
}
