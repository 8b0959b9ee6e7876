import { isProse } from './exceptions.mjs';

const KNOWN = [
  'both-outcomes',
  'bounded-input',
  'described-properties',
  'explicit-schemas',
  'operation-names',
  'operation-texts',
  'store-unavailable',
];

/** Every exception names its rule and carries its reason. */
export function reasonedExceptions() {
  return {
    any: {
      enter(node, { report, location }) {
        if (typeof node !== 'object' || node === null || !('x-except' in node)) return;
        for (const [rule, reason] of Object.entries(node['x-except'])) {
          const place = location.child(['x-except', rule]);
          if (!KNOWN.includes(rule))
            report({ message: `"${rule}" is not a lint rule: name one of openapi/rules.`, location: place });
          if (!isProse(reason))
            report({ message: `Say in a sentence why "${rule}" does not hold here.`, location: place });
        }
      },
    },
  };
}
