import { execFile } from 'node:child_process';

const ROOT = new URL('../..', import.meta.url).pathname;

/** What Redocly's command line prints. It exits with 1 when it finds something, which is no fault here. */
export function redocly(...args: string[]): Promise<string> {
  const cli = `${ROOT}node_modules/@redocly/cli/bin/cli.js`;
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { env, cwd: ROOT }, (_, stdout, stderr) =>
      resolve(stdout || stderr),
    );
  });
}
