/** Asks a server for every example of the description, and keeps what it answered. Part of `npm run examples`. */
import { isDeepStrictEqual } from 'node:util';
import { exampleValue, masked, perform } from '../support/examples.ts';
import { readExample, writeExample } from './example-files.ts';
import { exampleRuns } from './examples/index.ts';

for (const [name, run] of Object.entries(exampleRuns)) {
  const value = exampleValue(await perform(run));
  // Other secrets alone are no reason to change the file.
  if (isDeepStrictEqual(masked(value), masked(readExample(name)))) continue;
  writeExample(name, value);
  console.log(`captured openapi/examples/${name}.yaml`);
}
