import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';
import { asCookie, type ElvisClient, elvisClient, USER } from './elvis.ts';

let app: App;
let elvis: ElvisClient;
beforeEach(async () => {
  app = await startApp({ config: { sessions: { idleSeconds: 600 } } });
  elvis = elvisClient(app.url);
});
afterEach(() => app.close());

describe.each(['GET', 'POST'])('a probe by %s', (method) => {
  const form = method === 'POST' ? { body: new URLSearchParams({ uid: '1767225600000' }) } : {};

  it('needs no session', async () => {
    const ping = await elvis.get('/services/ping', { method });
    expect(ping.body).toEqual({ state: 'running', version: '6.107.0.0', available: true, server: 'Elvis' });
    const alive = await elvis.get('/alive.txt?_=1767225600000', { method, ...form });
    expect([alive.status, alive.text]).toEqual([200, 'alive\n']);
    expect(alive.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['/services/ping', '/alive.txt'])(
    '%s keeps a session alive, without a CSRF token',
    async (path) => {
      const session = await elvis.logIn();
      for (let minutes = 0; minutes < 30; minutes += 6) {
        app.clock.advance(360_000);
        expect((await elvis.get(path, { method, ...form, headers: asCookie(session) })).status).toBe(200);
      }
      expect(await elvis.who(asCookie(session))).toBe(USER);
      app.clock.advance(601_000);
      expect(await elvis.who(asCookie(session))).toBeNull();
    },
  );
});

it.each(['/services/ping/', '//services/ping', '/services//ping', '/services///ping//?uid=1'])(
  '%s is the ping, without a redirect',
  async (path) => {
    const response = await fetch(app.url + path, { redirect: 'manual' });
    expect([response.status, await response.json()]).toEqual([
      200,
      expect.objectContaining({ state: 'running' }),
    ]);
  },
);
