import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  status: number;
  out: string;
  err: string;
}

/** Runs one command line in this process, as `main.ts` would. */
export async function latchkey(
  args: readonly string[],
  input: string | Uint8Array = '',
  readSecret?: (prompt: string) => Promise<string>,
  event?: (line: string) => void,
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(args, {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    read: async () => Buffer.from(input),
    readSecret,
    event,
  });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

/** A folder that goes away with the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The flags of a fresh database in the folder, with the cheapest hashing. */
export function freshDatabase(folder: string): string[] {
  const name = join(folder, crypto.randomUUID());
  writeFileSync(`${name}.json`, '{"passwordHashing":{"memoryKiB":8,"passes":1,"parallelism":1}}');
  return ['--database', `sqlite:${name}.db`, '--config', `${name}.json`];
}

export function jsonLines(text: string): unknown[] {
  return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line));
}
