import { isExcepted } from './exceptions.mjs';

/**
 * Every operation has an example of a success and of a failure. APIs whose errors have status 200 mark such an example
 * with `x-failure: true`; a redirect shows its success by the example of a header.
 */
export function bothOutcomes() {
  return {
    Operation(operation, { report, location, resolve }) {
      if (isExcepted(operation, 'both-outcomes')) return;
      const shown = outcomesOf(operation, (node) => resolve(node ?? {}).node ?? {});
      if (!shown.has('success'))
        report({ message: 'Add an example of a success to one of the 2xx or 3xx responses.', location });
      if (!shown.has('failure')) {
        const message =
          'Add an example of a failure: under a 4xx or 5xx response, or marked "x-failure: true".';
        report({ message, location });
      }
    },
  };
}

function outcomesOf(operation, resolve) {
  const outcomes = new Set();
  for (const [status, reference] of Object.entries(operation.responses ?? {})) {
    const response = resolve(reference);
    const usual = /^[23]/.test(status) ? 'success' : 'failure';
    for (const example of examplesOf(response, resolve))
      outcomes.add(example['x-failure'] ? 'failure' : usual);
    if (
      /^3/.test(status) &&
      Object.values(response.headers ?? {}).some((header) => hasExample(resolve(header)))
    ) {
      outcomes.add('success');
    }
  }
  return outcomes;
}

function examplesOf(response, resolve) {
  const media = Object.values(response.content ?? {});
  const single = media.filter((one) => one.example !== undefined).map(() => ({}));
  return [...single, ...media.flatMap((one) => Object.values(one.examples ?? {}).map(resolve))];
}

function hasExample(header) {
  return header.example !== undefined || header.examples !== undefined;
}
