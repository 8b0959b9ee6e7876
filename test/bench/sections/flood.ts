import { setTimeout } from 'node:timers/promises';
import { openBenchDatabase } from '../database.ts';
import { openConnection } from '../http/connection.ts';
import { drive, type Work } from '../http/load.ts';
import { residentBytes } from '../process.ts';
import { quantile } from '../statistics.ts';
import { elvisLogin, latchkey, type RunningSubject } from '../subjects.ts';

/** What other requests notice of a flood of logins, in milliseconds at the 99th percentile. */
export interface FloodFigures {
  /** Connections that log in, together ten times as often as passwords can be checked; 0: quiet. */
  flooding: number;
  checkP99: number;
  logoutP99: number;
  loginsPerSecond: number;
  refusedPerSecond: number;
  refusedP99: number;
  residentMiB: number;
}

const FLOODS = [0, 64, 500];
const CHECKS = 3000;
const LOGOUTS = 500;
/** What the rate of a flood is a multiple of is measured with so many logins. */
const CAPACITY_LOGINS = 150;
const TIMES_CAPACITY = 10;

export async function benchFlood(directory: string): Promise<FloodFigures[]> {
  const database = await openBenchDatabase(directory, 10_000, {});
  const running = await latchkey(database).start();
  try {
    const perSecond = TIMES_CAPACITY * (await loginsPerSecond(running.port));
    const figures: FloodFigures[] = [];
    for (const flooding of FLOODS) figures.push(await duringFlood(running, flooding, perSecond));
    return figures;
  } finally {
    await running.stop();
    await database.close();
  }
}

async function loginsPerSecond(port: number): Promise<number> {
  const { responses, seconds } = await drive(elvisLogin(), {
    port,
    connections: 4,
    requests: CAPACITY_LOGINS,
  });
  return responses / seconds;
}

async function duringFlood(running: RunningSubject, flooding: number, perSecond: number) {
  const flood = startFlood(running.port, flooding, perSecond);
  const began = performance.now();
  const checks = await drive(await workOf(running, 'proxy', CHECKS), {
    ...running,
    connections: 4,
    requests: CHECKS,
  });
  const logouts = await drive(await workOf(running, 'logout', LOGOUTS), {
    ...running,
    connections: 4,
    requests: LOGOUTS,
  });
  const seconds = (performance.now() - began) / 1000;
  const resident = residentBytes(running.pid);
  const { granted, refused } = await flood.stop();
  return {
    flooding,
    checkP99: quantile(checks.latenciesMs, 0.99),
    logoutP99: quantile(logouts.latenciesMs, 0.99),
    loginsPerSecond: granted / seconds,
    refusedPerSecond: refused.length / seconds,
    refusedP99: quantile(refused, 0.99),
    residentMiB: Math.round(resident / 1024 ** 2),
  };
}

async function workOf({ works }: RunningSubject, name: 'proxy' | 'logout', requests: number): Promise<Work> {
  const work = await works[name]?.(requests);
  if (!work) throw new Error(`the subject has no work ${name}`);
  return work;
}

/** So many connections that log in at that rate until `stop` is called; a 503 has to say when to come again. */
function startFlood(port: number, connections: number, perSecond: number) {
  const login = elvisLogin();
  const began = performance.now();
  let sent = 0;
  const refused: number[] = [];
  let granted = 0;
  let goesOn = true;
  async function run(): Promise<void> {
    const connection = await openConnection(port);
    while (goesOn) {
      const dueMs = began + (sent++ / perSecond) * 1000;
      const earlyMs = dueMs - performance.now();
      if (earlyMs > 1) await setTimeout(earlyMs);
      const asked = performance.now();
      const response = await connection.request(login.next());
      if (login.isRight(response)) granted += 1;
      else if (/^retry-after:/im.test(response.head)) refused.push(performance.now() - asked);
      else throw new Error(`a wrong response: ${response.head}\n\n${response.body}`);
    }
    connection.close();
  }
  const runs = Array.from({ length: connections }, run);
  return {
    /** What it got until now: those that still wait come after the time that was measured. */
    async stop() {
      const got = { granted, refused: [...refused] };
      goesOn = false;
      await Promise.all(runs);
      return got;
    },
  };
}
