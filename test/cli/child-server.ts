import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll } from 'vitest';

const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;

export interface ChildServer {
  url: string;
  /** All that was written so far. */
  out(): string;
  err(): string;
  /** Sends the signal and answers the exit status, `null` when the signal itself ended the process. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** `latchkey serve` as a process of its own, on a free port, when it is ready. */
export async function startChild(
  args: readonly string[],
  { cwd }: { cwd?: string } = {},
): Promise<ChildServer> {
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', ...args], { cwd, stdio: 'pipe' });
  const exited = once(child, 'exit').then(([status]) => (typeof status === 'number' ? status : null));
  afterAll(() => void child.kill('SIGKILL'));
  const out = collect(child.stdout);
  const err = collect(child.stderr);
  const ready = await Promise.race([until(child, () => /listening on (\S+)/.exec(out())), exited]);
  const url = Array.isArray(ready) ? ready[1] : undefined;
  if (url === undefined) throw new Error(`no ready line: ${out()}${err()}`);
  return {
    url,
    out,
    err,
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      return exited;
    },
  };
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return () => text;
}

/** Looks again after each piece of output. */
function until<T>({ stdout }: ChildProcess, look: () => T | null): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  stdout?.on('data', () => {
    const seen = look();
    if (seen !== null) resolve(seen);
  });
  return promise;
}
