/**
 * Compares the description with that of the last release, `generated/released/openapi.json`: a breaking change fails
 * unless the version says so. With `--release` it keeps the current one as released.
 */

import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare } from './compatibility.ts';

const RELEASED = fileURLToPath(new URL('../../generated/released/openapi.json', import.meta.url));
const CURRENT = fileURLToPath(new URL('../../generated/openapi.json', import.meta.url));

const { values: flags } = parseArgs({ options: { release: { type: 'boolean', default: false } } });
if (flags.release) {
  await mkdir(dirname(RELEASED), { recursive: true });
  await copyFile(CURRENT, RELEASED);
} else if (existsSync(RELEASED)) {
  const { compatible, report } = await compare(RELEASED, CURRENT);
  console.log(report);
  if (!compatible) process.exitCode = 1;
} else {
  console.log('no version was released yet: there is nothing to stay compatible with');
}
