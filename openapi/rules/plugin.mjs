/** Latchkey's house rules for the description, whose messages tell the author what to do; what its readers are told twice, and its portable view. */
import { bothOutcomes } from './both-outcomes.mjs';
import { boundedInput } from './bounded-input.mjs';
import { describedProperties } from './described-properties.mjs';
import { explicitSchemas } from './explicit-schemas.mjs';
import { listErrors } from './list-errors.mjs';
import { mergeActions } from './merge-actions.mjs';
import { operationNames } from './operation-names.mjs';
import { operationTexts } from './operation-texts.mjs';
import { reasonedExceptions } from './reasoned-exceptions.mjs';
import { remedies } from './remedies.mjs';
import { storeUnavailable } from './store-unavailable.mjs';

export default function latchkey() {
  return {
    id: 'latchkey',
    decorators: { oas3: { 'list-errors': listErrors, 'merge-actions': mergeActions } },
    rules: {
      oas3: {
        'both-outcomes': bothOutcomes,
        'bounded-input': boundedInput,
        'described-properties': describedProperties,
        'explicit-schemas': explicitSchemas,
        'operation-names': operationNames,
        'operation-texts': operationTexts,
        'reasoned-exceptions': reasonedExceptions,
        remedies,
        'store-unavailable': storeUnavailable,
      },
    },
  };
}
