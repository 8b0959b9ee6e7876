import { fileURLToPath } from 'node:url';
import { openBenchDatabase } from '../database.ts';
import { drive } from '../http/load.ts';
import { startProcess } from '../process.ts';
import { type Spread, spreadOf } from '../statistics.ts';
import { elvisLogin, latchkey } from '../subjects.ts';

const HASHES = fileURLToPath(new URL('../servers/hashes.ts', import.meta.url));
/** More than the processors, so that they never wait; fewer than would be refused. */
const CONNECTIONS = 4;

export interface LoginFigures {
  hashesPerSecond: number;
  loginsPerSecond: number;
  ratio: Spread;
}

/** Logins a second against bare verifications of the same hash, in turn, on the same processor. */
export async function benchLogins(directory: string, rounds: number, count: number): Promise<LoginFigures> {
  const database = await openBenchDatabase(directory, 0, {});
  const hashes: number[] = [];
  const logins: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      hashes.push(await hashesPerSecond(database.configFile, count));
      const running = await latchkey(database).start();
      const options = { port: running.port, connections: CONNECTIONS };
      await drive(elvisLogin(), { ...options, requests: Math.ceil(count / 5) });
      const { responses, seconds } = await drive(elvisLogin(), { ...options, requests: count });
      logins.push(responses / seconds);
      await running.stop();
    }
  } finally {
    await database.close();
  }
  const ratios = spreadOf(logins.map((perSecond, round) => perSecond / (hashes[round] ?? Number.NaN)));
  return {
    hashesPerSecond: spreadOf(hashes).median,
    loginsPerSecond: spreadOf(logins).median,
    ratio: ratios,
  };
}

async function hashesPerSecond(configFile: string, count: number): Promise<number> {
  const { firstLine, stop } = await startProcess([HASHES, '--config', configFile, '--count', String(count)]);
  await stop();
  return Number(firstLine);
}
