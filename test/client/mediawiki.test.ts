import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type LatchkeyClient } from '../../src/client/index.ts';
import { type App, startApp } from '../support/app.ts';

const GRACE = { name: 'grace', password: 'nanosecond wire 30' };

let app: App;
let latchkey: LatchkeyClient;

beforeEach(async () => {
  app = await startApp();
  latchkey = createClient({ baseUrl: app.url });
});
afterEach(() => app.close());

describe('the MediaWiki dance', () => {
  it('goes from login over who am I to logout, and nobody is left', async () => {
    const { id } = (await app.accounts.find('Grace')) ?? {};
    expect(await latchkey.mediawiki.login(GRACE)).toEqual({ outcome: 'granted', id, name: 'Grace' });
    expect(await latchkey.mediawiki.whoAmI()).toEqual({
      outcome: 'known',
      id,
      name: 'Grace',
      groups: expect.arrayContaining(['*', 'user', 'bot']),
    });
    expect(await latchkey.mediawiki.logout()).toEqual({ outcome: 'ended' });
    expect(await latchkey.mediawiki.whoAmI()).toEqual({ outcome: 'anonymous' });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('takes an app password', async () => {
    const credentials = { name: 'Grace@crawler', password: 'grace0crawler0secret0000000000v1' };
    expect(await latchkey.mediawiki.login(credentials)).toMatchObject({ outcome: 'granted', name: 'Grace' });
    expect(await app.sessionAdministration.list()).toMatchObject([{ kind: 'app' }]);
    expect(await latchkey.mediawiki.logout()).toEqual({ outcome: 'ended' });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('ends nothing twice, and says so the same way', async () => {
    expect(await latchkey.mediawiki.logout()).toEqual({ outcome: 'ended' });
    await latchkey.mediawiki.login(GRACE);
    await latchkey.mediawiki.logout();
    expect(await latchkey.mediawiki.logout()).toEqual({ outcome: 'ended' });
  });

  it('hands out tokens for calls of one’s own', async () => {
    expect(await latchkey.mediawiki.token('csrf')).toEqual({ outcome: 'known', token: '+\\' });
    await latchkey.mediawiki.login(GRACE);
    const csrf = await latchkey.mediawiki.token('csrf');
    if (csrf.outcome !== 'known') throw new Error(csrf.message);
    const answer = await latchkey.POST('/w/api.php?action=logout', {
      body: { format: 'xml', token: csrf.token },
    });
    expect(answer).toMatchObject({ status: 200, data: expect.stringContaining('<api') });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });
});

describe('what can be expected to go wrong', () => {
  it('a wrong password and an unknown name are refused alike', async () => {
    const wrong = await latchkey.mediawiki.login({ ...GRACE, password: 'wrong' });
    expect(wrong).toEqual({ outcome: 'refused', message: expect.stringMatching(/./) });
    expect(await latchkey.mediawiki.login({ name: 'Nobody', password: 'wrong' })).toEqual(wrong);
  });

  it('attempts beyond the limit are throttled', async () => {
    for (let attempt = 0; attempt < 5; attempt++)
      await latchkey.mediawiki.login({ ...GRACE, password: 'wrong' });
    expect(await latchkey.mediawiki.login(GRACE)).toEqual({
      outcome: 'throttled',
      message: expect.stringMatching(/./),
    });
  });

  it('a password that has to be changed first is a failure with its code', async () => {
    expect(await latchkey.mediawiki.login({ name: 'Stale', password: 'kept for too long' })).toEqual({
      outcome: 'failed',
      code: 'api-login-fail-aborted',
      message: expect.stringMatching(/./),
    });
  });

  it('a store that is down is unavailable, not "nobody", and a cookie outlives it', async () => {
    await latchkey.mediawiki.login(GRACE);
    await app.store.close();
    const unavailable = {
      outcome: 'unavailable',
      message: expect.stringMatching(/./),
      retryAfterSeconds: expect.any(Number),
    };
    expect(await latchkey.mediawiki.whoAmI()).toEqual(unavailable);
    expect(await latchkey.mediawiki.logout()).toEqual(unavailable);
    expect(await latchkey.mediawiki.login(GRACE)).toEqual(unavailable);
  });
});
