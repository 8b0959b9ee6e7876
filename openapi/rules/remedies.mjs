import { isExcepted } from './exceptions.mjs';

/** Every error says what a client does about it: per status, or per code where several codes share one. */
export function remedies() {
  let known = {};
  return {
    Root(root, { resolve }) {
      known = resolve(root['x-remedies'] ?? {}).node ?? {};
    },
    Operation(operation, { report, location, resolve }) {
      if (isExcepted(operation, 'remedies')) return;
      for (const [status, reference] of Object.entries(operation.responses ?? {})) {
        const response = resolve(reference).node ?? {};
        const codes = [...(response['x-errors'] ?? []), ...(response['x-reasons'] ?? [])].map(
          ({ code }) => code,
        );
        const where = { location: location.child(['responses', status]) };
        for (const code of codes.filter((code) => known[code] === undefined)) {
          report({ message: `Say in remedies.yaml what a client does about "${code}".`, ...where });
        }
        if (/^[45]/.test(status) && codes.length === 0 && response['x-remedy'] === undefined) {
          report({ message: 'Say under "x-remedy" what a client does about it.', ...where });
        }
      }
    },
  };
}
