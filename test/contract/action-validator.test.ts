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

  test.each([
    ['a value', { path: '/w/api.php/logout', method: 'POST', parameters: { maxlag: 'much' } }],
    ['a parameter', { path: '/w/api.php/logout', method: 'GET', parameters: { dance: '1' } }],
    ['an action', { path: '/w/api.php/dance', method: 'POST', parameters: {} }],
  ] as const)('%s that the description does not have is a fault of the server', async (_, request) => {
    await expect(validateAction(request)).rejects.toThrow(/the description/);
  });
});
