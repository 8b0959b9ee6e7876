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

describe('the flow of the MediaWiki API', () => {
  it('goes from login over who am I to logout, and no session is left', async () => {
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

  it('takes a bot password', async () => {
    const credentials = { name: 'grace', appId: 'crawler', password: 'grace0crawler0secret0000000000v1' };
    expect(await latchkey.mediawiki.botLogin(credentials)).toMatchObject({
      outcome: 'granted',
      name: 'Grace',
    });
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
    const logout = await latchkey.POST('/w/api.php?action=logout', {
      body: { format: 'xml', token: csrf.token },
    });
    expect(logout).toMatchObject({ status: 200, data: expect.stringContaining('<api') });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });
});

describe('clientlogin', () => {
  const STALE = { name: 'Stale', password: 'kept for too long' };

  it('goes from login to a remembered session', async () => {
    const login = await latchkey.mediawiki.clientLogin({ ...GRACE, rememberMe: true });
    expect(login).toEqual({ outcome: 'granted', name: 'Grace' });
    expect(await latchkey.session()).toMatchObject({ outcome: 'known', session: { name: 'Grace' } });
    expect(await app.sessionAdministration.list()).toHaveLength(1);
  });

  it('changes a password that is due, and the new one opens the account', async () => {
    const step = await latchkey.mediawiki.clientLogin(STALE);
    if (step.outcome !== 'ui') throw new Error(step.outcome);
    expect(step.message).toMatch(/./);
    expect(step.requests).toMatchObject([{ required: 'required', fields: { password: {}, retype: {} } }]);
    expect(await app.sessionAdministration.list()).toEqual([]);
    const done = await step.changePassword('fresh for this year');
    expect(done).toEqual({ outcome: 'granted', name: 'Stale' });
    const again = await latchkey.mediawiki.login({ name: 'Stale', password: 'fresh for this year' });
    expect(again.outcome).toBe('granted');
  });

  it('asks again when the new password cannot be taken, and the step goes on', async () => {
    const step = await latchkey.mediawiki.clientLogin(STALE);
    if (step.outcome !== 'ui') throw new Error(step.outcome);
    const again = await step.continue({ password: 'fresh for this year', retype: 'fresh for last year' });
    expect(again).toMatchObject({ outcome: 'ui', code: 'badretype' });
    if (again.outcome !== 'ui') return;
    expect(await again.changePassword('fresh for this year')).toMatchObject({ outcome: 'granted' });
  });

  it('keeps a password that should be changed but need not', async () => {
    const step = await latchkey.mediawiki.clientLogin({ name: 'Brief', password: 'tiny' });
    if (step.outcome !== 'ui') throw new Error(step.outcome);
    expect(await step.continue({ skipReset: true })).toEqual({ outcome: 'granted', name: 'Brief' });
  });

  it('refuses a wrong password and an unknown name alike, and is throttled', async () => {
    const wrong = await latchkey.mediawiki.clientLogin({ ...GRACE, password: 'wrong' });
    expect(wrong).toEqual({ outcome: 'refused', message: expect.stringMatching(/./) });
    expect(await latchkey.mediawiki.clientLogin({ name: 'Nobody', password: 'wrong' })).toEqual(wrong);
    for (let attempt = 0; attempt < 4; attempt++)
      await latchkey.mediawiki.clientLogin({ ...GRACE, password: 'wrong' });
    expect(await latchkey.mediawiki.clientLogin(GRACE)).toMatchObject({ outcome: 'throttled' });
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

  it('a store that is down is unavailable, not "anonymous", and a cookie outlives it', async () => {
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
