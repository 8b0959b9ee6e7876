import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { masked } from '../support/examples.ts';
import { ROOT } from './captured.ts';
import { rerun } from './transcripts.ts';

const tutorials = globSync('docs/pages/*/guides/*-session.md', { cwd: ROOT });

test.each(tutorials)('%s shows what its commands print', async (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  expect(masked(await rerun(text)), 'npm run examples').toEqual(masked(text));
});
