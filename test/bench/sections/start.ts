import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openBenchDatabase } from '../database.ts';
import { residentBytes, startProcess } from '../process.ts';
import { median } from '../statistics.ts';
import { latchkey, PUBLISHED, plain, type Subject } from '../subjects.ts';

const BUILD = fileURLToPath(new URL('../../../.ci/build-packages.ts', import.meta.url));
const IMPORTS = fileURLToPath(new URL('../servers/imports.ts', import.meta.url));
/** After this long a server that has nothing to do holds what it will go on to hold. */
const SETTLED_MS = 1500;

/** The published package is JavaScript: nothing is left to be translated at its start. */
function buildPackage(): void {
  execFileSync(process.execPath, [BUILD], { stdio: 'ignore' });
}

export interface StartFigures {
  subject: string;
  readyMs: number;
  residentMiB: number;
}

/** From the start of the process to its first line, and its memory when nothing has been asked of it. */
export async function benchStarts(directory: string, rounds: number): Promise<StartFigures[]> {
  buildPackage();
  const database = await openBenchDatabase(directory, 1000);
  const imports: Subject = {
    name: 'the imports alone',
    start: async () => ({ ...(await startProcess([IMPORTS])), port: 0, works: {} }),
  };
  const subjects = [
    latchkey(database, { program: PUBLISHED }),
    plain(database, 'bare'),
    plain(database, 'express'),
    imports,
  ];
  const figures = subjects.map(({ name }) => ({
    subject: name,
    ready: [] as number[],
    resident: [] as number[],
  }));
  try {
    for (let round = 0; round < rounds; round++)
      for (const [at, subject] of subjects.entries()) {
        const running = await subject.start();
        await wait(SETTLED_MS);
        figures[at]?.ready.push(running.readyMs);
        figures[at]?.resident.push(residentBytes(running.pid) / 1024 ** 2);
        await running.stop();
      }
  } finally {
    await database.close();
  }
  return figures.map(({ subject, ready, resident }) => ({
    subject,
    readyMs: Math.round(median(ready)),
    residentMiB: Math.round(median(resident)),
  }));
}
