import { readSecret } from './read-secret.ts';
import { run } from './run.ts';

// The database holds password hashes and signing keys: whatever this process makes is its owner's alone.
process.umask(0o077);

// Whoever reads the output may have had enough of it (`| head`); that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// A full disk under standard error stops nothing: the log counts what it could not write.
process.stderr.on('error', () => undefined);

const { stdin: input, stdout, stderr: output } = process;

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => stdout.write(`${line}\n`),
  err: (line) => output.write(`${line}\n`),
  event: output.isTTY ? undefined : (line) => output.write(`${line}\n`),
  read: async () => Buffer.concat(await input.toArray()),
  readSecret: input.isTTY ? (prompt) => readSecret(prompt, { input, output }) : undefined,
});
