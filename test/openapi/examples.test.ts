import { describe, expect, test } from 'vitest';
import { exampleValue, masked, mediaType, perform } from '../support/examples.ts';
import { operationsOf } from '../support/responses/described.ts';
import { examplesOf } from './described-examples.ts';
import { exampleNames, readExample } from './example-files.ts';
import { exampleRuns } from './examples/index.ts';

describe('the examples of the description', () => {
  test('are all asked of a server, and nothing else is', () => {
    expect(Object.keys(exampleRuns).sort()).toEqual(exampleNames);
  });

  test.each(Object.entries(exampleRuns))(
    '%s is what a server answers, where it is shown',
    async (name, run) => {
      const exchange = await perform(run);
      const value = readExample(name);
      expect(masked(exampleValue(exchange))).toEqual(masked(value));

      const [operation] = await operationsOf(exchange);
      const { status } = exchange.response;
      const shown = examplesOf(operation?.operationId ?? '', status, mediaType(exchange.response));
      expect(shown, `${operation?.operationId} ${status} does not show it`).toContainEqual(
        expect.objectContaining({ value }),
      );
    },
  );
});
