import { once } from 'node:events';
import { Agent, request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { PASSWORD, USER } from './person.ts';
import { ALLOWED, PAYLOADS } from './redirect-payloads.ts';

const RUNS_PER_CLASS = 180;

let app: App;
const agent = new Agent({ keepAlive: true });
beforeAll(async () => {
  app = await startApp({ config: { redirects: { allow: [ALLOWED] } } });
});
afterAll(async () => {
  agent.destroy();
  await app.close();
});

/** Percent-encoding of every byte that an address cannot carry; what is left arrives as it was made. */
function escaped(payload: string): string {
  return encodeURIComponent(payload.toWellFormed());
}

/** The ways a payload gets into a request: where it stands, how often, and in what company. */
const PLACEMENTS: readonly ((payload: string) => { query: string; form?: string })[] = [
  (payload) => ({ query: `logoutSuccessUrl=${escaped(payload)}` }),
  (payload) => ({ query: '', form: `logoutSuccessUrl=${escaped(payload)}` }),
  (payload) => ({ query: `logoutSuccessUrl=${escaped(escaped(payload))}` }),
  (payload) => ({ query: `logoutSuccessUrl=/safe&logoutSuccessUrl=${escaped(payload)}` }),
  (payload) => ({ query: `logoutSuccessUrl=${escaped(payload)}&logoutSuccessUrl=${escaped(ALLOWED)}` }),
  (payload) => ({ query: `logoutSuccessUrl[]=${escaped(payload)}&logoutSuccessUrl[0]=${escaped(payload)}` }),
  (payload) => ({ query: 'logoutSuccessUrl=/safe', form: `logoutSuccessUrl=${escaped(payload)}` }),
  (payload) => ({ query: `logoutSuccessUrl=${payload.replace(/[^\x21-\x7e]/g, '')}` }),
];

async function logOut({ query, form }: { query: string; form?: string }, authToken: string) {
  const sent = request(`${app.url}/logout?${query}`, {
    agent,
    method: form === undefined ? 'GET' : 'POST',
    headers: {
      cookie: `authToken=${authToken}`,
      ...(form !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
  });
  sent.end(form);
  const [response] = await once(sent, 'response');
  response.resume();
  return { status: response.statusCode, headers: response.headers, raw: response.rawHeaders };
}

async function logIn(): Promise<string> {
  const login = await app.sessions.logIn({
    credentials: { kind: 'password', name: USER, password: PASSWORD },
    kind: 'browser',
    remember: false,
    client: { address: '127.0.0.1', userAgent: null, clientType: null },
    replaces: [],
    onMustChange: 'report',
  });
  return login.outcome === 'granted' ? (login.tokens.session ?? '') : '';
}

describe.each(Object.entries(PAYLOADS))('a logout with a target of the class "%s"', (_class, payloads) => {
  it('ends the session, leaves the list for nobody, and puts nothing into the headers', async () => {
    const placed = fc.tuple(payloads, fc.constantFrom(...PLACEMENTS));
    await fc.assert(
      fc.asyncProperty(placed, async ([payload, place]) => {
        const authToken = await logIn();
        const { status, headers, raw } = await logOut(place(payload), authToken);
        expect(status).toBe(302);
        expect([app.url, ALLOWED]).toContain(new URL(headers.location ?? '', app.url).origin);
        expect(headers.location).toMatch(/^[\x21-\x7e]+$/);
        expect(raw.filter((_text: string, index: number) => index % 2 === 0).sort()).toEqual(HEADERS);
        expect(await app.sessions.check({ kind: 'session', token: authToken })).toBeUndefined();
      }),
      { numRuns: RUNS_PER_CLASS },
    );
  });
});

/** Every header of the answer, and each once. */
const HEADERS = [
  'Cache-Control',
  'Connection',
  'Content-Length',
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Date',
  'Keep-Alive',
  'Location',
  'Permissions-Policy',
  'Referrer-Policy',
  'Set-Cookie',
  'X-Content-Type-Options',
  'X-Frame-Options',
  'X-Request-Id',
];
