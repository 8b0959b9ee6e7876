import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Description } from './description.ts';

const CONFIG = fileURLToPath(new URL('../redocly.yaml', import.meta.url));
const CLI = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
export const MARK = 'Generated from openapi/ by "npm run generate". Do not edit.';

/** One of the `apis` of redocly.yaml, as one document without references to files. */
export async function bundleDescription(api: string): Promise<Description> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-bundle-'));
  try {
    const file = join(folder, 'openapi.json');
    await promisify(execFile)(process.execPath, [CLI, 'bundle', api, '--config', CONFIG, '--output', file], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    const { openapi, ...rest } = JSON.parse(await readFile(file, 'utf8'));
    return { openapi, 'x-generated': MARK, ...rest };
  } finally {
    await rm(folder, { recursive: true });
  }
}
