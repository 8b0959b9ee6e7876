/** `npm run examples`: asks a server everything the documentation shows, and keeps what it returned. */
import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Recipe, recipes } from '../../docs/examples/index.ts';
import { masked } from '../support/examples.ts';
import { capture, publishedResponses, RESPONSES, ROOT } from './captured.ts';
import { rerun } from './transcripts.ts';

const published = publishedResponses();

for (const [id, recipe] of Object.entries(recipes)) {
  try {
    await update(id, recipe);
  } catch (error) {
    console.error(`${id}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
for (const id of published.keys()) {
  if (id in recipes) continue;
  await rm(join(RESPONSES, `${id}.json`));
  console.log(`removed ${id}`);
}

for (const name of globSync('docs/pages/*/guides/*-session.md', { cwd: ROOT })) {
  const file = join(ROOT, name);
  const before = await readFile(file, 'utf8');
  const after = await rerun(before);
  if (isDeepStrictEqual(masked(after), masked(before))) continue;
  await writeFile(file, after);
  console.log(`ran ${name}`);
}

async function update(id: string, recipe: Recipe): Promise<void> {
  const captured = await capture(recipe);
  // Other secrets alone are no reason to change the file.
  if (isDeepStrictEqual(masked(captured), masked(published.get(id) ?? null))) return;
  const file = join(RESPONSES, `${id}.json`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(captured, null, 2)}\n`);
  console.log(`captured ${id}`);
}
