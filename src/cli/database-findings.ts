import { InvalidInput, type ReportEvent, StoreUnavailable } from '../session/index.ts';
import { checkDatabase, type DatabaseReport, mendClock } from '../stores/index.ts';
import { type Finding, finding } from './finding.ts';

/** SQLite's number for `FULL`. */
const FULL = 2;
/** Slower than any healthy disk: each logout on its own waits for so long. */
const SLOW_FLUSH_MS = 100;

export function databaseFindings(file: string): Finding[] {
  if (file === ':memory:') {
    const advice = 'everything ends with the process; give --database sqlite:FILE';
    return [{ check: 'database', state: 'warning', found: 'in memory', advice }];
  }
  try {
    return describe(file, checkDatabase(file));
  } catch (error) {
    if (!(error instanceof StoreUnavailable || error instanceof InvalidInput)) throw error;
    const advice = 'when it cannot be repaired, move it away with its -wal and -shm, and restore a backup';
    return [{ check: 'database', state: 'error', found: error.message, advice }];
  }
}

/** Mends the clock of the database, and says what was done. */
export function mendingFinding(file: string, report: ReportEvent): Finding {
  try {
    const before = mendClock(file);
    if (before) report('clock-mended', 'done');
    const found = before
      ? `taken back from ${before.toISOString()}; every session was ended`
      : 'nothing to mend: the database is not ahead of this machine';
    return { check: 'mending', state: 'ok', found };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return {
      check: 'mending',
      state: 'error',
      found: error.message,
      advice: 'stop the server, and try again',
    };
  }
}

function describe(
  file: string,
  { database, sqliteVersion, oldestSqlite, sqliteTooOld }: DatabaseReport,
): Finding[] {
  const version = finding('SQLite', sqliteVersion, {
    state: 'error',
    when: sqliteTooOld,
    advice: `run a Node whose SQLite is ${oldestSqlite} or later: older ones can corrupt the database`,
  });
  if (!database) {
    const advice = 'serve makes it at the first start';
    return [version, { check: 'database', state: 'warning', found: `there is no ${file} yet`, advice }];
  }
  const {
    schema,
    knownSchema,
    journalMode,
    synchronous,
    integrity,
    flushMs,
    openToOthers,
    clockAheadMs,
    freeBytes,
  } = database;
  return [
    version,
    finding('schema', `${schema}`, {
      state: 'error',
      when: schema > knownSchema,
      advice: `this program knows up to ${knownSchema}: use the newer version, or restore an older backup`,
    }),
    finding(
      'durability',
      `journal_mode=${journalMode} synchronous=${synchronous === FULL ? 'FULL' : synchronous}`,
      {
        state: 'error',
        when: journalMode !== 'wal' || synchronous !== FULL,
        advice: 'a logout could be lost with the power: keep the file on a disk that takes SQLite’s WAL mode',
      },
    ),
    finding('flush', `${flushMs.toFixed(2)} ms`, {
      state: 'warning',
      when: flushMs > SLOW_FLUSH_MS,
      advice: 'every batch of logouts waits for that long, and so does everything else: use a faster disk',
    }),
    finding('integrity', integrity, {
      state: 'error',
      when: integrity !== 'ok',
      advice: 'move the database away, with its -wal and -shm, and restore a backup',
    }),
    clockFinding(clockAheadMs),
    spaceFinding(freeBytes),
    modeFinding(openToOthers),
  ];
}

function modeFinding(openToOthers: readonly string[]): Finding {
  const found = openToOthers.length === 0 ? 'its owner’s alone' : `open to others: ${openToOthers.join(' ')}`;
  return finding('file mode', found, {
    state: 'warning',
    when: openToOthers.length > 0,
    advice: `the files hold password hashes and signing keys: chmod go-rwx ${openToOthers.join(' ')}`,
  });
}

function clockFinding(clockAheadMs: number): Finding {
  return finding(
    'clock',
    clockAheadMs > 0 ? `${Math.round(clockAheadMs / 3_600_000)} hours ahead of this machine` : 'right',
    {
      state: 'error',
      when: clockAheadMs > 0,
      advice:
        'set the clock of the machine; when it is right, stop the server and run latchkey doctor --mend-clock, which ends every session',
    },
  );
}

/** A log of SQLite that grows, and some thousand logins. */
const LITTLE_SPACE_MIB = 64;

function spaceFinding(freeBytes: number): Finding {
  const mebibytes = Math.floor(freeBytes / 1024 ** 2);
  return finding('space', `${mebibytes} MiB free on the disk of the database`, {
    state: 'warning',
    when: mebibytes < LITTLE_SPACE_MIB,
    advice:
      'on a full disk no logout can be acknowledged, and the log drops lines if it is there too: /health/ready says both',
  });
}
