import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type LatchkeyClient } from '../../src/client/index.ts';
import { type App, startApp } from '../support/app.ts';

const ADA = { name: 'Ada', password: 'punched cards 1843' };

let app: App;
let latchkey: LatchkeyClient;

beforeEach(async () => {
  app = await startApp();
  latchkey = createClient({ baseUrl: app.url });
});
afterEach(() => app.close());

describe('session', () => {
  it('is known after a login, with its end, and anonymous before and after', async () => {
    expect(await latchkey.session()).toEqual({ outcome: 'anonymous' });
    await latchkey.elvis.login(ADA);
    expect(await latchkey.session()).toEqual({
      outcome: 'known',
      session: { id: 1, name: 'Ada', groups: ['sysop'], expiresAt: expect.stringMatching(/^2026-01-02T04/) },
    });
    await latchkey.elvis.logout();
    expect(await latchkey.session()).toEqual({ outcome: 'anonymous' });
  });

  it('is unavailable when the store is down', async () => {
    await latchkey.elvis.login(ADA);
    await app.store.close();
    expect(await latchkey.session()).toMatchObject({
      outcome: 'unavailable',
      retryAfterSeconds: expect.any(Number),
    });
  });
});

describe('logout everywhere', () => {
  it.each([
    ['mediawiki', (client: LatchkeyClient) => client.mediawiki.login(ADA)],
    ['elvis', (client: LatchkeyClient) => client.elvis.login(ADA)],
  ])('begun at %s ends the sessions of the account, and of no other', async (_, logIn) => {
    const [other, tokenHolder, somebody] = [1, 2, 3].map(() => createClient({ baseUrl: app.url }));
    await other?.mediawiki.login(ADA);
    await tokenHolder?.elvis.apiLogin(ADA);
    await somebody?.elvis.login({ name: 'mlovelace', password: 'elvis & wiki + 100%' });
    await logIn(latchkey);
    expect(await latchkey.logoutEverywhere()).toEqual({ outcome: 'ended' });
    for (const client of [latchkey, other, tokenHolder])
      expect(await client?.session()).toEqual({ outcome: 'anonymous' });
    expect(await somebody?.session()).toMatchObject({ outcome: 'known' });
  });

  it('ends the account’s sessions when the client holds an API token too', async () => {
    await latchkey.elvis.login(ADA);
    await latchkey.elvis.apiLogin(ADA);
    expect(await latchkey.logoutEverywhere()).toEqual({ outcome: 'ended' });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('does not claim to have ended anything without a session with a cookie', async () => {
    expect(await latchkey.logoutEverywhere()).toMatchObject({ outcome: 'failed', code: '403' });
    await latchkey.elvis.apiLogin(ADA);
    expect(await latchkey.logoutEverywhere()).toMatchObject({ outcome: 'failed', code: '403' });
    expect(await app.sessionAdministration.list()).toHaveLength(1);
  });

  it('is unavailable when the store is down', async () => {
    await latchkey.elvis.login(ADA);
    await app.store.close();
    expect(await latchkey.logoutEverywhere()).toMatchObject({ outcome: 'unavailable' });
  });
});
