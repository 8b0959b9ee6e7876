/** The lint rules of the description, whose messages tell the author what to do; and what is derived when it is bundled. */
import { bothOutcomes } from './both-outcomes.mjs';
import { boundedInput } from './bounded-input.mjs';
import { describedProperties } from './described-properties.mjs';
import { expandFields } from './expand-fields.mjs';
import { explicitSchemas } from './explicit-schemas.mjs';
import { listErrors } from './list-errors.mjs';
import { mergeActions } from './merge-actions.mjs';
import { operationNames } from './operation-names.mjs';
import { operationTexts } from './operation-texts.mjs';
import { reasonedExceptions } from './reasoned-exceptions.mjs';
import { remedies } from './remedies.mjs';
import { shareOperations } from './share-operations.mjs';
import { storeUnavailable } from './store-unavailable.mjs';

export default function latchkey() {
  return {
    id: 'latchkey',
    preprocessors: { oas3: { 'share-operations': shareOperations } },
    // In this order: actions are merged with the parameters that were expanded before.
    decorators: {
      oas3: { 'list-errors': listErrors, 'expand-fields': expandFields, 'merge-actions': mergeActions },
    },
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
