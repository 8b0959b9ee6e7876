import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks for one line and shows nothing of it. Ctrl+C and the end of the input throw an `AbortError`. */
export async function readSecret(
  prompt: string,
  { input, output }: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // With `terminal` the interface takes the input out of line mode, and with it the echo of the terminal itself.
  const lines = createInterface({ input, output: nowhere, terminal: true, historySize: 0 });
  const stop = new AbortController();
  lines.on('SIGINT', () => stop.abort()).on('close', () => stop.abort());
  output.write(prompt);
  try {
    return await lines.question('', { signal: stop.signal });
  } finally {
    output.write('\n');
    lines.close();
  }
}
