/** How each file of `openapi/examples` comes about, by its name below that folder. */
import type { ExampleRun } from '../../support/examples.ts';
import { elvisExamples } from './elvis.ts';
import { mediawikiExamples } from './mediawiki.ts';
import { ownExamples } from './own.ts';
import { pageExamples } from './pages.ts';

export const exampleRuns: Readonly<Record<string, ExampleRun>> = {
  ...mediawikiExamples,
  ...ownExamples,
  ...elvisExamples,
  ...pageExamples,
};
