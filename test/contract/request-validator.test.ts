import { describe, expect, test } from 'vitest';
import { validatorDocument } from '../../src/contract/action-paths.ts';
import { compiledSpec } from '../../src/contract/compiled-spec.ts';
import { description } from '../../src/contract/index.ts';
import { createRequestValidator, type ParsedRequest } from '../../src/contract/request-validator.ts';

const requests: ParsedRequest[] = [...compiledSpec().paths.values()]
  .flat()
  .flatMap(({ path, method, forms }) => {
    const common = { path, method, headers: {}, contentType: forms[0] };
    return [{}, { unknown: '1' }, { username: 'a', csrf: 'b' }].flatMap((values) => [
      { ...common, query: values, body: forms.length > 0 ? {} : undefined },
      { ...common, query: {}, body: forms.length > 0 ? values : undefined },
    ]);
  });

/** What the validator makes of a request: its parameters, or the error. */
async function outcomeOf(validate: ReturnType<typeof createRequestValidator>, request: ParsedRequest) {
  return validate(request).then(
    (validated) => ({ validated }),
    (error: unknown) => ({ reason: (error as { reason?: unknown }).reason ?? error }),
  );
}

describe('the validator, when it has looked an operation up before', () => {
  test('decides every request as at the first time', async () => {
    const document = () => validatorDocument(description());
    const used = createRequestValidator(document());
    for (const request of requests) await outcomeOf(used, request);
    const fresh = createRequestValidator(document());
    expect(requests.length).toBeGreaterThan(100);
    for (const request of requests) {
      expect(await outcomeOf(used, request)).toEqual(await outcomeOf(fresh, request));
    }
  });
});
