import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Captured, PEOPLE, type Recipe, runRecipe, SERVER } from '../../docs/examples/index.ts';
import { startApp } from '../support/app.ts';

export const ROOT = new URL('../..', import.meta.url).pathname;
export const RESPONSES = join(ROOT, 'docs/examples/responses');

/** Runs a recipe against a server of its own, at a time that never changes. */
export async function capture(recipe: Recipe): Promise<Captured> {
  const app = await startApp({ accounts: PEOPLE, config: recipe.config ?? {} });
  try {
    const captured = await runRecipe(recipe, app.url);
    return JSON.parse(JSON.stringify(captured).replaceAll(app.url, SERVER));
  } finally {
    await app.close();
  }
}

/** The responses as they are published. */
export function publishedResponses(): Map<string, Captured> {
  const files = globSync('**/*.json', { cwd: RESPONSES });
  return new Map(
    files.map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(RESPONSES, file), 'utf8')),
    ]),
  );
}
