import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type LatchkeyClient } from '../../src/client/index.ts';
import { type App, startApp } from '../support/app.ts';

const LOVELACE = { name: 'mlovelace', password: 'elvis & wiki + 100%' };

let app: App;
let latchkey: LatchkeyClient;

beforeEach(async () => {
  app = await startApp();
  latchkey = createClient({ baseUrl: app.url });
});
afterEach(() => app.close());

async function nameOf(client: LatchkeyClient): Promise<string | undefined> {
  const { data } = await client.GET('/session');
  return data?.name;
}

describe('the flow of the Elvis API', () => {
  it('goes from login over the profile to logout, and no session is left', async () => {
    expect(await latchkey.elvis.login(LOVELACE)).toEqual({
      outcome: 'granted',
      csrfToken: expect.stringMatching(/^[\w-]{22}$/),
      serverVersion: '6.107.0.0',
    });
    expect(await latchkey.elvis.profile()).toMatchObject({
      outcome: 'known',
      profile: { username: 'mlovelace', authorities: ['ROLE_USER'] },
    });
    expect(await latchkey.elvis.logout()).toEqual({ outcome: 'ended' });
    expect(await latchkey.elvis.profile()).toEqual({ outcome: 'anonymous' });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('does the same with an API token, and keeps no cookie for it', async () => {
    expect(await latchkey.elvis.apiLogin({ ...LOVELACE, clientType: 'api_nightly' })).toMatchObject({
      outcome: 'granted',
      authToken: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(await latchkey.elvis.profile()).toMatchObject({ outcome: 'known' });
    expect(await app.sessionAdministration.list()).toMatchObject([
      { kind: 'api', clientType: 'api_nightly' },
    ]);
    expect(await latchkey.elvis.logout()).toEqual({ outcome: 'ended' });
    expect(await nameOf(latchkey)).toBeUndefined();
  });

  it('ends a session and an API token of one client by one logout', async () => {
    await latchkey.elvis.login(LOVELACE);
    await latchkey.elvis.apiLogin(LOVELACE);
    expect(await app.sessionAdministration.list()).toHaveLength(2);
    expect(await latchkey.elvis.logout()).toEqual({ outcome: 'ended' });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('ends nothing twice, and says so the same way', async () => {
    expect(await latchkey.elvis.logout()).toEqual({ outcome: 'ended' });
    await latchkey.elvis.login(LOVELACE);
    await latchkey.elvis.logout();
    expect(await latchkey.elvis.logout()).toEqual({ outcome: 'ended' });
  });

  it('leaves another client of the same account alone', async () => {
    const other = createClient({ baseUrl: app.url });
    await latchkey.elvis.login(LOVELACE);
    await other.elvis.login(LOVELACE);
    await latchkey.elvis.logout();
    expect(await nameOf(other)).toBe('mlovelace');
  });
});

/** With `real` failures come under their status, with `ok` under 200: the same values either way. */
describe.each(['ok', 'real'])('what can be expected to go wrong, with errorStatus %s', (errorStatus) => {
  beforeEach(async () => {
    await app.close();
    app = await startApp({ config: { elvis: { errorStatus } } });
    latchkey = createClient({ baseUrl: app.url });
  });

  it('a wrong password and an unknown name are refused alike', async () => {
    const wrong = await latchkey.elvis.login({ ...LOVELACE, password: 'wrong' });
    expect(wrong).toEqual({ outcome: 'refused', message: expect.any(String) });
    expect(await latchkey.elvis.login({ name: 'nobody', password: 'wrong' })).toEqual(wrong);
    expect(await latchkey.elvis.apiLogin({ name: 'nobody', password: 'wrong' })).toEqual(wrong);
  });

  it('attempts beyond the limit are throttled, and say until when', async () => {
    for (let attempt = 0; attempt < 5; attempt++)
      await latchkey.elvis.login({ ...LOVELACE, password: 'wrong' });
    const throttled = { outcome: 'throttled', message: expect.any(String), retryAfterSeconds: 300 };
    expect(await latchkey.elvis.login(LOVELACE)).toEqual(throttled);
    expect(await latchkey.elvis.apiLogin(LOVELACE)).toEqual(throttled);
  });

  it('a store that is down is unavailable, not "anonymous", and a cookie outlives it', async () => {
    await latchkey.elvis.login(LOVELACE);
    await app.store.close();
    const unavailable = {
      outcome: 'unavailable',
      message: expect.any(String),
      retryAfterSeconds: expect.any(Number),
    };
    expect(await latchkey.elvis.profile()).toEqual(unavailable);
    expect(await latchkey.elvis.logout()).toEqual(unavailable);
    expect(await latchkey.elvis.login(LOVELACE)).toEqual(unavailable);
    expect(await latchkey.GET('/session')).toMatchObject({ status: 503, error: { status: 503 } });
  });

  it('a request that is too large is a failure with its code', async () => {
    const password = 'x'.repeat(1024 * 1024);
    expect(await latchkey.elvis.login({ ...LOVELACE, password })).toEqual({
      outcome: 'failed',
      code: '413',
      message: expect.any(String),
    });
  });
});
