import { describe, expect, test } from 'vitest';
import { validateAction } from '../../src/contract/index.ts';

describe('a request to an action', () => {
  test('gets the types of the description, from query and form alike', async () => {
    const parameters = { token: 'x', maxlag: 5, servedby: true };
    const posted = await validateAction({ path: '/w/api.php/logout', method: 'POST', parameters });
    expect(posted).toMatchObject({ operationId: 'mediawikiLogout', parameters });
    const read = await validateAction({
      path: '/w/api.php/logout',
      method: 'GET',
      parameters: { assertuser: '', maxlag: 5 },
    });
    expect(read).toMatchObject({
      operationId: 'mediawikiLogoutByGet',
      parameters: { assertuser: '', maxlag: 5 },
    });
  });

  test('that may be remembered gets the same again, and nothing that a module could change', async () => {
    const request = {
      path: '/w/api.php/query',
      method: 'GET',
      parameters: { meta: ['userinfo'], maxlag: 5 },
      mayRemember: true,
    } as const;
    const first = await validateAction(request);
    expect(first).toEqual(await validateAction({ ...request, mayRemember: false }));
    expect(await validateAction({ ...request, parameters: { maxlag: 5, meta: ['userinfo'] } })).toEqual(
      first,
    );
    expect(await validateAction(request)).toBe(first);
    expect(Object.isFrozen(first.parameters) && Object.isFrozen(first.parameters['meta'])).toBe(true);
    const many = Array.from({ length: 600 }, (_, maxlag) =>
      validateAction({ ...request, parameters: { maxlag } }),
    );
    expect((await Promise.all(many)).map(({ parameters }) => parameters['maxlag'])).toEqual([...many.keys()]);
    expect(await validateAction(request)).not.toBe(first);
    expect(await validateAction(request)).toEqual(first);
  });

  test.each([
    ['a value', { path: '/w/api.php/logout', method: 'POST', parameters: { maxlag: 'much' } }],
    ['a parameter', { path: '/w/api.php/logout', method: 'GET', parameters: { dance: '1' } }],
    ['an action', { path: '/w/api.php/dance', method: 'POST', parameters: {} }],
  ] as const)('%s that the description does not have is a fault of the server', async (_, request) => {
    await expect(validateAction(request)).rejects.toThrow(/the description/);
  });
});
