import { afterEach, test as base, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type LatchkeyClient } from '../../src/client/index.ts';
import { latchkeyFixture, startLatchkey, type TestLatchkey } from '../../src/testing/index.ts';

const ROBOT = { name: 'Robot', password: 'correct horse 7' };
const accounts = [ROBOT, { name: 'Ada', password: 'punched cards 1843' }];
const USERINFO = '/w/api.php?action=query&meta=userinfo&format=json&formatversion=2';

let wiki: TestLatchkey;
let client: LatchkeyClient;

beforeEach(async () => {
  wiki = await startLatchkey({ accounts });
  client = createClient({ baseUrl: wiki.url });
});
afterEach(() => wiki.close());

describe('a Latchkey of a test', () => {
  it('serves both APIs, with bodies', async () => {
    expect(await client.mediawiki.login(ROBOT)).toMatchObject({ outcome: 'granted', name: 'Robot' });
    expect(await client.elvis.profile()).toMatchObject({ outcome: 'known' });
    expect(await wiki.sessions()).toEqual([{ id: expect.any(String), account: 'Robot', kind: 'browser' }]);
    expect(await client.elvis.logout()).toEqual({ outcome: 'ended' });
    expect(await wiki.sessions()).toEqual([]);
  });

  it('takes a large body and a chunked one as the server does', async () => {
    const body = new URLSearchParams({ username: 'Robot', password: 'x'.repeat(2 ** 21) });
    expect((await fetch(`${wiki.url}/services/login`, { method: 'POST', body })).status).toBe(413);
    const stream = new Blob(['username=Robot&password=correct horse 7']).stream();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const init = { method: 'POST', headers, body: stream, duplex: 'half' };
    expect(await (await fetch(`${wiki.url}/services/login`, init)).json()).toMatchObject({
      loginSuccess: true,
    });
  });

  it('refuses accounts that cannot be taken', async () => {
    await expect(startLatchkey({ accounts: [{ name: '' }] })).rejects.toThrow(/name/);
  });

  it('goes by a clock that moves only by hand', async () => {
    await client.elvis.login(ROBOT);
    wiki.clock.advance('59m');
    expect(await client.session()).toMatchObject({ outcome: 'known' });
    wiki.clock.advance('61m');
    expect(await client.session()).toEqual({ outcome: 'anonymous' });
    expect(wiki.clock.now()).toEqual(new Date('2026-01-02T05:04:05.000Z'));
  });

  it.each(['2 h', '', 'soon', '-1s', Number.NaN, -1])('moves the clock by no %j', (duration) => {
    expect(() => wiki.clock.advance(duration)).toThrow(TypeError);
  });
});

describe('sessions', () => {
  it('expire one by one; a remember token opens one again', async () => {
    await client.mediawiki.login(ROBOT);
    const [session] = await wiki.sessions();
    if (!session) throw new Error('no session');
    wiki.expire(session);
    expect(await wiki.sessions()).toEqual([]);
    expect(await client.elvis.profile()).toEqual({ outcome: 'anonymous' });
    expect(await client.mediawiki.whoAmI()).toMatchObject({ outcome: 'known', name: 'Robot' });
    expect(await wiki.sessions()).toEqual([session]);
  });

  it('are lost, all or those of one account', async () => {
    const other = createClient({ baseUrl: wiki.url });
    await client.mediawiki.login(ROBOT);
    await other.elvis.login({ name: 'Ada', password: 'punched cards 1843' });
    expect(await wiki.loseSession('Robot')).toBe(1);
    expect(await client.mediawiki.whoAmI()).toEqual({ outcome: 'anonymous' });
    expect(await other.session()).toMatchObject({ outcome: 'known' });
    expect(await wiki.loseSession()).toBe(1);
    expect(await other.session()).toEqual({ outcome: 'anonymous' });
  });
});

describe('faults', () => {
  it('of the store are what so many requests find', async () => {
    await client.elvis.login(ROBOT);
    wiki.fail('store', 2);
    expect((await client.GET('/health/live')).status).toBe(200);
    expect(await client.session()).toMatchObject({ outcome: 'unavailable' });
    expect(await client.mediawiki.whoAmI()).toMatchObject({ outcome: 'unavailable' });
    expect(await client.session()).toMatchObject({ outcome: 'known' });
  });

  it('of the store leave the test’s own view alone', async () => {
    await client.elvis.login(ROBOT);
    wiki.fail('store');
    expect(await wiki.sessions()).toHaveLength(1);
    expect(await client.session()).toMatchObject({ outcome: 'unavailable' });
  });

  it('throttle one account, until the clock has moved on', async () => {
    await wiki.throttle('Robot');
    expect(await client.mediawiki.login(ROBOT)).toMatchObject({ outcome: 'throttled' });
    const ada = { name: 'Ada', password: 'punched cards 1843' };
    expect(await client.elvis.login(ada)).toMatchObject({ outcome: 'granted' });
    wiki.clock.advance('3d');
    expect(await client.mediawiki.login(ROBOT)).toMatchObject({ outcome: 'granted' });
  });

  it('throttle nothing silently where the config has no limit', async () => {
    await using open = await startLatchkey({
      accounts,
      config: { throttle: [], throttleTotals: { address: null, account: null } },
    });
    await expect(open.throttle('Robot')).rejects.toThrow(/not throttled/);
  });
});

describe('canned responses', () => {
  const get = (query: string) => fetch(`${wiki.url}${USERINFO}${query}`);

  it.each(['maxlag', 'readonly'] as const)(
    '%s is what the next call of MediaWiki’s API gets, once',
    async (code) => {
      wiki.respondOnce(code);
      expect(await client.elvis.profile()).toEqual({ outcome: 'anonymous' });
      const response = await get('');
      expect(response.headers.get('mediawiki-api-error')).toBe(code);
      expect(await response.json()).toMatchObject({ error: { code, info: expect.any(String) } });
      expect(await (await get('')).json()).toMatchObject({ query: {} });
    },
  );

  it('maxlag says when to try again', async () => {
    wiki.respondOnce('maxlag');
    const { headers, status } = await get('');
    expect([status, headers.get('retry-after'), headers.get('x-database-lag')]).toEqual([200, '5', '7']);
  });

  it('assertuserfailed is for calls that assert, so that the bot’s login gets through', async () => {
    wiki.respondOnce('assertuserfailed');
    expect(await (await get('')).json()).toMatchObject({ query: {} });
    expect(await (await get('&assert=user&errorformat=plaintext')).json()).toEqual({
      errors: [{ code: 'assertuserfailed', text: expect.any(String), module: 'main' }],
    });
  });

  it('badtoken is for the next call with a token, and none after it', async () => {
    await client.mediawiki.login(ROBOT);
    wiki.respondOnce('badtoken');
    expect(await client.mediawiki.logout()).toMatchObject({ outcome: 'failed', code: 'badtoken' });
    expect(await client.mediawiki.logout()).toEqual({ outcome: 'ended' });
  });

  it('too-many-requests is an HTTP error with Retry-After', async () => {
    wiki.respondOnce('too-many-requests', { action: 'query' });
    const response = await get('');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '5']);
  });

  it('are written in XML where the call asks for it', async () => {
    wiki.respondOnce('readonly');
    const xml = await (await fetch(`${wiki.url}/w/api.php?action=query&format=xml`)).text();
    expect(xml).toMatch(
      /^<\?xml version="1.0"\?><api><error code="readonly" info="[^"]+" readonlyreason="[^"]+" \/><\/api>$/,
    );
    wiki.respondOnce('readonly');
    const coded = await fetch(`${wiki.url}/w/api.php?action=query&format=xml&errorformat=plaintext`);
    expect(await coded.text()).toContain(
      '<errors><error code="readonly" module="main"><text xml:space="preserve">',
    );
  });

  it('may be anything, for any request', async () => {
    wiki.respondOnce({ status: 418, headers: { 'X-Test': 'a' }, body: 'tea' }, { path: '/services/ping' });
    await get('');
    const response = await fetch(`${wiki.url}/services/ping`);
    expect([response.status, response.headers.get('x-test'), await response.text()]).toEqual([
      418,
      'a',
      'tea',
    ]);
  });
});

describe('requests', () => {
  it('are kept with their parameters and status, without their secrets', async () => {
    await client.mediawiki.login(ROBOT);
    await client.elvis.apiLogin(ROBOT);
    await client.elvis.logout();
    expect(wiki.requests).toMatchObject([
      { method: 'GET', path: '/w/api.php', query: { action: 'query', type: 'login' }, form: {}, status: 200 },
      {
        method: 'POST',
        query: { action: 'login' },
        form: { lgname: 'Robot', lgpassword: '(secret)', lgtoken: '(secret)' },
        headers: { cookie: '(secret)' },
        cookies: ['latchkey_session'],
      },
      { path: '/services/apilogin', form: { username: 'Robot', password: '(secret)' } },
      { path: '/services/logout', headers: { authorization: '(secret)' } },
    ]);
    expect(JSON.stringify(wiki.requests)).not.toMatch(/correct horse/);
  });
});

describe('isolation', () => {
  it('two at once share nothing', async () => {
    await using other = await startLatchkey({ accounts });
    await client.elvis.login(ROBOT);
    wiki.fail('store', 9);
    wiki.clock.advance('5m');
    expect(await other.sessions()).toEqual([]);
    expect(other.requests).toEqual([]);
    expect(other.clock.now()).not.toEqual(wiki.clock.now());
    expect(await createClient({ baseUrl: other.url }).session()).toEqual({ outcome: 'anonymous' });
  });

  it('a reset is a new start at the same address', async () => {
    await client.elvis.login(ROBOT);
    wiki.clock.advance('1h');
    wiki.fail('store', 9);
    wiki.respondOnce('maxlag');
    await wiki.throttle('Robot');
    await wiki.reset();
    expect([await wiki.sessions(), wiki.requests]).toEqual([[], []]);
    expect(wiki.clock.now()).toEqual(new Date('2026-01-02T03:04:05.000Z'));
    expect(await client.session()).toEqual({ outcome: 'anonymous' });
    expect(await client.mediawiki.login(ROBOT)).toMatchObject({ outcome: 'granted' });
  });

  const test = base.extend<{ fixture: TestLatchkey }>({ fixture: latchkeyFixture({ accounts }) });
  let last: string | undefined;
  test('the fixture starts one for a test', async ({ fixture }) => {
    expect(fixture.requests).toEqual([]);
    await createClient({ baseUrl: fixture.url }).elvis.login(ROBOT);
    last = fixture.url;
  });
  test('the fixture has closed it behind the test', async () => {
    await expect(fetch(last ?? '')).rejects.toThrow(TypeError);
  });
});
