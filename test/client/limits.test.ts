import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type LatchkeyClient } from '../../src/client/index.ts';
import { type App, startApp } from '../support/app.ts';

const ADA = { name: 'Ada', password: 'punched cards 1843' };

/** A server that never responds, whatever the signal says. */
const silent = () => new Promise<Response>(() => {});

/** Every call and every flow that makes a request. */
const CALLS: Record<string, (client: LatchkeyClient, options: object) => Promise<unknown>> = {
  GET: (client, options) => client.GET('/session', options),
  POST: (client, options) => client.POST('/services/logout', options),
  paths: (client, options) => client.paths['/session'].get(options),
  session: (client, options) => client.session(options),
  logoutEverywhere: (client, options) => client.logoutEverywhere(options),
  'mediawiki.login': (client, options) => client.mediawiki.login(ADA, options),
  'mediawiki.botLogin': (client, options) => client.mediawiki.botLogin({ ...ADA, appId: 'robot' }, options),
  'mediawiki.clientLogin': (client, options) => client.mediawiki.clientLogin(ADA, options),
  'mediawiki.whoAmI': (client, options) => client.mediawiki.whoAmI(options),
  'mediawiki.logout': (client, options) => client.mediawiki.logout(options),
  'mediawiki.token': (client, options) => client.mediawiki.token('csrf', options),
  'elvis.login': (client, options) => client.elvis.login(ADA, options),
  'elvis.apiLogin': (client, options) => client.elvis.apiLogin(ADA, options),
  'elvis.profile': (client, options) => client.elvis.profile(options),
  'elvis.logout': (client, options) => client.elvis.logout(options),
};

describe.each(Object.entries(CALLS))('%s', (_, call) => {
  it('is given up when its signal aborts', async () => {
    const abort = new AbortController();
    const latchkey = createClient({ baseUrl: 'https://login.example.org', fetch: silent });
    const calling = call(latchkey, { signal: abort.signal });
    abort.abort(new Error('no longer wanted'));
    await expect(calling).rejects.toThrow('no longer wanted');
  });

  it('is given up when its own time is over, or the client’s', async () => {
    const latchkey = createClient({ baseUrl: 'https://login.example.org', fetch: silent, timeoutMs: 1 });
    await expect(call(latchkey, {})).rejects.toMatchObject({ name: 'TimeoutError' });
    const patient = createClient({ baseUrl: 'https://login.example.org', fetch: silent });
    await expect(call(patient, { timeoutMs: 1 })).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

it('a signal that has aborted sends nothing', async () => {
  let sent = 0;
  const fetch = async () => Response.json({ count: ++sent });
  const latchkey = createClient({ baseUrl: 'https://login.example.org', fetch });
  await expect(latchkey.session({ signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow(
    'too late',
  );
  expect(sent).toBe(0);
});

describe('openapi-fetch middleware', () => {
  let app: App;
  beforeEach(async () => {
    app = await startApp();
  });
  afterEach(() => app.close());

  it('sees every request and response, in order, until it is removed', async () => {
    const seen: string[] = [];
    const named = (name: string) => ({
      onRequest: ({ request }: { request: Request }) =>
        void seen.push(`${name} ${new URL(request.url).pathname}`),
    });
    const [first, second] = [named('first'), named('second')];
    const latchkey = createClient({ baseUrl: app.url, middleware: [first] });
    latchkey.use(second);
    await latchkey.elvis.profile();
    latchkey.eject(first);
    await latchkey.GET('/session', { middleware: [named('of the call')] });
    expect(seen).toEqual([
      'first /services/profile',
      'second /services/profile',
      'second /session',
      'of the call /session',
    ]);
  });

  it('may respond itself', async () => {
    const down = Response.json({ errorcode: 503, message: 'closed' }, { status: 503 });
    const latchkey = createClient({ baseUrl: app.url, middleware: [{ onRequest: () => down }] });
    expect(await latchkey.elvis.profile()).toEqual({ outcome: 'unavailable', message: 'closed' });
  });
});
