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

describe('one client, both APIs', () => {
  it('a session begun at MediaWiki is seen and ended at Elvis', async () => {
    await latchkey.mediawiki.login(ADA);
    expect(await latchkey.elvis.profile()).toMatchObject({ outcome: 'known', profile: { username: 'Ada' } });
    expect(await latchkey.elvis.logout()).toEqual({ outcome: 'ended' });
    expect(await latchkey.mediawiki.whoAmI()).toEqual({ outcome: 'anonymous' });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('a session begun at Elvis is seen and ended at MediaWiki', async () => {
    await latchkey.elvis.login(ADA);
    expect(await latchkey.mediawiki.whoAmI()).toMatchObject({ outcome: 'known', name: 'Ada' });
    expect(await latchkey.mediawiki.logout()).toEqual({ outcome: 'ended' });
    expect(await latchkey.elvis.profile()).toEqual({ outcome: 'anonymous' });
    expect(await app.sessionAdministration.list()).toEqual([]);
  });

  it('a session begun at either is seen by /session, and ended by the page for people', async () => {
    for (const api of [latchkey.mediawiki, latchkey.elvis]) {
      await api.login(ADA);
      expect(await latchkey.GET('/session')).toMatchObject({ data: { name: 'Ada', groups: ['sysop'] } });
      expect(await latchkey.POST('/logout')).toMatchObject({ status: 302 });
      expect(await latchkey.GET('/session')).toMatchObject({ status: 401 });
    }
  });

  it('sessions begun at both are ended by one logout at either', async () => {
    for (const api of [latchkey.mediawiki, latchkey.elvis]) {
      await latchkey.mediawiki.login(ADA);
      await latchkey.elvis.login(ADA);
      expect(await api.logout()).toEqual({ outcome: 'ended' });
      expect(await app.sessionAdministration.list()).toEqual([]);
    }
  });
});
