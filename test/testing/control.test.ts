import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import description from '../../generated/test-control.json' with { type: 'json' };
import { createClient, type LatchkeyClient } from '../../src/client/index.ts';
import { type Control, startControl, startLatchkey, type TestLatchkey } from '../../src/testing/index.ts';

const ROBOT = { name: 'Robot', password: 'correct horse 7' };

let wiki: TestLatchkey;
let control: Control;
let client: LatchkeyClient;

beforeEach(async () => {
  wiki = await startLatchkey({ accounts: [ROBOT] });
  control = await startControl(wiki);
  client = createClient({ baseUrl: wiki.url });
});
afterEach(async () => {
  await control[Symbol.asyncDispose]();
  await wiki.close();
});

async function send(path: string, body?: object) {
  const headers = { 'Content-Type': 'application/json' };
  const init = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(control.url + path, init);
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

describe('the control port', () => {
  it('serves its own description', async () => {
    expect((await send('/openapi.json')).body).toEqual(description);
  });

  it('moves the clock', async () => {
    expect(await send('/clock/advance', { duration: '2h' })).toEqual({
      status: 200,
      body: { now: '2026-01-02T05:04:05.000Z' },
    });
  });

  it('lists sessions, lets one expire and loses the others', async () => {
    await client.elvis.login(ROBOT);
    await createClient({ baseUrl: wiki.url }).elvis.apiLogin(ROBOT);
    const { body } = await send('/sessions');
    const opened = body.find(({ kind }: { kind: string }) => kind === 'browser');
    expect([opened.account, body.length]).toEqual(['Robot', 2]);
    expect(await send(`/sessions/${opened.id}/expire`, {})).toEqual({ status: 204, body: undefined });
    expect(await client.session()).toEqual({ outcome: 'anonymous' });
    expect(await send('/sessions/lose', {})).toEqual({ status: 200, body: { ended: 1 } });
  });

  it('breaks the store and throttles an account', async () => {
    await client.elvis.login(ROBOT);
    expect((await send('/faults/store', {})).status).toBe(204);
    expect(await client.session()).toMatchObject({ outcome: 'unavailable' });
    expect((await send('/faults/throttle', { account: 'Robot' })).status).toBe(204);
    expect(await client.elvis.login(ROBOT)).toMatchObject({ outcome: 'throttled' });
  });

  it('gives the next request another response, and says what was sent', async () => {
    await send('/responses', { error: 'badtoken' });
    expect(await client.mediawiki.logout()).toMatchObject({ code: 'badtoken' });
    const teapot = { status: 418, headers: { 'X-Test': 'a' }, body: 'tea' };
    await send('/responses', { response: teapot, request: { path: '/session' } });
    expect((await fetch(`${wiki.url}/session`)).status).toBe(418);
    const { body } = await send('/requests');
    expect(body).toMatchObject([
      { query: { action: 'query' } },
      { form: { token: '(secret)' } },
      { status: 418 },
    ]);
  });

  it('starts over', async () => {
    await client.elvis.login(ROBOT);
    expect((await send('/reset', {})).status).toBe(204);
    expect((await send('/requests')).body).toEqual([]);
    expect((await send('/sessions')).body).toEqual([]);
  });

  it.each([
    ['/clock/advance', {}],
    ['/clock/advance', { duration: 'soon' }],
    ['/faults/store', { requests: 0 }],
    ['/faults/throttle', {}],
    ['/responses', {}],
    ['/responses', { error: 'teapot' }],
    ['/responses', { error: 'maxlag', response: { status: 200 } }],
    ['/responses', { error: 'maxlag', further: true }],
  ])('rejects %s %j', async (path, body) => {
    const { status, body: problem } = await send(path, body);
    expect([status, problem.status, problem.title]).toEqual([400, 400, 'Bad Request']);
    expect(problem.detail).toMatch(/./);
  });

  it('is reached by no form of a web page: it takes JSON only', async () => {
    const body = new URLSearchParams({ account: 'Robot' });
    expect((await fetch(`${control.url}/faults/throttle`, { method: 'POST', body })).status).toBe(415);
    expect(await client.elvis.login(ROBOT)).toMatchObject({ outcome: 'granted' });
  });
});
