import { expect, test } from 'vitest';
import { recipes } from '../../docs/examples/index.ts';
import { readLibrary } from '../../docs/site/sources.ts';
import { masked } from '../support/examples.ts';
import { capture, publishedResponses, ROOT } from './captured.ts';

const published = publishedResponses();
const { operations } = readLibrary(ROOT);

test.each(Object.entries(recipes))('%s returns what the page shows', async (id, recipe) => {
  const captured = await capture(recipe);
  expect(masked(captured), 'npm run examples').toEqual(masked(published.get(id)));
});

test('nothing is shown that is not asked for any more', () => {
  expect([...published.keys()].filter((id) => !(id in recipes))).toEqual([]);
});

test.each(Object.entries(recipes))('%s is an example of operations that there are', (_, recipe) => {
  expect(recipe.operations.filter((id) => !operations.has(id))).toEqual([]);
});

test('every operation of an API has an example', () => {
  const shown = new Set(Object.values(recipes).flatMap((recipe) => recipe.operations));
  const missing = [...operations.values()].filter(
    ({ id, tags }) => !tags.includes('pages') && !shown.has(id),
  );
  // These return the very descriptions that can be downloaded.
  expect(missing.map(({ id }) => id)).toEqual(['readDescription', 'readPortableDescription']);
});
