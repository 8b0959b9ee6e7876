/** `npm run docs`: writes the published documentation to `generated/docs/`, or to the folder it is given. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSite } from './site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = process.argv[2] ?? join(ROOT, 'generated', 'docs');

const site = makeSite(ROOT);
// A page that is no longer made must not stay.
await rm(folder, { recursive: true, force: true });
await Promise.all(
  [...site].map(async ([name, text]) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }),
);
console.log(`${site.size} files in ${folder}`);
