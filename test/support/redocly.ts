import { execFile } from 'node:child_process';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Redocly's command line, without its reports to its makers. */
export function redocly(...args: string[]): Promise<{ exitCode: number; output: string }> {
  const cli = `${ROOT}node_modules/@redocly/cli/bin/cli.js`;
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...args], { env, cwd: ROOT }, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, output: stdout || stderr });
    });
  });
}
