import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type LatchkeyClient } from '../../src/client/index.ts';
import { type App, startApp } from '../support/app.ts';

const ADA = { name: 'Ada', password: 'punched cards 1843' };
const ASSERTED = { params: { query: { meta: ['userinfo'], assert: 'user', format: 'xml' } } } as const;

let app: App;
let logins: number;

beforeEach(async () => {
  app = await startApp();
  logins = 0;
});
afterEach(() => app.close());

function clientOf(onSessionLost: (client: LatchkeyClient) => Promise<unknown>): LatchkeyClient {
  return createClient({
    baseUrl: app.url,
    onSessionLost: (client) => {
      logins++;
      return onSessionLost(client);
    },
  });
}

async function endAll(): Promise<void> {
  for (const { id } of await app.sessionAdministration.list()) await app.sessionAdministration.endById(id);
}

const isKnown = ({ outcome }: { outcome: string }) => outcome === 'known';

describe('a lost session', () => {
  it('of 50 calls at once costs exactly one login', async () => {
    const latchkey = clientOf((client) => client.elvis.login(ADA));
    await latchkey.elvis.login(ADA);
    await endAll();
    const found = await Promise.all(Array.from({ length: 50 }, () => latchkey.elvis.profile()));
    expect(found.every(isKnown)).toBe(true);
    expect(logins).toBe(1);
    expect(await app.sessionAdministration.list()).toHaveLength(1);
  });

  it('is renewed where MediaWiki’s assertion fails, in any format', async () => {
    const latchkey = clientOf((client) => client.mediawiki.login(ADA));
    await latchkey.mediawiki.login(ADA);
    await endAll();
    const responses = await Promise.all(
      Array.from({ length: 50 }, () => latchkey.GET('/w/api.php?action=query', ASSERTED)),
    );
    expect(responses.every(({ data }) => data?.includes('name="Ada"'))).toBe(true);
    expect(logins).toBe(1);
  });

  it('is renewed at /session, and each time it is lost again', async () => {
    const latchkey = clientOf((client) => client.elvis.login(ADA));
    for (const times of [1, 2, 3]) {
      expect(await latchkey.session()).toMatchObject({ outcome: 'known', session: { name: 'Ada' } });
      expect(logins).toBe(times);
      await endAll();
    }
  });

  it('is not renewed again when a late failure comes after the login', async () => {
    const gate = Promise.withResolvers<void>();
    let held = 0;
    const latchkey = createClient({
      baseUrl: app.url,
      onSessionLost: (client) => {
        logins++;
        return client.elvis.login(ADA);
      },
      fetch: async (request) => {
        const response = await fetch(request);
        if (request.url.endsWith('/services/profile') && held++ === 0) await gate.promise;
        return response;
      },
    });
    const late = latchkey.elvis.profile();
    expect(await latchkey.elvis.profile()).toMatchObject({ outcome: 'known' });
    gate.resolve();
    expect(await late).toMatchObject({ outcome: 'known' });
    expect(logins).toBe(1);
  });
});

describe('a renewal', () => {
  it('that brings no session back is not repeated, so that no account is locked out', async () => {
    const latchkey = clientOf((client) => client.elvis.login({ ...ADA, password: 'wrong' }));
    for (let call = 0; call < 9; call++) {
      expect(await latchkey.elvis.profile()).toEqual({ outcome: 'anonymous' });
    }
    expect(logins).toBe(1);
    expect(await latchkey.elvis.login(ADA)).toMatchObject({ outcome: 'granted' });
  });

  it('does not call for another one itself', async () => {
    const latchkey = clientOf((client) => client.elvis.profile());
    expect(await latchkey.elvis.profile()).toEqual({ outcome: 'anonymous' });
    expect(logins).toBe(1);
  });

  it('that throws is what the calls throw, and the next call tries again', async () => {
    let reason: Error | undefined = new Error('the vault is locked');
    const latchkey = clientOf(async (client) => {
      if (reason) throw reason;
      await client.elvis.login(ADA);
    });
    const calls = await Promise.allSettled([latchkey.elvis.profile(), latchkey.session()]);
    expect(calls).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ]);
    reason = undefined;
    expect(await latchkey.elvis.profile()).toMatchObject({ outcome: 'known' });
    expect(logins).toBe(2);
  });

  it('can be waited for by one caller no longer than it wants, and goes on for the others', async () => {
    const gate = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const latchkey = clientOf(async (client) => {
      asked.resolve();
      await gate.promise;
      await client.elvis.login(ADA);
    });
    const abort = new AbortController();
    const [first, second] = [latchkey.elvis.profile({ signal: abort.signal }), latchkey.elvis.profile()];
    await asked.promise;
    abort.abort(new Error('no longer wanted'));
    await expect(first).rejects.toThrow('no longer wanted');
    gate.resolve();
    expect(await second).toMatchObject({ outcome: 'known' });
    expect(logins).toBe(1);
  });

  it.each([
    ['elvis.logout', (client: LatchkeyClient) => client.elvis.logout()],
    ['mediawiki.logout', (client: LatchkeyClient) => client.mediawiki.logout()],
    ['logoutEverywhere', (client: LatchkeyClient) => client.logoutEverywhere()],
    ['POST /logout', (client: LatchkeyClient) => client.POST('/logout')],
  ])('is not made after %s: a logout stays one', async (_, logOut) => {
    const latchkey = clientOf((client) => client.elvis.login(ADA));
    await latchkey.elvis.login(ADA);
    await logOut(latchkey);
    expect(await latchkey.elvis.profile()).toEqual({ outcome: 'anonymous' });
    expect(await latchkey.session()).toEqual({ outcome: 'anonymous' });
    expect(logins).toBe(0);
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('is not made for a login that is refused', async () => {
    const latchkey = clientOf((client) => client.elvis.login(ADA));
    const refused = await latchkey.elvis.login({ ...ADA, password: 'wrong' });
    expect(refused).toMatchObject({ outcome: 'refused' });
    expect(logins).toBe(0);
  });
});
