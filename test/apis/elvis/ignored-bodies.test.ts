import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.ts';

let app: App;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const FORM = 'application/x-www-form-urlencoded';
const BODIES: [string, string, string | Uint8Array<ArrayBuffer>, Record<string, string>?][] = [
  ['an empty JSON object', 'application/json', '{}'],
  ['JSON with members', 'application/json', '{"reason":"done"}'],
  ['JSON null', 'application/json', 'null'],
  ['plain text', 'text/plain;charset=UTF-8', 'logout'],
  ['a form with other fields', FORM, 'a=b'],
  ['broken multipart', 'multipart/form-data', 'x'],
  ['a compressed form', FORM, new Uint8Array(gzipSync('a=b')), { 'Content-Encoding': 'gzip' }],
];

async function login(): Promise<Record<string, string>> {
  const body = new URLSearchParams({ username: 'Ada', password: 'punched cards 1843' });
  const response = await fetch(`${app.url}/services/login`, { method: 'POST', body });
  const { csrfToken } = (await response.json()) as { csrfToken: string };
  return { Cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '', 'X-CSRF-TOKEN': csrfToken };
}

async function isLive(headers: Record<string, string>): Promise<boolean> {
  return (await fetch(`${app.url}/session`, { headers })).status === 200;
}

describe.each(BODIES)('%s', (_, type, body, extra = {}) => {
  it.each(['/services/logout', '/logout'])('keeps no session alive at %s', async (path) => {
    const session = await login();
    expect(await isLive(session)).toBe(true);
    const headers = { ...session, 'Content-Type': type, ...extra };
    await fetch(app.url + path, { method: 'POST', headers, body, redirect: 'manual' });
    expect(await isLive(session)).toBe(false);
  });
});

it('a login takes its fields from the query beside an empty JSON body, and refuses another', async () => {
  const url = `${app.url}/services/login?username=Ada&password=punched+cards+1843`;
  const headers = { 'Content-Type': 'application/json' };
  const send = async (body: string) => (await fetch(url, { method: 'POST', headers, body })).json();
  for (const body of ['{}', 'null', ' { } ']) expect(await send(body)).toMatchObject({ loginSuccess: true });
  expect(await send('{"username":"Ada"}')).toMatchObject({ errorcode: 415 });
});
