import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Coverage, uncovered } from './coverage.ts';
import type { Traffic } from './traffic.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where each test file leaves what it asked of the server. */
    trafficFolder: string;
  }
}

const ROOT = new URL('../../..', import.meta.url).pathname;
let folder: string;
let files: number;

export function setup(project: TestProject): void {
  files = globSync('test/**/*.test.ts', { cwd: ROOT }).length;
  folder = mkdtempSync(join(tmpdir(), 'latchkey-traffic-'));
  project.provide('trafficFolder', folder);
}

/** After a run of the whole suite: every operation was asked, and every status it documents was answered. */
export function teardown(): void {
  const traffic = readdirSync(folder).map(
    (file): Traffic => JSON.parse(readFileSync(join(folder, file), 'utf8')),
  );
  rmSync(folder, { recursive: true });
  if (traffic.length < files) return;
  const missing = uncovered(JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8')), traffic);
  report(missing);
  if (missing.exchanges.length > 0)
    throw new Error('the tests got no answer of some kinds that are described');
}

function report({ exchanges, parameters }: Coverage): void {
  for (const answer of exchanges) console.error(`no test got: ${answer}`);
  const byOperation = Map.groupBy(parameters, (parameter) => parameter.split(' ')[0]);
  for (const [operation, names] of byOperation) {
    console.log(`no test sent to ${operation}: ${names.map((name) => name.split(' ')[1]).join(', ')}`);
  }
}
