import { isExcepted } from './exceptions.mjs';

/** A broken store is never "not logged in": an operation that reads it can return 503, with the time to try again. */
export function storeUnavailable() {
  return {
    Operation(operation, { report, location, resolve }) {
      if (isExcepted(operation, 'store-unavailable')) return;
      const reference = operation.responses?.['503'];
      if (reference === undefined) {
        const message =
          'Describe the 503 of a broken store, or say under "x-except: store-unavailable" why the operation reads none.';
        report({ message, location: location.child('responses') });
      } else if (resolve(reference).node?.headers?.['Retry-After'] === undefined) {
        const message = 'Give the 503 its header Retry-After.';
        report({ message, location: location.child(['responses', '503']) });
      }
    },
  };
}
