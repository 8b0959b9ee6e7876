import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CONFIG = fileURLToPath(new URL('../compatibility.yaml', import.meta.url));
const CLI = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

export interface Comparison {
  compatible: boolean;
  /** What changed, for people. */
  report: string;
}

/** Whether the current description is compatible with the released one, or its version says that it is not. */
export async function compare(released: string, current: string): Promise<Comparison> {
  const breaking = await diff(released, current, '--fail-on', 'major');
  if (breaking.compatible) return breaking;
  return diff(released, current, '--fail-on', 'none', '--check-version');
}

function diff(released: string, current: string, ...flags: string[]): Promise<Comparison> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const args = [CLI, 'diff', released, current, '--config', CONFIG, ...flags];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      resolve({ compatible: error === null, report: `${stdout}${stderr}`.trim() });
    });
  });
}
